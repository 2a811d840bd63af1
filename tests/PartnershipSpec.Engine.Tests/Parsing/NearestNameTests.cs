using System;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Parsing;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["network", "roundTable", "multiStakeholderInitiative", "multiStakeholderPartnership"];

    [Theory]
    [InlineData("netwrok", "network")]
    [InlineData("Network", "network")]
    [InlineData("networks", "network")]
    [InlineData("round_table", "roundTable")]
    [InlineData("ROUNDTABLE", "roundTable")]
    [InlineData("multiStakeholderPartnerships", "multiStakeholderPartnership")]
    [InlineData("multiStakeHolderInitative", "multiStakeholderInitiative")]
    [InlineData("alliance", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void It_is_the_one_probably_meant(string name, string? nearest) => Assert.Equal(nearest, NearestName.Of(name, Known));

    [Fact]
    public void Of_names_equally_near_the_first_in_the_alphabet_is_taken_whatever_their_order()
    {
        Assert.Equal("bat", NearestName.Of("gat", ["cat", "bat", "hat"]));
        Assert.Equal("bat", NearestName.Of("gat", ["hat", "cat", "bat"]));
    }

    [Theory]
    [InlineData(12, "n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12")]
    [InlineData(13, "n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12 and 1 more")]
    public void Where_none_is_near_a_dozen_are_shown(int count, string shown)
    {
        string facts = """{ "nothingLikeAnyOfThese": true }""";
        CompiledSpectrum spectrum = new SpecBuilder().Flag([.. Enumerable.Range(1, count).Select(i => "n" + i)]).Category("k").Load();
        Assert.EndsWith(shown, Assert.Single(Declared.Problems(spectrum, facts)).Message.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_longer_than_any_id_is_not_compared() => Assert.Null(NearestName.Of(new string('a', 101), [new string('a', 100)]));
}
