using System;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>Acceptances hold until their day; the build knows which day it is.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class AcceptanceTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private const string Pinned = "2019-12-31";

    private static readonly ConsumerProject Undated = new("today", ("partnerships.json", Accepted("2020-01-31")), ("long.partnerships.json", Accepted("2999-12-31", "b")));

    private static readonly ConsumerProject Dated = new("that-day", ("partnerships.json", Accepted("2020-01-31"))) { Properties = $"<PartnershipSpecToday>{Pinned}</PartnershipSpecToday>" };

    private static readonly ConsumerProject Without = new("no-day", ("other.json", "{}"), ("Use.cs", "class Use { public PartnershipSpec.Network? N; }"));

    internal static string Accepted(string until, string id = "a") => $$"""
        { "partnerships": [ { "id": "{{id}}", "name": "A", "claims": "multiStakeholderPartnership",
            "facts": { "sectors": ["privateSector"] },
            "accepted": [ { "criterion": "threeSectors", "because": "The others join in spring.", "until": "{{until}}" } ] } ] }
        """;

    [Fact]
    public void One_past_its_day_is_reported_and_hides_nothing_any_more() => Assert.Equal(
        ["error PSP1001 partnerships.json:2 [\"privateSector\"]", "warning PSP2005 partnerships.json:3 \"2020-01-31\""], package.Built(Undated).Shown);

    [Fact]
    public void A_project_may_say_which_day_counts() => Assert.Empty(package.Built(Dated).Shown);

    [Fact]
    public void A_project_without_declarations_has_no_day_and_so_is_not_compiled_anew_for_it()
    {
        Assert.EndsWith("PartnershipSpecToday = ", Day(Without), StringComparison.Ordinal);
        Assert.Matches("PartnershipSpecToday = \\d{4}-\\d{2}-\\d{2}$", Day(Undated));
        Assert.EndsWith("PartnershipSpecToday = " + Pinned, Day(Dated), StringComparison.Ordinal);
    }

    private string Day(ConsumerProject project) => Assert.Single(package.Built(project).Options.Split('\n'), line => line.Contains("PartnershipSpecToday", StringComparison.Ordinal)).TrimEnd('\r');
}
