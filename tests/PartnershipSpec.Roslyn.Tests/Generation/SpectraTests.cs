using System;
using System.Collections;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>Four spectra generated, compiled and run: in each a claim that stands and one that is contradicted.</summary>
public class SpectraTests
{
    [Theory]
    [InlineData("bundled", "network",
        "structureFormality: informal; openRelations: true; informalContacts: true; participantKinds: persons; "
            + "commonGround: similarConcerns", "Established Placed Network")]
    [InlineData("bundled", "multiStakeholderPartnership", "sectors: privateSector, government", "Contradicted threeSectors")]
    [InlineData("himmelman", "networking", "practices: exchangeInformation, only; mutualBenefit: true", "Established Placed Networking")]
    [InlineData("himmelman", "collaborating",
        "practices: exchangeInformation, alterActivities, shareResources, enhanceCapacity; mutualBenefit: true; commonPurpose: true",
        "Established Placed Collaborating")]
    [InlineData("himmelman", "collaborating", "mutualBenefit: false", "Contradicted benefitsAll")]
    [InlineData("himmelman", "coordinating", "practices: none", "Contradicted exchangesInformation altersActivities")]
    [InlineData("mattessich", "cooperation",
        "relations: informal; commonMission: false; arrangements: none; informsWhenNeeded: true; authority: separate; means: separate; "
            + "rewards: none; risk: noRisk", "Established Placed Cooperation")]
    [InlineData("mattessich", "cooperation", "commonMission: true", "Contradicted noCommonMission")]
    [InlineData("mattessich", "cooperation", "arrangements: comprehensivePlanning", "Contradicted nothingSetUp")]
    [InlineData("arnstein", "consultation", "citizenPowers: hear, beHeard, only; assurance: false", "Established Placed Consultation")]
    [InlineData("arnstein", "delegatedPower", "citizenPowers: veto; citizenSeats: half", "Established Placed DelegatedPower")]
    [InlineData("arnstein", "delegatedPower", "citizenPowers: hear, only; citizenSeats: half", "Contradicted mostSeatsOrMore")]
    [InlineData("arnstein", "consultation", "citizenPowers: hear, only", "Contradicted hearsAndIsHeard")]
    [InlineData("arnstein", "placation", "citizenPowers: manage", "Contradicted decisionElsewhere")]
    public void A_claim_is_judged_and_placed_by_the_compiled_code(string spec, string category, string facts, string expected)
    {
        string json = Json(Compiled.Of(spec).Spectrum, facts);

        Assert.Equal(expected, Compiled.Of(spec).Call("Judge", CSharpNames.Pascal(category), json));
    }

    [Theory]
    [InlineData("himmelman")]
    [InlineData("mattessich")]
    [InlineData("arnstein")]
    public void Every_claim_of_its_declaration_file_stands(string spec)
    {
        string[] verdicts = Compiled.Of(spec).Call("All").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(verdicts.Length, 3, 10);
        Assert.All(verdicts, verdict => Assert.EndsWith(" Established", verdict, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_category_takes_over_is_documented_in_its_model_and_is_one_object_for_all()
    {
        Compiled himmelman = Compiled.Of("himmelman");
        object model = himmelman.Assembly.GetType("Himmelman.CoalitionSpectrum")!.GetProperty("Model")!.GetValue(null)!;
        object[][] criteria = [.. Items(model, "Categories").Select(c => Items(c, "Criteria"))];

        Assert.Equal([2, 4, 5, 6], criteria.Select(c => c.Length));
        Assert.All(criteria, c => Assert.Same(criteria[0][0], c[0]));
        Assert.Contains(
            "<c>benefitsAll</c>, aim, from <see cref=\"global::Himmelman.Networking\"/>: Each side is meant to gain.",
            himmelman.Source("Models"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_the_words_are_stands_in_the_documentation() =>
        Assert.Contains(
            "none of them is Arnstein's wording.</remarks>", Compiled.Of("arnstein").Source("Spectrum"), StringComparison.Ordinal);

    private static object[] Items(object owner, string property) =>
        [.. ((IEnumerable)owner.GetType().GetProperty(property)!.GetValue(owner)!).Cast<object>()];

    /// <summary>Facts written briefly, as JSON: members with “only” behind them are all there are.</summary>
    private static string Json(Spectrum spectrum, string facts) => "{" + string.Join(",", facts.Split("; ").Select(fact =>
    {
        string[] parts = fact.Split(": ");
        string[] values = parts[1].Split(", ");
        Trait trait = spectrum.Trait(parts[0])!;
        string value = trait.Values.Count == 0 ? values[0]
            : trait.Kind != SpectrumTraitKind.Set ? JsonSerializer.Serialize(values[0])
            : values[0] == "none" ? "[]"
            : values[^1] == "only" ? $$"""{"value":{{JsonSerializer.Serialize(values[..^1])}},"complete":true}"""
            : JsonSerializer.Serialize(values);
        return $"\"{parts[0]}\":{value}";
    })) + "}";

    /// <summary>A spectrum with its declaration file, compiled once for all tests.</summary>
    private sealed class Compiled
    {
        private static readonly ConcurrentDictionary<string, Lazy<Compiled>> All = new();

        private readonly GeneratorHarness _run;

        private Compiled(string spec)
        {
            bool isBundled = spec == "bundled";
            MemoryText file = Example(isBundled ? "minimal.spectrum.json" : spec + ".spectrum.json");
            Spectrum = isBundled
                ? BundledSpectrum.Value
                : SpectrumParser.Parse(new SourceFile(file.Path, file.GetText()!.ToString())).Spectrum!;
            MemoryText[] files = isBundled ? [Example("all-facts.partnerships.json")] : [file, Example(spec + ".partnerships.json")];
            _run = new GeneratorHarness(
                Target.Net10, Source(), files, new BuildProperties(("PartnershipSpecBundled", isBundled ? "true" : "false")));
            Assert.Empty(_run.CompilerFindings);
            Assembly = _run.Load();
        }

        internal Spectrum Spectrum { get; }

        internal Assembly Assembly { get; }

        internal static Compiled Of(string spec) => All.GetOrAdd(spec, s => new Lazy<Compiled>(() => new Compiled(s))).Value;

        internal string Call(string method, params object[] arguments) =>
            (string)Assembly.GetType("Probe")!.GetMethod(method)!.Invoke(null, arguments)!;

        internal string Source(string part) => _run.Sources[$"{Spectrum.Namespace}.{part}.g.cs"];

        private static MemoryText Example(string name) =>
            new(name, File.ReadAllText(Path.Combine(Repository.Root, "spectrum-spec", "examples", "valid", name)));

        private string Source()
        {
            var names = new CSharpNames(Spectrum.Namespace, Spectrum.Subject);
            return $$"""
                #nullable enable
                using System.Linq;
                using {{Spectrum.Namespace}};
                internal static class Probe
                {
                    public static string Judge(string category, string json)
                    {
                        if (!{{names.Facts}}.TryParse(json, out {{names.Facts}} facts)) return "unreadable";
                        var judged = {{names.Classifier}}.Judge(System.Enum.Parse<{{names.Category}}>(category), facts);
                        var placed = {{names.Classifier}}.Classify(facts);
                        if (judged.Contradictions.Count == 0) return judged.Verdict + " " + placed.Placement + " " + placed.Best;
                        return judged.Verdict + " " + string.Join(" ", judged.Contradictions.Select(f => f.Criterion.Id));
                    }

                    public static string All() =>
                        string.Concat({{names.Registry}}.All.Select(e => e.Id + " " + (e.ClaimedCategory is { } claimed ? {{names.Classifier}}.Judge(claimed, e.Facts).Verdict : default) + "\n"));
                }
                """;
        }
    }
}
