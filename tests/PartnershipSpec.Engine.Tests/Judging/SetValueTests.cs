using PartnershipSpec.Engine.Facts;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>What naming members of a set says, in JSON and in the emitted enumerations.</summary>
public sealed class SetValueTests
{
    private const int Marker = 1 << 30;

    [Theory]
    [InlineData(0b01, false, null, true, true)]
    [InlineData(0b01, true, null, true, false)]
    [InlineData(0b01, false, false, true, false)]
    [InlineData(0b01, false, null, false, false)]
    [InlineData(0b01, false, true, false, true)]
    [InlineData(0, false, null, true, true)]
    [InlineData(0, false, null, false, true)]
    [InlineData(0, true, null, true, false)]
    [InlineData(0, false, false, false, false)]
    public void A_list_is_complete_as_its_markers_say_or_else_as_naming_means(
        int members, bool isOpen, bool? complete, bool namesAll, bool expected) =>
        Assert.Equal(new SetValue(members, expected), SetValue.OfList(members, isOpen, complete, namesAll));

    [Theory]
    [InlineData(0b01, true, 0b01, true)]
    [InlineData(0b01 | Marker, true, 0b01, false)]
    [InlineData(0b01, false, 0b01, false)]
    [InlineData(0b01 | Marker, false, 0b01, true)]
    [InlineData(0, true, 0, true)]
    [InlineData(0, false, 0, true)]
    [InlineData(Marker, true, 0, false)]
    [InlineData(Marker, false, 0, true)]
    public void The_bit_of_the_marker_turns_round_what_naming_means(int flags, bool namesAll, int members, bool isComplete) =>
        Assert.Equal(new SetValue(members, isComplete), SetValue.OfFlags(flags, namesAll));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whatever_an_enumeration_can_say_comes_back_the_same(bool namesAll)
    {
        for (int members = 0; members < 8; members++)
        {
            foreach (SetValue value in new SetValue[] { new(members, true), new(members, false) })
            {
                if (value.ToFlags(namesAll) is { } flags) Assert.Equal(value, SetValue.OfFlags(flags, namesAll));
                else Assert.True(value.StatesNothing && !namesAll);
            }
        }
    }

    [Fact]
    public void What_names_none_and_leaves_all_unknown_states_nothing()
    {
        Assert.True(new SetValue(0, isComplete: false).StatesNothing);
        Assert.False(new SetValue(0, isComplete: true).StatesNothing);
        Assert.False(new SetValue(1, isComplete: false).StatesNothing);
    }
}
