using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>
/// Engine, emitted code one by one, emitted code in a batch: the same on all facts of small specs, and on many of the bundled one. The
/// environment variable PARTNERSHIPSPEC_FACTS says how many; 10000000 is the long run.
/// </summary>
[Trait("Takes", "long")]
public class MassAgreementTests
{
    private const int Portion = 50_000;

    private static readonly int Facts =
        int.Parse(Environment.GetEnvironmentVariable("PARTNERSHIPSPEC_FACTS") ?? "30000", CultureInfo.InvariantCulture);

    [Fact]
    public void Many_random_facts_of_the_bundled_spec()
    {
        var probe = new Probe(BundledSpectrum.Value, []);
        for (int done = 0; done < Facts; done += Portion)
            probe.AssertAgreement(
                [.. SampleFacts.Of(probe.Model, done, Math.Min(Portion, Facts - done))
                .Select(f => new FactBits([.. f.Known], [.. f.Excluded]))]);
    }

    [Fact]
    public void Any_bits_at_all_of_the_bundled_spec()
    {
        var probe = new Probe(BundledSpectrum.Value, []);
        var random = new Random(Portion);
        ulong atoms = probe.Model.Traits.Aggregate(0UL, (mask, trait) => mask | trait.Mask);
        for (int done = 0; done < Facts; done += Portion)
        {
            probe.AssertAgreement(
                [.. Enumerable.Range(0, Math.Min(Portion, Facts - done))
                .Select(_ => new FactBits([Bits() & Bits() & atoms], [Bits() & Bits() & Bits() & atoms]))]);
        }

        ulong Bits() => unchecked((ulong)random.NextInt64() << 1) ^ (ulong)random.NextInt64();
    }

    [Fact]
    public void All_facts_there_are_of_small_specs()
    {
        var random = new Random(Portion);
        for (int compared = 0; compared < 8;)
        {
            string text = new RandomSpec(random.Next(), traits: random.Next(2, 5), most: 3).Text;
            Spectrum spectrum = SpectrumParser.Parse(new SourceFile("random.spectrum.json", text)).Spectrum!;
            SpectrumModel model = SpectrumCompiler.Compile(spectrum);
            if (model.Traits.Sum(t => t.AtomCount) > 7) continue;

            compared++;
            new Probe(spectrum, [new MemoryText("random.spectrum.json", text)]).AssertAgreement([.. All(model)]);
        }
    }

    /// <summary>Each atom known, excluded, neither and both.</summary>
    private static IEnumerable<FactBits> All(SpectrumModel model)
    {
        ulong atoms = model.Traits.Aggregate(0UL, (mask, trait) => mask | trait.Mask);
        for (ulong known = atoms; ; known = (known - 1) & atoms)
        {
            for (ulong excluded = atoms; ; excluded = (excluded - 1) & atoms)
            {
                yield return new FactBits([known], [excluded]);
                if (excluded == 0) break;
            }

            if (known == 0) break;
        }
    }

    /// <summary>A spectrum's emitted code beside its engine. What either answers comes down to a number each.</summary>
    private sealed class Probe
    {
        private readonly MethodInfo _answers;

        internal Probe(Spectrum spectrum, IEnumerable<MemoryText> files)
        {
            Model = SpectrumCompiler.Compile(spectrum);
            var names = new CSharpNames(spectrum.Namespace, spectrum.Subject);
            string source = $$"""
                using {{spectrum.Namespace}};
                internal static class Probe
                {
                    public static ulong[] Answers(ulong[] words, bool batch)
                    {
                        var facts = new {{names.Facts}}[words.Length / 2];
                        for (int i = 0; i < facts.Length; i++) facts[i] = new {{names.Facts}}(words[2 * i], words[(2 * i) + 1]);
                        var placed = {{BatchProbe.ResultArray(spectrum, Model)}}[facts.Length];
                        if (batch) {{names.Classifier}}.Classify(facts, placed);
                        else for (int i = 0; i < facts.Length; i++) placed[i] = {{names.Classifier}}.Classify(facts[i]);
                        var answers = new ulong[placed.Length];
                        for (int i = 0; i < placed.Length; i++)
                        {
                            ulong answer = (ulong)placed[i].Placement + (8 * (ulong)((int?)placed[i].Best ?? 0)) + (128 * (ulong)((int?)placed[i].Neighbour ?? 0));
                            for (int c = 1; c <= {{Model.Categories.Count}}; c++)
                                answer = unchecked((answer * 4099) + (ulong)((2 * placed[i].EvidenceFor(({{names.Category}})c)) + (placed[i].IsRuledOut(({{names.Category}})c) ? 1 : 0)));
                            answers[i] = answer;
                        }
                        return answers;
                    }
                }
                """;
            var run = new GeneratorHarness(
                Target.Net10, source, files,
                new BuildProperties(("PartnershipSpecBundled", spectrum.Id == BundledSpectrum.Value.Id ? "true" : "false")));
            _answers = run.Load().GetType("Probe")!.GetMethod("Answers")!;
        }

        internal SpectrumModel Model { get; }

        internal void AssertAgreement(IReadOnlyList<FactBits> facts)
        {
            ulong[] words = [.. facts.SelectMany(f => new[] { f.True[0], f.False[0] })];
            var oneByOne = (ulong[])_answers.Invoke(null, [words, false])!;
            var batch = (ulong[])_answers.Invoke(null, [words, true])!;
            for (int i = 0; i < facts.Count; i++)
            {
                ulong expected = Answer(facts[i]);
                if (expected != oneByOne[i] || expected != batch[i])
                    Assert.Fail($"{facts[i].True[0]:X} {facts[i].False[0]:X}: {expected}, {oneByOne[i]}, {batch[i]}");
            }
        }

        private ulong Answer(FactBits facts)
        {
            var evaluation = new Evaluation(Model, facts);
            Ranking ranking = evaluation.Rank();
            bool placed = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
            ulong answer = (ulong)ranking.Placement + (placed ? (8 * (ulong)ranking.Best) + (128 * (ulong)ranking.Next) : 0);
            foreach (SpectrumCategory category in Model.Categories)
            {
                Tally tally = evaluation.Tally(category);
                answer = unchecked((answer * 4099) + (ulong)((2 * tally.Evidence) + (tally.RuledOut ? 1 : 0)));
            }

            return answer;
        }
    }
}
