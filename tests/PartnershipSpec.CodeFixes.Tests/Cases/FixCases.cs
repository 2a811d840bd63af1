using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.CodeFixes.Tests.Cases;

/// <summary>For each rule that can be fixed, for each kind of fix and in each form, a file before and after.</summary>
internal static class FixCases
{
    /// <summary>A small spectrum with criteria that only a complete set meets, which the bundled one has none of.</summary>
    public const string Sample = """
        {
          "id": "sampleSpectrum", "version": "1", "namespace": "Samples", "subject": "sample", "languages": ["en"], "sourceLanguage": "en",
          "title": { "en": "Samples" },
          "modalities": [ { "id": "always", "met": 3, "refuted": -12, "whenRefuted": "contradiction" } ],
          "placement": { "least": 3, "betweenWithin": 2 },
          "traits": [
            { "id": "bodies", "type": "set", "names": { "en": "Bodies" }, "values": [ { "id": "board", "names": { "en": "Board" } }, { "id": "office", "names": { "en": "Office" } } ] },
            { "id": "sides", "type": "set", "naming": "all", "names": { "en": "Sides" }, "values": [ { "id": "left", "names": { "en": "Left" } }, { "id": "right", "names": { "en": "Right" } } ] }
          ],
          "categories": [
            { "id": "flat", "names": { "en": "Flat" }, "criteria": [
              { "id": "noBoard", "statements": [], "modality": "always", "basis": "stated", "when": { "bodies": { "noneOf": ["board"] } }, "quote": "It has no board.", "texts": { "en": "It has no board." } },
              { "id": "oneSide", "statements": [], "modality": "always", "basis": "stated", "when": { "sides": { "atMost": 1 } }, "quote": "It has one side.", "texts": { "en": "It has one side." } } ] }
          ]
        }
        """;

    /// <summary>All of them.</summary>
    public static IEnumerable<FixCase> All =>
    [
        Code("PSP1001", FixKind.ClaimBest, "Declare as network",
            "[Partnership(PartnershipCategory.MultiStakeholderPartnership, OpenRelations = true, InformalContacts = true, "
                + "StructureFormality = StructureFormality.Informal, TransformativeAim = false)] class A { }",
            "[Partnership(PartnershipCategory.Network, OpenRelations = true, InformalContacts = true, "
                + "StructureFormality = StructureFormality.Informal, TransformativeAim = false)] class A { }"),
        Code("PSP1001", FixKind.MarkOpen, "Say that others may belong to sectors",
            "[Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = Sectors.PrivateSector | Sectors.Government)] "
                + "class A { }",
            "[Partnership(PartnershipCategory.MultiStakeholderPartnership, "
                + "Sectors = Sectors.PrivateSector | Sectors.Government | Sectors.AndPerhapsOthers)] class A { }"),
        Code("PSP1001", FixKind.Accept, "Accept as not met, and say why: threeSectors",
            "/// <summary>Two of three.</summary>\n[Partnership(PartnershipCategory.MultiStakeholderPartnership, "
                + "Sectors = Sectors.PrivateSector | Sectors.Government)]\nclass A { }",
            "/// <summary>Two of three.</summary>\n[SuppressMessage(\"PartnershipSpec.Claim\", \"PSP1001:threeSectors\", "
                + "Justification = \"<Pending>\")]\n[Partnership(PartnershipCategory.MultiStakeholderPartnership, "
                + "Sectors = Sectors.PrivateSector | Sectors.Government)]\nclass A { }"),
        Code("PSP1002", FixKind.ClaimBest, "Declare as network",
            "class A { object F() => new RoundTable(\"r\") { StructureFormality = StructureFormality.Informal, OpenRelations = true, "
                + "InformalContacts = true }; }",
            "class A { object F() => new Network(\"r\") { StructureFormality = StructureFormality.Informal, OpenRelations = true, "
                + "InformalContacts = true }; }"),
        Code("PSP1002", FixKind.MarkOpen, "Say that others may belong to functions",
            "class A { Network n = new(\"n\") { Functions = Functions.KnowledgeSharing | Functions.AndNoOthers }; }",
            "class A { Network n = new(\"n\") { Functions = Functions.KnowledgeSharing }; }"),
        Code("PSP1002", FixKind.Accept, "Accept as not met, and say why: mutualHelp",
            "class A\n{\n    Network n = new(\"n\") { Functions = Functions.None };\n}",
            "class A\n{\n    [SuppressMessage(\"PartnershipSpec.Claim\", \"PSP1002:mutualHelp\", Justification = \"<Pending>\")]\n"
                + "    Network n = new(\"n\") { Functions = Functions.None };\n}"),
        Code("PSP1003", FixKind.MarkOpen, "Say that others may belong to governanceBodies",
            "[Partnership(PartnershipCategory.MultiStakeholderInitiative, "
                + "GovernanceBodies = GovernanceBodies.AndNoOthers | GovernanceBodies.Secretariat)] class A { }",
            "[Partnership(PartnershipCategory.MultiStakeholderInitiative, GovernanceBodies = GovernanceBodies.Secretariat)] class A { }"),
        Code("PSP1003", FixKind.Accept, "Accept as not met, and say why: oftenGoverned, committeeAndSecretariat",
            "[Partnership(PartnershipCategory.MultiStakeholderInitiative, GovernanceStructure = false)] class A { }",
            "[SuppressMessage(\"PartnershipSpec.Claim\", \"PSP1003:oftenGoverned, committeeAndSecretariat\", "
                + "Justification = \"<Pending>\")]\n[Partnership(PartnershipCategory.MultiStakeholderInitiative, "
                + "GovernanceStructure = false)] class A { }"),
        Code("PSP1004", FixKind.StateFact, "State structureFormality: light",
            "[Partnership(PartnershipCategory.RoundTable, Name = \"R\")] class A { }",
            "[Partnership(PartnershipCategory.RoundTable, Name = \"R\", StructureFormality = StructureFormality.Light)] class A { }"),
        Code("PSP1004", FixKind.MarkComplete, "Say that no others belong to bodies",
            "[Sample(SampleCategory.Flat, Bodies = Bodies.Office)] class A { }",
            "[Sample(SampleCategory.Flat, Bodies = Bodies.Office | Bodies.AndNoOthers)] class A { }") with { IsSample = true },
        Code("PSP1005", FixKind.ClaimBest, "Declare as network",
            "[Partnership(PartnershipCategory.RoundTable, StructureFormality = StructureFormality.Informal, OpenRelations = true, "
                + "InformalContacts = true)] class A { }",
            "[Partnership(PartnershipCategory.Network, StructureFormality = StructureFormality.Informal, OpenRelations = true, "
                + "InformalContacts = true)] class A { }"),

        Data("PSP1001", FixKind.ClaimBest, "Declare as network",
            "\"claims\": \"multiStakeholderPartnership\", \"facts\": { \"openRelations\": true, \"informalContacts\": true, "
                + "\"structureFormality\": \"informal\", \"transformativeAim\": false }",
            "\"claims\": \"network\", \"facts\": { \"openRelations\": true, \"informalContacts\": true, "
                + "\"structureFormality\": \"informal\", \"transformativeAim\": false }"),
        Data("PSP1001", FixKind.MarkOpen, "Say that others may belong to sectors",
            "\"claims\": \"multiStakeholderPartnership\", \"facts\": { \"sectors\": { \"value\": [\"privateSector\", \"government\"], "
                + "\"source\": \"s\" } }",
            "\"claims\": \"multiStakeholderPartnership\", \"facts\": { \"sectors\": { \"value\": [\"privateSector\", \"government\", "
                + "\"…\"], \"source\": \"s\" } }"),
        Data("PSP1001", FixKind.Accept, "Accept as not met, and say why: threeSectors",
            "\"claims\": \"multiStakeholderPartnership\", \"facts\": { \"sectors\": [\"privateSector\"] }",
            "\"claims\": \"multiStakeholderPartnership\", \"facts\": { \"sectors\": [\"privateSector\"] }, "
                + "\"accepted\": [ { \"criterion\": \"threeSectors\", \"because\": \"\" } ]"),
        Data("PSP1002", FixKind.ClaimBest, "Declare as network",
            "\"claims\": \"roundTable\", \"facts\": { \"openRelations\": true, \"informalContacts\": true, "
                + "\"structureFormality\": \"informal\" }",
            "\"claims\": \"network\", \"facts\": { \"openRelations\": true, \"informalContacts\": true, "
                + "\"structureFormality\": \"informal\" }"),
        Data("PSP1002", FixKind.MarkOpen, "Say that others may belong to functions",
            "\"claims\": \"network\", \"facts\": { \"functions\": { \"value\": [\"knowledgeSharing\"], \"complete\": true } }",
            "\"claims\": \"network\", \"facts\": { \"functions\": { \"value\": [\"knowledgeSharing\"], \"complete\": false } }"),
        Data("PSP1002", FixKind.Accept, "Accept as not met, and say why: mutualHelp",
            "\"claims\": \"network\", \"facts\": { \"functions\": [] }, \"accepted\": [ ]",
            "\"claims\": \"network\", \"facts\": { \"functions\": [] }, \"accepted\": [{ \"criterion\": \"mutualHelp\", "
                + "\"because\": \"\" }]"),
        Data("PSP1003", FixKind.MarkOpen, "Say that others may belong to governanceBodies",
            "\"claims\": \"multiStakeholderInitiative\", \"facts\": { \"governanceBodies\": { \"value\": [\"secretariat\"], "
                + "\"complete\": true } }",
            "\"claims\": \"multiStakeholderInitiative\", \"facts\": { \"governanceBodies\": { \"value\": [\"secretariat\"], "
                + "\"complete\": false } }"),
        Data("PSP1003", FixKind.Accept, "Accept as not met, and say why: oftenGoverned, committeeAndSecretariat",
            "\"claims\": \"multiStakeholderInitiative\", \"facts\": { \"governanceStructure\": false }",
            "\"claims\": \"multiStakeholderInitiative\", \"facts\": { \"governanceStructure\": false }, "
                + "\"accepted\": [ { \"criterion\": \"oftenGoverned\", \"because\": \"\" }, "
                + "{ \"criterion\": \"committeeAndSecretariat\", \"because\": \"\" } ]"),
        Data("PSP1004", FixKind.StateFact, "State structureFormality: light",
            "\"claims\": \"roundTable\"",
            "\"claims\": \"roundTable\", \"facts\": { \"structureFormality\": \"light\" }"),
        Data("PSP1004", FixKind.MarkComplete, "Say that no others belong to bodies",
            "\"claims\": \"flat\", \"facts\": { \"bodies\": [\"office\"] }",
            "\"claims\": \"flat\", \"facts\": { \"bodies\": { \"value\": [\"office\"], \"complete\": true } }") with { IsSample = true },
        Data("PSP1005", FixKind.ClaimBest, "Declare as network",
            "\"claims\": \"roundTable\", \"facts\": { \"structureFormality\": \"informal\", \"openRelations\": true, "
                + "\"informalContacts\": true }",
            "\"claims\": \"network\", \"facts\": { \"structureFormality\": \"informal\", \"openRelations\": true, "
                + "\"informalContacts\": true }"),
        Data("PSP2002", FixKind.CorrectName, "Change to “claims”", "\"claim\": \"roundTable\"", "\"claims\": \"roundTable\""),
        Data("PSP2003", FixKind.CorrectName, "Change to “roundTable”", "\"claims\": \"roundtable\"", "\"claims\": \"roundTable\""),
        Data("PSP2005", FixKind.RemoveAcceptance, "Remove the acceptance of openRelations",
            "\"claims\": \"network\", \"facts\": { \"openRelations\": true }, \"accepted\": [ { \"criterion\": \"openRelations\", "
                + "\"because\": \"b\" } ]",
            "\"claims\": \"network\", \"facts\": { \"openRelations\": true }"),
        new("PSP0004", FixKind.CorrectName, "Change to “bodies”", Sample.Replace("{ \"bodies\": {", "{ \"bodys\": {"), Sample,
            "own.spectrum.json"),
    ];

    private static FixCase Code(string rule, FixKind kind, string title, string before, string after) =>
        new(rule, kind, title, before, after, "Code.cs");

    /// <summary>One declaration, of which all but id and name is given.</summary>
    private static FixCase Data(string rule, FixKind kind, string title, string before, string after) =>
        new(rule, kind, title, Declaration(before), Declaration(after), "partnerships.json");

    private static string Declaration(string more) => $$"""{ "partnerships": [ { "id": "a", "name": "A", {{more}} } ] }""";
}
