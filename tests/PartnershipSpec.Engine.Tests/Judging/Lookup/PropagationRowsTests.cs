using System.Collections.Generic;
using System.Threading;
using CsCheck;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging.Lookup;

/// <summary>Implications as rows: one pass over these adds what the engine derives.</summary>
public sealed class ClosingRowsTests
{
    [Fact]
    public void One_pass_derives_what_the_engine_derives()
    {
        int written = 0;
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 3, most: 6);
                CompiledSpectrum spectrum = spec.Load();
                if (PropagationRows.Of(spectrum.Model) is not { } rows) return;

                if (rows.Count > 0) Interlocked.Increment(ref written);
                FactBits facts = Declared.Bits(spectrum, spec.Facts.Next(percent: 90).ToJsonString());
                FactBits passed = facts.Copy();
                foreach (TableRow row in rows) Apply(row, passed);
                FactBits derived = facts.Propagate(spectrum.Model.PropagationRules);
                Assert.Equal(derived.True, passed.True);
                Assert.Equal(derived.False, passed.False);
            },
            iter: 1500);
        Assert.InRange(written, 20, int.MaxValue);
    }

    [Fact]
    public void The_bundled_implications_stay_within_their_slices() =>
        Assert.All(PropagationRows.Of(Bundled.Spectrum.Model)!, row => Assert.Equal(row.Source / 2, row.Target / 2));

    [Fact]
    public void One_that_waits_for_any_of_a_large_set_is_written_slice_by_slice()
    {
        IReadOnlyList<TableRow>? rows = PropagationRows.Of(
            new SpecBuilder().Set("s", "a", "b", "c", "d", "e", "f").Flag("g")
                .Implication("""{ "s": { "atLeast": 1 } }""", """{ "g": true }""").Category("k").Load().Model);

        // Two nibbles of the set say that the flag holds, and its not holding says that neither has a member.
        Assert.Equal(4, rows!.Count);
    }

    [Theory]
    [InlineData("""{ "f": true, "g": true }""", """{ "h": true }""")]
    [InlineData("""{ "s": { "atLeast": 3 } }""", """{ "h": true }""")]
    [InlineData("""{ "f": true }""", """{ "s": { "atLeast": 2 } }""")]
    public void One_that_waits_for_several_planes_at_once_is_not_written(string premise, string conclusion) =>
        Assert.Null(PropagationRows.Of(
            new SpecBuilder().Set("x", "a", "b", "c").Flag("f").Set("y", "a", "b", "c").Flag("g").Set("z", "a", "b", "c").Flag("h")
                .Set("s", "a", "b", "c", "d", "e", "f")
                .Implication("""{ "x": { "anyOf": ["a"] } }""", """{ "f": true }""")
                    .Implication("""{ "y": { "anyOf": ["a"] } }""", """{ "g": true }""")
                .Implication("""{ "z": { "anyOf": ["a"] } }""", """{ "h": true }""").Implication(premise, conclusion).Category("k")
                    .Load().Model));

    [Fact]
    public void Those_that_wait_for_each_other_are_not_written() =>
        Assert.Null(PropagationRows.Of(
            new SpecBuilder().Set("s", "a", "b", "c").Set("t", "a", "b", "c")
                .Implication("""{ "s": { "anyOf": ["a"] } }""", """{ "t": { "allOf": ["a"] } }""")
                .Implication("""{ "t": { "anyOf": ["b"] } }""", """{ "s": { "allOf": ["b"] } }""").Category("k").Load().Model));

    private static void Apply(TableRow row, FactBits facts)
    {
        int pattern = new BitPlane(row.Source / 2, row.Source % 2 == 1).Pattern(facts);
        int bit = row.Target / 2 * Nibbles.Size;
        (row.Target % 2 == 1 ? facts.False : facts.True)[bit / 64] |= (ulong)row.Values[pattern] << (bit % 64);
    }
}
