using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging.Lookup;

/// <summary>Where the atoms of traits lie: every one has a place of its own, and what is read together lies together.</summary>
public sealed class AtomLayoutTests
{
    [Fact]
    public void No_two_traits_share_an_atom_and_none_straddles_two_words() =>
        Gen.Select(Gen.Int, Gen.Int[1, 25], Gen.Int[2, 30]).Sample(
            (seed, traits, most) =>
            {
                SpectrumModel model = new RandomSpec(seed, traits, most).Load().Model;
                var taken = new ulong[model.Words];
                foreach (SpectrumTrait trait in model.Traits)
                {
                    Assert.InRange(trait.FirstBit + trait.AtomCount, 1, 64);
                    Assert.Equal(0UL, taken[trait.Word] & trait.Mask);
                    taken[trait.Word] |= trait.Mask;
                    if (trait.AtomCount <= Nibbles.Size)
                        Assert.Equal(trait.FirstBit / Nibbles.Size, (trait.FirstBit + trait.AtomCount - 1) / Nibbles.Size);
                }
            },
            iter: 300);

    [Fact]
    public void Traits_that_an_implication_or_a_criterion_reads_together_share_a_slice_where_they_fit()
    {
        IReadOnlyList<SpectrumTrait> traits = new SpecBuilder()
            .Flag("a", "b", "c").Set("s", "x", "y", "z").Set("t", "x", "y", "z").Flag("d").Set("u", "v", "w", "x", "y", "z")
            .Implication("""{ "s": { "anyOf": ["x"] } }""", """{ "c": true }""")
            .Category("k").Takes("""{ "t": { "atLeast": 2 }, "d": true }""").Takes("""{ "a": true, "u": { "atLeast": 3 } }""")
                .Load().Model.Traits;

        Assert.Equal(Nibble("s"), Nibble("c"));
        Assert.Equal(Nibble("t"), Nibble("d"));
        Assert.NotEqual(Nibble("u"), Nibble("a"));

        int Nibble(string id) => traits.Single(t => t.Id == id).FirstBit / Nibbles.Size;
    }

    [Fact]
    public void Room_that_is_left_in_a_slice_is_used()
    {
        SpectrumModel model = new SpecBuilder().Set("s", "u", "v", "w", "x", "y", "z").Set("t", "x", "y", "z").Flag("a", "b", "c")
            .Category("k").Load().Model;

        Assert.Equal([0, 8, 6, 7, 11], model.Traits.Select(t => t.FirstBit));
    }
}
