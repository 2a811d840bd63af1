using System;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>Acceptances hold until their day; the build knows which day it is.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class AcceptanceTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private const string Pinned = "2019-12-31";

    private static readonly ConsumerProject Undated =
        new("today", ("partnerships.json", Accepted("2020-01-31")), ("long.partnerships.json", Accepted("2999-12-31", "b")));

    private static readonly ConsumerProject Dated =
        new("that-day",
        ("partnerships.json", Accepted("2020-01-31")))
        { Properties = $"<PartnershipSpecToday>{Pinned}</PartnershipSpecToday>" };

    private static readonly ConsumerProject Spaced = new("day-on-its-own-line", ("partnerships.json", Accepted("2020-01-31")))
    {
        Properties =
            $"<PartnershipSpecToday>\n  {Pinned}\n</PartnershipSpecToday><PartnershipSpecVisibility>\n  internal\n"
                + "</PartnershipSpecVisibility>",
    };

    private static readonly ConsumerProject Meaningless = new("day-without-meaning", ("partnerships.json", Accepted("2020-01-31")))
    {
        Properties = "<PartnershipSpecToday>2027-01-31;\n31.01.2027</PartnershipSpecToday>",
    };

    private static readonly ConsumerProject Without =
        new("no-day", ("other.json", "{}"), ("Use.cs", "class Use { public PartnershipSpec.Network? N; }"));

    internal static string Accepted(string until, string id = "a") => $$"""
        { "partnerships": [ { "id": "{{id}}", "name": "A", "claims": "multiStakeholderPartnership",
            "facts": { "sectors": ["privateSector"] },
            "accepted": [ { "criterion": "threeSectors", "because": "The others join in spring.", "until": "{{until}}" } ] } ] }
        """;

    [Fact]
    public void One_past_its_day_is_reported_and_hides_nothing_any_more() => Assert.Equal(
        ["error PSP1001 partnerships.json:2 [\"privateSector\"]", "warning PSP2005 partnerships.json:3 \"2020-01-31\""],
        package.Built(Undated).Shown);

    [Fact]
    public void A_project_may_say_which_day_counts() => Assert.Empty(package.Built(Dated).Shown);

    [Fact]
    public void White_space_and_line_breaks_around_a_value_do_not_matter()
    {
        Assert.Empty(package.Built(Spaced).Shown);
        Assert.EndsWith("PartnershipSpecToday = " + Pinned, Day(Spaced), StringComparison.Ordinal);
        Assert.Contains(
            "PartnershipSpecVisibility = internal\n", package.Built(Spaced).Options.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_a_meaning_fails_the_build()
    {
        Assert.Equal(["error PSP3005"], package.Built(Meaningless).Shown);
        Assert.Contains("“2027-01-31 31.01.2027”", package.Built(Meaningless).Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_declarations_has_no_day_and_so_is_not_compiled_anew_for_it()
    {
        Assert.EndsWith("PartnershipSpecToday = ", Day(Without), StringComparison.Ordinal);
        Assert.Matches("PartnershipSpecToday = \\d{4}-\\d{2}-\\d{2}$", Day(Undated));
        Assert.EndsWith("PartnershipSpecToday = " + Pinned, Day(Dated), StringComparison.Ordinal);
    }

    private string Day(ConsumerProject project) =>
        Assert.Single(package.Built(project).Options.Split('\n'), line => line.Contains("PartnershipSpecToday", StringComparison.Ordinal))
        .TrimEnd('\r');
}
