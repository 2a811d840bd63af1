namespace PartnershipSpec.TestKit.Consumers;

/// <summary>The same four claims in C# and in JSON: two contradicted, one open, one that contradicts itself.</summary>
public static class Samples
{
    public const string FourClaims = """
        using PartnershipSpec;
        [Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "Two sectors", Sectors = Sectors.PrivateSector | Sectors.Government)] class A { }
        [Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "At least two", Sectors = Sectors.PrivateSector | Sectors.AndPerhapsOthers)] class B { }
        static class C { public static object X = new RoundTable("Too formal") { StructureFormality = StructureFormality.Formal }; }
        [Partnership(PartnershipCategory.RoundTable, Name = "Muddled", GovernanceStructure = false, GovernanceBodies = GovernanceBodies.SteeringCommittee)] class D { }
        """;

    public const string FourDeclarations = """
        { "partnerships": [
          { "id": "a", "name": "Two sectors", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector", "government"] } },
          { "id": "b", "name": "At least two", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector", "…"] } },
          { "id": "c", "name": "Too formal", "claims": "roundTable", "facts": { "structureFormality": "formal" } },
          { "id": "d", "name": "Muddled", "claims": "roundTable", "facts": { "governanceStructure": false, "governanceBodies": ["steeringCommittee"] } },
        ] }
        """;

    /// <summary>A declaration against which there is nothing to say.</summary>
    public const string Sound = """{ "partnerships": [ { "id": "a", "name": "A" } ] }""";

    /// <summary>A spectrum of two categories.</summary>
    public const string Shapes = """
        {
          "id": "shapes", "version": "1", "namespace": "Shapes", "subject": "shape",
          "languages": ["en"], "sourceLanguage": "en", "title": { "en": "Shapes" },
          "modalities": [ { "id": "always", "met": 3, "refuted": -12, "whenRefuted": "contradiction" } ],
          "placement": { "least": 3, "betweenWithin": 2 },
          "traits": [ { "id": "round", "type": "flag", "names": { "en": "round" } } ],
          "categories": [
            { "id": "ball", "names": { "en": "ball" }, "criteria": [
              { "id": "isRound", "modality": "always", "basis": "stated", "when": { "round": true }, "quote": "A ball is round.", "texts": { "en": "It is round." } } ] },
            { "id": "cube", "names": { "en": "cube" }, "criteria": [
              { "id": "isNotRound", "modality": "always", "basis": "stated", "when": { "round": false }, "quote": "A cube is not.", "texts": { "en": "It is not round." } } ] }
          ]
        }
        """;

    /// <summary>What four claims get, in a C# file of this name.</summary>
    public static string[] FindingsInCode(string file) =>
    [
        $"error PSP1001 {file}:2 Sectors.PrivateSector | Sectors.Government",
        $"error PSP1001 {file}:4 StructureFormality.Formal",
        $"warning PSP1006 {file}:5 false",
    ];

    /// <summary>What four declarations get, in a JSON file of this name.</summary>
    public static string[] FindingsInJson(string file) =>
    [
        $"error PSP1001 {file}:2 [\"privateSector\", \"government\"]",
        $"error PSP1001 {file}:4 \"formal\"",
        $"warning PSP1006 {file}:5 false",
    ];
}
