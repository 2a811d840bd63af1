using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>One engine, one verdict: the compiled emitted code and the engine answer alike, on every input.</summary>
public class AgreementTests
{
    private const int Seed = 20261123;

    private static readonly Lazy<MethodInfo> JsonProbe = new(() => Probe(
        "public static bool Read(string json) => PartnershipFacts.TryParse(json, out PartnershipFacts facts) || facts != default;",
        "Read"));

    private static readonly Lazy<MethodInfo> ConverterProbe = new(() => Probe(
        """
        public static string Convert(string json)
        {
            try { return System.Text.Json.JsonSerializer.Deserialize<PartnershipFacts>(json).ToJson(); }
            catch (System.Text.Json.JsonException) { return "refused"; }
        }
        """, "Convert"));

    [Theory]
    [InlineData("bundled", 20_000)]
    [InlineData("tiny", 100)]
    [InlineData("large", 3_000)]
    [InlineData("two words", 3_000)]
    [InlineData("all-conditions", 3_000)]
    [InlineData("himmelman", 3_000)]
    [InlineData("mattessich", 3_000)]
    [InlineData("arnstein", 3_000)]
    public void The_compiled_classifier_and_the_engine_agree_on_random_facts(string spec, int count)
    {
        Spectrum spectrum = Load(spec);

        Compare(spectrum, spec == "bundled" ? [] : [new MemoryText("a.spectrum.json", spectrum.Canonical)], LongRun.Some(count));
    }

    [Fact]
    [Trait("Takes", "long")]
    public void The_compiled_classifier_and_the_engine_agree_on_random_specs()
    {
        var random = new Random(Seed);
        int batches = 0;
        for (int i = 0; i < 25; i++)
        {
            // Every other one is small, so that what it adds up fits into bytes.
            string text = i % 2 == 0
                ? new RandomSpec(random.Next(), traits: random.Next(2, 9), most: 6, mostCategories: 8).Text
                : new RandomSpec(random.Next(), traits: random.Next(1, 3), most: 3, mostCategories: 3).Text;
            SpectrumFile file = SpectrumParser.Parse(new SourceFile("random.spectrum.json", text));
            Assert.True(file.Spectrum?.IsSound, string.Join("\n", file.Problems));

            Compare(file.Spectrum!, [new MemoryText("random.spectrum.json", text)], 400);
            if (new LookupPlan(SpectrumCompiler.Compile(file.Spectrum!)).Layout.HasBatch) batches++;
        }

        // Both kinds must be among them: those that vectors classify, and those that are classified one by one.
        Assert.InRange(batches, 5, 20);
    }

    [Theory]
    [InlineData("bundled", true)]
    [InlineData("two words", true)]
    [InlineData("large", false)]
    public void Vectors_classify_where_results_take_eight_bytes(string spec, bool expected) =>
        Assert.Equal(expected, new LookupPlan(SpectrumCompiler.Compile(Load(spec))).Layout.HasBatch);

    [Fact]
    public void Explanations_questions_and_advice_are_the_same_in_the_application_as_in_the_engine()
    {
        MethodInfo probe = Probe("""
            public static string Words(ulong known, ulong excluded)
            {
                var facts = new PartnershipFacts(known, excluded);
                var judged = PartnershipClassifier.Judge(PartnershipCategory.MultiStakeholderPartnership, facts);
                return PartnershipClassifier.Explain(facts).ToText("fr") + judged.Explain().ToMarkdown("de") + string.Join("\n", PartnershipClassifier.AskNext(facts)) + judged.Advise();
            }
            """, "Words");
        SpectrumModel model = SpectrumCompiler.Compile(BundledSpectrum.Value);

        Assert.All(SampleFacts.Of(model, Seed, 150), facts => Assert.Equal(
            SpectrumExplanation.OfPlacement(model, facts.Bits)
                .ToText("fr") + SpectrumExplanation.OfClaim(model, model.Categories[3], facts.Bits).ToMarkdown("de")
                + string.Join("\n", FactQuestion.About(new Evaluation(model, facts.Bits)))
                    + AdviceSearch.Find(model, model.Categories[3], facts.Bits),
            probe.Invoke(null, [facts.Known[0], facts.Excluded[0]])));
    }

    [Fact]
    public void Facts_survive_a_round_trip_through_JSON_and_a_classification_takes_eight_bytes()
    {
        MethodInfo probe = Probe("""
            public static string Trip(ulong known, ulong excluded)
            {
                var facts = new PartnershipFacts(known, excluded);
                if (!PartnershipFacts.TryParse(facts.ToJson(), out PartnershipFacts back) || back != facts) return facts.ToJson();
                return System.Runtime.CompilerServices.Unsafe.SizeOf<Classification<PartnershipCategory>>() == 8 ? "same" : "size";
            }
            """, "Trip");
        CompiledSpectrum spectrum = new(BundledSpectrum.Value, null);

        Assert.All(SampleFacts.Of(spectrum.Model, Seed, 2_000),
            facts => Assert.Equal("same", probe.Invoke(null, [facts.Known[0], facts.Excluded[0]])));
    }

    [Theory]
    [InlineData("{", false)]
    [InlineData("[]", false)]
    [InlineData("{ \"sectors\": [\"nobody\"] }", false)]
    [InlineData("{ \"openRelations\": true, \"openRelations\": false }", false)]
    [InlineData("{ \"openRelations\": {} }", false)]
    [InlineData("{ \"openRelations\": { \"value\": true, \"vallue\": 1 } }", false)]
    [InlineData("{ \"sectors\": { \"value\": [\"privateSector\", \"…\"], \"complete\": true } }", false)]
    [InlineData("{ \"sectors\": { \"value\": [\"privateSector\"], \"complete\": \"false\" } }", false)]
    [InlineData("{ \"origin\": \"nowhere\" }", false)]
    [InlineData("{ \"openRelations\": { \"value\": true, \"source\": null, \"note\": \"n\" }, /* remark */ }", true)]
    [InlineData("{ \"sectors\": null, \"structureFormality\": \"light\" }", true)]
    [InlineData("{\"\\ud800\":1}", false)]
    [InlineData("{\"sectors\":[\"\\ud800\"]}", false)]
    public void Facts_are_read_from_JSON_as_declaration_files_are_or_not_at_all(string json, bool expected)
    {
        Assert.Equal(expected, JsonProbe.Value.Invoke(null, [json]));
    }

    /// <summary>System.Text.Json gives up a text that is no JSON before it asks for facts; what it hands over is read or refused.</summary>
    [Theory]
    [InlineData("{\"openRelations\":true}", "{\"openRelations\":true}")]
    [InlineData("{\"sectors\":[\"\\ud800\"]}", "refused")]
    [InlineData("{\"\\ud800\":1}", "refused")]
    [InlineData("{\"openRelations\":1e999}", "refused")]
    [InlineData("{\"openRelations\":", "refused")]
    [InlineData("null", "refused")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "refused")]
    public void System_Text_Json_reads_facts_or_refuses_them(string json, string expected) =>
        Assert.Equal(expected, ConverterProbe.Value.Invoke(null, [json]));

    private static void Compare(Spectrum spectrum, IEnumerable<MemoryText> files, int count)
    {
        SpectrumModel model = SpectrumCompiler.Compile(spectrum);
        Assembly compiled = Compile(spectrum, files, DescribeSource(spectrum, model) + BatchProbe.Source(spectrum, model));
        MethodInfo describe = compiled.GetType("Probe")!.GetMethod("Describe")!;
        StatedFacts[] facts = [.. SampleFacts.Of(model, Seed, count)];
        foreach (StatedFacts one in facts)
            Assert.Equal(Describe(model, one), (string)describe.Invoke(null, [one.Known.Concat(one.Excluded).ToArray()])!);

        BatchProbe.AssertSameOneByOne(compiled, facts);
    }

    private static string DescribeSource(Spectrum spectrum, SpectrumModel model)
    {
        var names = new CSharpNames(spectrum.Namespace, spectrum.Subject);
        string words = string.Join(", ", Enumerable.Range(0, 2 * model.Words).Select(w => $"words[{w}]"));
        return $$"""
            public static string Describe(ulong[] words)
            {
                var facts = new {{names.Facts}}({{words}});
                var placed = {{names.Classifier}}.Classify(facts);
                var text = new System.Text.StringBuilder();
                text.Append(placed.Placement).Append(' ').Append((int?)placed.Best ?? 0).Append(' ').Append((int?)placed.Neighbour ?? 0).Append(placed.IsTie ? " tie" : "").Append('\n');
                foreach ({{names.Category}} category in System.Enum.GetValues(typeof({{names.Category}})))
                {
                    var judged = {{names.Classifier}}.Judge(category, facts);
                    text.Append((int)category).Append(' ').Append(placed.EvidenceFor(category)).Append(placed.IsRuledOut(category) ? " out " : " in ").Append(judged.Verdict);
                    foreach (var finding in judged.Explain().Findings) text.Append(' ').Append((int)finding.Outcome);
                    text.Append(' ').Append(judged.Contradictions.Count).Append(judged.Departures.Count).Append(judged.Undecided.Count).Append('\n');
                }
                return text.ToString();
            }
            """;
    }

    private static string Describe(SpectrumModel model, StatedFacts facts)
    {
        var evaluation = new Evaluation(model, facts.Bits);
        Ranking ranking = evaluation.Rank();
        bool placed = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture,
            $"{ranking.Placement} {(placed ? ranking.Best : 0)} {(placed ? ranking.Next : 0)}{(placed && ranking.IsTie ? " tie" : "")}\n");
        foreach (SpectrumCategory category in model.Categories)
        {
            Tally tally = evaluation.Tally(category);
            IReadOnlyList<CriterionFinding> findings = evaluation.Findings(category);
            text.Append(CultureInfo.InvariantCulture,
                $"{category.Rank} {tally.Evidence}{(tally.RuledOut ? " out " : " in ")}{tally.Verdict}");
            foreach (CriterionFinding finding in findings) text.Append(CultureInfo.InvariantCulture, $" {(int)finding.Outcome}");
            text.Append(CultureInfo.InvariantCulture,
                $" {findings.Count(f => f.Contradicts)}{findings.Count(f => f.Departs)}{findings.Count(f => f.IsUndecided)}\n");
        }

        return text.ToString();
    }

    private static MethodInfo Probe(string method, string name) =>
        Compile(BundledSpectrum.Value, [], method).GetType("Probe")!.GetMethod(name)!;

    private static Assembly Compile(Spectrum spectrum, IEnumerable<MemoryText> files, string methods)
    {
        string source = $"#nullable enable\nusing {spectrum.Namespace};\ninternal static class Probe {{\n{methods}\n}}";
        var run = new GeneratorHarness(
            Target.Net10, source, files,
            new BuildProperties(("PartnershipSpecBundled", spectrum.Id == BundledSpectrum.Value.Id ? "true" : "false")));
        Assert.Empty(run.CompilerFindings);
        return run.Load();
    }

    private static Spectrum Load(string spec) => spec switch
    {
        "bundled" => BundledSpectrum.Value,
        "tiny" => Parse(Specs.Tiny),
        "large" => Parse(Specs.Large()),
        "two words" => Parse(Specs.TwoWords()),
        _ => Parse(File.ReadAllText(Path.Combine(Repository.Root, "spectrum-spec", "examples", "valid", spec + ".spectrum.json"))),
    };

    private static Spectrum Parse(string text) => SpectrumParser.Parse(new SourceFile("a.spectrum.json", text)).Spectrum!;
}
