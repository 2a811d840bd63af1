using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>No id means anything to the engine: with every one of them exchanged, it judges alike.</summary>
public sealed class RenamingTests
{
    private static readonly Dictionary<string, Renaming> All =
        new[] { "partnership.spectrum.json", "examples/valid/himmelman.spectrum.json" }
        .ToDictionary(file => file, file => new Renaming(TestFiles.Spec(file)));

    public static TheoryData<string> Files => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_old_id_is_left(string file)
    {
        SpectrumModel renamed = All[file].After.Model;
        IEnumerable<string> ids = renamed.Traits.SelectMany(t => t.Values.Select(v => v.Id).Append(t.Id))
            .Concat(renamed.Categories.SelectMany(c => c.Criteria.SelectMany(x => new[] { x.Id, x.Modality, x.Dimension }).Append(c.Id))
                .OfType<string>())
            .Concat(renamed.Dimensions.Select(d => d.Id));
        Assert.Empty(All[file].Spec.OldIds.Intersect(ids));
        Assert.Equal(All[file].Before.Model.Traits.Sum(t => t.AtomCount), renamed.Traits.Sum(t => t.AtomCount));
        Assert.Equal(All[file].Before.Model.Categories.Select(c => c.Criteria.Count), renamed.Categories.Select(c => c.Criteria.Count));
    }

    [Fact]
    public void All_ids_of_the_bundled_spec_are_exchanged() => Assert.InRange(All["partnership.spectrum.json"].Spec.OldIds.Count, 90, 200);

    [Theory]
    [MemberData(nameof(Files))]
    public void Outcomes_verdicts_evidence_and_placements_are_the_same(string file) =>
        All[file].Each((before, after) =>
        {
            var old = new Evaluation(All[file].Before.Model, before);
            var renamed = new Evaluation(All[file].After.Model, after);
            Assert.Equal(before.True, after.True);
            Assert.Equal(before.False, after.False);
            Assert.Equal(EngineResult.Of(old), EngineResult.Of(renamed));
            Assert.Equal(
                DimensionPlacement.Of(old).Select(d => (d.Best?.Rank, d.Neighbour?.Rank)),
                DimensionPlacement.Of(renamed).Select(d => (d.Best?.Rank, d.Neighbour?.Rank)));
            Assert.Equal(
                FactQuestion.About(old).Select(q => Index(All[file].Before, q.Trait)),
                FactQuestion.About(renamed).Select(q => Index(All[file].After, q.Trait)));
        });

    [Theory]
    [MemberData(nameof(Files))]
    public void So_is_everything_found_of_a_claim(string file) =>
        All[file].Each((before, after) =>
        {
            for (int category = 0; category < 4; category++)
            {
                Assert.Equal(
                    ClaimJudge.Judge(All[file].Before, Claimed(All[file].Before, category, before)).Select(Shape),
                    ClaimJudge.Judge(All[file].After, Claimed(All[file].After, category, after)).Select(Shape));
            }
        });

    private static Claim Claimed(CompiledSpectrum spectrum, int category, FactBits bits)
    {
        var facts = new StatedFacts(spectrum.Model);
        bits.True.CopyTo(facts.Bits.True, 0);
        bits.False.CopyTo(facts.Bits.False, 0);
        return new Claim("P", category, facts);
    }

    private static int Index(CompiledSpectrum spectrum, SpectrumTrait trait) => spectrum.Model.Traits.ToList().IndexOf(trait);

    private static string Shape(ClaimFinding finding) =>
        $"{finding.Rule} {string.Join(",", finding.Deciding)} {string.Join(",", finding.Pointers)}";

    /// <summary>A spectrum before and after.</summary>
    private sealed class Renaming(string text)
    {
        internal RenamedSpec Spec { get; } = new(text);

        internal CompiledSpectrum Before { get; } = SpecBuilder.Load(text);

        internal CompiledSpectrum After => field ??= SpecBuilder.Load(Spec.Text);

        internal void Each(Action<FactBits, FactBits> check) =>
            Gen.Int[0, int.MaxValue].Sample(
                seed =>
                {
                    JsonObject facts = RandomFacts.For(text, seed).Next(percent: seed % 100);
                    check(Declared.Bits(Before, facts.ToJsonString()), Declared.Bits(After, Spec.Facts(facts)));
                },
                iter: 200);
    }
}
