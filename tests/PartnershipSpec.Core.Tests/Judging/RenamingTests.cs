using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Judging.Shared;
using PartnershipSpec.Core.Tests.TestKit;
using Xunit;

namespace PartnershipSpec.Core.Tests.Judging;

/// <summary>No id means anything to the engine: with every one of them exchanged, it judges alike.</summary>
public sealed class RenamingTests
{
    private static readonly RenamedSpec Renamed = new(Bundled.Text);

    private static readonly LoadedSpectrum Spectrum = SpecBuilder.Load(Renamed.Text);

    [Fact]
    public void No_old_id_is_left()
    {
        IEnumerable<string> ids = Spectrum.Model.Traits.SelectMany(t => t.Values.Select(v => v.Id).Append(t.Id))
            .Concat(Spectrum.Model.Categories.SelectMany(c => c.Criteria.SelectMany(x => new[] { x.Id, x.Modality, x.Dimension }).Append(c.Id)).OfType<string>())
            .Concat(Spectrum.Model.Dimensions.Select(d => d.Id));
        Assert.InRange(Renamed.OldIds.Count, 90, 200);
        Assert.Empty(Renamed.OldIds.Intersect(ids));
        Assert.Equal(Bundled.Spectrum.Model.Traits.Sum(t => t.AtomCount), Spectrum.Model.Traits.Sum(t => t.AtomCount));
    }

    [Fact]
    public void Outcomes_verdicts_evidence_and_placements_are_the_same() =>
        Each((before, after) =>
        {
            var old = new Evaluation(Bundled.Spectrum.Model, before);
            var renamed = new Evaluation(Spectrum.Model, after);
            Assert.Equal(before.True, after.True);
            Assert.Equal(before.False, after.False);
            Assert.Equal(EngineResult.Of(old), EngineResult.Of(renamed));
            Assert.Equal(
                DimensionPlacement.Of(old).Select(d => (d.Best?.Rank, d.Neighbour?.Rank)),
                DimensionPlacement.Of(renamed).Select(d => (d.Best?.Rank, d.Neighbour?.Rank)));
            Assert.Equal(
                FactQuestion.About(old).Select(q => (Index(Bundled.Spectrum, q.Trait), q.Weight)),
                FactQuestion.About(renamed).Select(q => (Index(Spectrum, q.Trait), q.Weight)));
        });

    [Fact]
    public void So_is_everything_found_of_a_claim() =>
        Each((before, after) =>
        {
            for (int category = 0; category < 4; category++)
            {
                IReadOnlyList<ClaimFinding>[] findings =
                [
                    ClaimJudge.Judge(Bundled.Spectrum, Claimed(Bundled.Spectrum, category, before)), ClaimJudge.Judge(Spectrum, Claimed(Spectrum, category, after)),
                ];
                Assert.Equal(findings[0].Select(Shape), findings[1].Select(Shape));
            }
        });

    private static void Each(Action<FactBits, FactBits> check) =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                JsonObject facts = RandomFacts.For(Bundled.Text, seed).Next(percent: seed % 100);
                check(Declared.Bits(Bundled.Spectrum, facts.ToJsonString()), Declared.Bits(Spectrum, Renamed.Facts(facts)));
            },
            iter: 200);

    private static Claim Claimed(LoadedSpectrum spectrum, int category, FactBits bits)
    {
        var facts = new Facts(spectrum.Model);
        bits.True.CopyTo(facts.Bits.True, 0);
        bits.False.CopyTo(facts.Bits.False, 0);
        return new Claim("P", category, facts);
    }

    private static int Index(LoadedSpectrum spectrum, SpectrumTrait trait) => spectrum.Model.Traits.ToList().IndexOf(trait);

    private static string Shape(ClaimFinding finding) => $"{finding.Rule} {string.Join(",", finding.Deciding)} {string.Join(",", finding.Pointers)}";
}
