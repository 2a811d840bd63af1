using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>
/// One project, three spectra: the bundled one and two of the examples, each in its own namespace, and one partnership judged by all.
/// </summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class SeveralSpectraTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private const string Bundled = """
        { "spectrum": "partnershipSpectrum", "partnerships": [ { "id": "cleanRivers", "name": "Clean Rivers Partnership", "claims": "multiStakeholderPartnership", "facts": {
          "sectors": ["civilSociety", "academia", "government"], "commonGround": ["commonGoals"], "inclusiveProcesses": ["decisionMaking", "planning", "activities"],
          "jointValueCreation": true, "transformativeAim": true, "governanceStructure": true } } ] }
        """;

    private const string Program = """
        Print(PartnershipSpec.PartnershipRegistry.CleanRivers.Name);
        var partnership = PartnershipSpec.PartnershipRegistry.CleanRivers;
        Print(PartnershipSpec.PartnershipClassifier.Judge(partnership.ClaimedCategory!.Value, partnership.Facts), PartnershipSpec.PartnershipClassifier.Classify(partnership.Facts).Best);
        var coalition = Himmelman.CoalitionRegistry.CleanRivers;
        Print(Himmelman.CoalitionClassifier.Judge(coalition.ClaimedCategory!.Value, coalition.Facts), Himmelman.CoalitionClassifier.Classify(coalition.Facts).Best);
        var alliance = Mattessich.AllianceRegistry.CleanRivers;
        Print(Mattessich.AllianceClassifier.Judge(alliance.ClaimedCategory!.Value, alliance.Facts), Mattessich.AllianceClassifier.Classify(alliance.Facts).Best);

        // One method for the explanations of any spectrum.
        Print(Shown(PartnershipSpec.PartnershipClassifier.Explain(partnership.Facts)));
        Print(Shown(Himmelman.CoalitionClassifier.Explain(coalition.Facts)));
        Print(Shown(Mattessich.AllianceClassifier.Explain(alliance.Facts)));

        static string Shown(PartnershipSpec.SpectrumExplanation explanation) =>
            explanation.Findings.First(f => f.Outcome == PartnershipSpec.CriterionOutcome.Met).ToText("en").Split(" | ")[0];
        static void Print(params object?[] parts) => System.Console.WriteLine(string.Join(" / ", parts));
        """;

    private const string Claims = """
        using Himmelman;
        [Coalition(CoalitionCategory.Collaborating, Name = "Night Buses", MutualBenefit = false)] class A { }
        [Mattessich.Alliance(Mattessich.AllianceCategory.Cooperation, CommonMission = true)] class B { }
        class C { object X = new PartnershipSpec.RoundTable("n") { StructureFormality = PartnershipSpec.StructureFormality.Formal }; }
        """;

    private static readonly ConsumerProject Judged = new(
        "spectra", [("Program.cs", Program), ("bundled.partnerships.json", Bundled), .. Example("himmelman"), .. Example("mattessich")])
    {
        Properties = PackageFixture.Program,
    };

    private static readonly ConsumerProject Contradicted = new(
        "contradicted",
        ("Claims.cs", Claims),
        ("a.partnerships.json", Bundled.Replace("\"civilSociety\", ", "", StringComparison.Ordinal)),
        ("b.partnerships.json", Invalid("PSP1001-himmelman-taken-over")),
        ("c.partnerships.json", Invalid("PSP1001-mattessich-negation")),
        ("d.partnerships.json", """{ "partnerships": [] }"""),
        Example("himmelman")[0],
        Example("mattessich")[0]);

    [Fact]
    public async Task One_partnership_is_judged_by_all_of_them_and_one_method_shows_what_each_makes_of_it()
    {
        string output = await package.Run(Judged);

        Assert.Equal(
            [
                "Clean Rivers Partnership",
                "MultiStakeholderPartnership: Established / MultiStakeholderPartnership",
                "Collaborating: Established / Collaborating",
                "Collaboration: Established / Collaboration",
                "[+]  +3  The partners align what they do in order to create value together. (Aim)",
                "[+]  +3  They exchange information. (Always)",
                "[+]  +3  Missions are compatible. (Always)",
            ],
            output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_claim_is_contradicted_by_the_spectrum_its_file_names_and_a_file_must_name_one()
    {
        Assert.Equal(
            [
                ("Claims.cs", "PSP1001", "false"), ("Claims.cs", "PSP1001", "true"),
                ("Claims.cs", "PSP1001", "PartnershipSpec.StructureFormality.Formal"),
                ("a.partnerships.json", "PSP1001", "[\"academia\", \"government\"]"),
                ("b.partnerships.json", "PSP1001", "\"exchangeInformation\""),
                ("c.partnerships.json", "PSP1001", "true"),
                ("d.partnerships.json", "PSP2002", "{"),
            ],
            package.Built(Contradicted).Findings.Where(f => f.Rule.StartsWith("PSP", StringComparison.Ordinal))
                .Select(f => (f.File, f.Rule, f.Text)));
    }

    private static (string Path, string Text)[] Example(string name) =>
        [(name + ".spectrum.json", Read("valid", name + ".spectrum.json")),
            (name + ".partnerships.json", Read("valid", name + ".partnerships.json"))];

    private static string Invalid(string name) => Read("invalid", name + ".partnerships.json");

    private static string Read(string folder, string name) =>
        File.ReadAllText(Path.Combine(Repository.Root, "spectrum-spec", "examples", folder, name));
}
