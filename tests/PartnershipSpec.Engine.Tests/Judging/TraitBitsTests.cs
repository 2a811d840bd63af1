using System;
using System.Linq;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>What the emitted properties set and get. Every test runs amid bits of other traits, which must not change.</summary>
public sealed class TraitBitsTests
{
    private const int Marker = 1 << 30;

    // What surrounds the trait under test.
    private const ulong Known = 0xA5A5_A5A5_A5A5_A5A5;
    private const ulong Excluded = ~Known;

    [Theory]
    [InlineData(0)]
    [InlineData(37)]
    [InlineData(63)]
    public void A_flag_gets_what_was_set(int bit)
    {
        foreach (bool? value in new bool?[] { true, false, null })
        {
            (ulong known, ulong excluded) = Set(bit, 1, (ref ulong k, ref ulong x) => TraitBits.SetFlag(ref k, ref x, bit, value));
            Assert.Equal(value, TraitBits.GetFlag(known, excluded, bit));
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 2)]
    [InlineData(62, 2)]
    [InlineData(0, 59)]
    [InlineData(5, 59)]
    public void A_level_gets_what_was_set(int first, int steps)
    {
        foreach (int? value in new int?[] { null, -1, 0, 1, 2, steps, steps + 1, steps + 2, int.MaxValue, int.MinValue })
        {
            (ulong known, ulong excluded) =
                Set(first, steps, (ref ulong k, ref ulong x) => TraitBits.SetLevel(ref k, ref x, first, steps, value));
            Assert.Equal(InRange(value, steps + 1), TraitBits.GetLevel(known, excluded, first, steps));
        }
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(61, 3)]
    [InlineData(4, 60)]
    public void A_choice_gets_what_was_set(int first, int values)
    {
        foreach (int? value in new int?[] { null, -1, 0, 1, 2, values, values + 1, int.MaxValue, int.MinValue })
        {
            (ulong known, ulong excluded) =
                Set(first, values, (ref ulong k, ref ulong x) => TraitBits.SetChoice(ref k, ref x, first, values, value));
            Assert.Equal(InRange(value, values), TraitBits.GetChoice(known, first, values));
            int stated = InRange(value, values) is null ? 0 : values;
            Assert.Equal(stated, Bits.Count((known | excluded) & Mask(first, values)));
        }
    }

    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(61, 3, true)]
    [InlineData(0, 3, false)]
    [InlineData(61, 3, false)]
    [InlineData(20, 1, true)]
    [InlineData(20, 1, false)]
    public void A_set_gets_what_was_set(int first, int members, bool namesAll)
    {
        int all = (1 << members) - 1;
        foreach (int? value in Enumerable.Range(0, all + 1).SelectMany(v => new int?[] { v, v | Marker }).Append(null))
        {
            (ulong known, ulong excluded) =
                Set(first, members, (ref ulong k, ref ulong x) => TraitBits.SetSet(ref k, ref x, first, members, value, namesAll));
            int? expected = Normal(value, all, namesAll);
            Assert.Equal(expected, TraitBits.GetSet(known, excluded, first, members, namesAll));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_set_of_thirty_has_room_for_its_marker(bool namesAll)
    {
        foreach (int value in new[] { 1 << 29, (1 << 29) | Marker, (1 << 30) - 1 })
        {
            (ulong known, ulong excluded) =
                Set(0, 30, (ref ulong k, ref ulong x) => TraitBits.SetSet(ref k, ref x, 0, 30, value, namesAll));
            Assert.Equal(value, TraitBits.GetSet(known, excluded, 0, 30, namesAll));
        }
    }

    [Theory]
    [InlineData(0b1000, true)]
    [InlineData(0b1001, true)]
    [InlineData(0b1001 | Marker, true)]
    [InlineData(0b1000, false)]
    [InlineData(-1, false)]
    [InlineData(int.MinValue, true)]
    [InlineData(1 << 29, false)]
    public void A_set_value_out_of_range_states_nothing(int value, bool namesAll)
    {
        (ulong known, ulong excluded) = Set(7, 3, (ref ulong k, ref ulong x) => TraitBits.SetSet(ref k, ref x, 7, 3, value, namesAll));
        Assert.Null(TraitBits.GetSet(known, excluded, 7, 3, namesAll));
        Assert.Equal(0UL, (known | excluded) & Mask(7, 3));
    }

    [Fact]
    public void Excluding_adds_to_what_is_known()
    {
        ulong excluded = 0b1_000;
        TraitBits.Exclude(ref excluded, first: 3, members: 3, value: 0b110 | Marker);
        Assert.Equal(0b111_000UL, excluded);
        TraitBits.Exclude(ref excluded, first: 3, members: 3, value: 0b1000);
        Assert.Equal(0b111_000UL, excluded);
    }

    [Theory]
    [InlineData("f", 0, true)]
    [InlineData("f", 1, true)]
    [InlineData("f", 2, false)]
    [InlineData("f", -1, false)]
    [InlineData("l", 0, false)]
    [InlineData("l", 1, true)]
    [InlineData("l", 3, true)]
    [InlineData("l", 4, false)]
    [InlineData("c", 0, false)]
    [InlineData("c", 2, true)]
    [InlineData("c", 3, false)]
    [InlineData("s", 0, true)]
    [InlineData("s", 7, true)]
    [InlineData("s", 7 | Marker, true)]
    [InlineData("s", 8, false)]
    [InlineData("s", 9, false)]
    [InlineData("s", int.MinValue, false)]
    public void Facts_state_what_their_type_has_and_nothing_else(string trait, int value, bool has)
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("f").Level("l", "low", "mid", "high").Choice("c", "one", "two")
            .FullSet("s", "x", "y", "z").Category("k").Load();
        int index = spectrum.Model.Traits.Select(t => t.Id).ToList().IndexOf(trait);
        var facts = new StatedFacts(spectrum.Model);
        Assert.Equal(has, facts.State(index, value));
        Assert.Equal(has, facts.Bits.States(spectrum.Model.Traits[index]));
        Assert.All(spectrum.Model.Traits.Where(t => t.Id != trait), t => Assert.False(facts.Bits.States(t)));
    }

    private delegate void Setter(ref ulong known, ref ulong excluded);

    /// <summary>Sets amid other bits, twice the contrary way round, and sees to it that only the trait's own changed.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_set_that_gets_the_value_it_has_keeps_all_that_is_known(bool namesAll)
    {
        const int count = 3;
        for (ulong known = 0; known < 1 << count; known++)
        {
            for (ulong excluded = 0; excluded < 1 << count; excluded++)
            {
                (ulong, ulong) before = (known, excluded);
                Assert.Equal(
                    before, After(
                    known, excluded,
                    (ref ulong k, ref ulong x) =>
                    TraitBits.SetSet(ref k, ref x, 0, count, TraitBits.GetSet(k, x, 0, count, namesAll), namesAll)));
            }
        }
    }

    [Fact]
    public void Another_value_replaces_what_was_known_absent_members_too()
    {
        Assert.Equal((2ul, 0ul), After(1, 4, (ref ulong k, ref ulong x) => TraitBits.SetSet(ref k, ref x, 0, 3, 2, namesAll: false)));
        Assert.Equal((0ul, 7ul), After(0, 4, (ref ulong k, ref ulong x) => TraitBits.SetSet(ref k, ref x, 0, 3, 0, namesAll: false)));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2 | Marker, 2)]
    [InlineData(Marker, 0)]
    [InlineData(-1, 0)]
    [InlineData(8, 0)]
    [InlineData(8 | 1, 0)]
    [InlineData(int.MinValue | 1, 0)]
    public void A_value_with_what_is_no_member_excludes_none(int value, ulong excluded) =>
        Assert.Equal((0ul, excluded), After(0, 0, (ref ulong _, ref ulong x) => TraitBits.Exclude(ref x, 0, 3, value)));

    private static (ulong Known, ulong Excluded) After(ulong known, ulong excluded, Setter set)
    {
        set(ref known, ref excluded);
        return (known, excluded);
    }

    private static (ulong Known, ulong Excluded) Set(int first, int count, Setter set)
    {
        (ulong known, ulong excluded) = (Known, Excluded);
        set(ref known, ref excluded);
        Assert.Equal(Known & ~Mask(first, count), known & ~Mask(first, count));
        Assert.Equal(Excluded & ~Mask(first, count), excluded & ~Mask(first, count));

        (ulong again, ulong against) = (Excluded, Known);
        set(ref again, ref against);
        Assert.Equal(
            (known & Mask(first, count), excluded & Mask(first, count)), (again & Mask(first, count), against & Mask(first, count)));
        return (known, excluded);
    }

    private static ulong Mask(int first, int count) => (ulong)(((UInt128.One << count) - 1) << first);

    private static int? InRange(int? value, int most) => value >= 1 && value <= most ? value : null;

    /// <summary>Values that say the same come back as the plainest of them.</summary>
    private static int? Normal(int? value, int all, bool namesAll) => value switch
    {
        null or 0 => value,
        Marker => namesAll ? null : 0,
        _ when (value & ~Marker) == all => all,
        _ => value,
    };
}
