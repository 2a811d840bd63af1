using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>What a second build does anew, and what not.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class RebuildTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private const string Muddled =
        """{ "partnerships": [ { "id": "b", "name": "B", "facts": { "memorandum": false, "memorandumDefines": ["goals"] } } ] }""";

    private static readonly string Started = Day();

    private static readonly ConsumerProject Moved = new("moved", ("partnerships.json", Muddled));

    private static readonly ConsumerProject Listed =
        new("listed", ("data/one.partnerships.json", Samples.Sound), ("data/two.partnerships.json", Muddled))
        {
            Properties = "<EnableDefaultPartnershipSpecItems>false</EnableDefaultPartnershipSpecItems>",
            Items = "<AdditionalFiles Include=\"data/*.json\" />",
        };

    private static readonly ConsumerProject Left = new("left", ("partnerships.json", AcceptanceTests.Accepted("2998-12-31")));

    [Fact]
    public async Task The_next_build_notices_files_that_come_and_go_and_another_day_and_else_does_nothing()
    {
        Assert.Equal(["warning PSP1006 partnerships.json:1 false"], package.Built(Moved).Shown);
        Assert.Empty(package.Built(Left).Shown);

        File.Move(package.PathOf(Moved.Folder, "partnerships.json"), package.PathOf(Moved.Folder, "aside.json"));
        File.Delete(package.PathOf(Listed.Folder, "data/two.partnerships.json"));
        await package.Build([Moved, Left, Listed], "--no-restore");

        Assert.True(package.HasCompiled(Listed), "A file that the project lists by a pattern was deleted, which went unnoticed.");
        Assert.Empty(package.Built(Listed).Shown);

        Assert.True(package.HasCompiled(Moved), "A file that is taken away went unnoticed.");
        Assert.Empty(package.Built(Moved).Shown);
        if (Day() == Started) Assert.False(package.HasCompiled(Left), "A build that is up to date compiled.");

        // With an old date, as a file has that is copied or checked out.
        File.Move(package.PathOf(Moved.Folder, "aside.json"), package.PathOf(Moved.Folder, "other.partnerships.json"));
        await package.Build([Moved, Left], "--no-restore", "-p:PartnershipSpecToday=2999-01-01");

        Assert.Equal(["warning PSP1006 other.partnerships.json:1 false"], package.Built(Moved).Shown);
        Assert.Equal(["PSP1001", "PSP2005"], package.Built(Left).All.Where(f => f.Level is "error" or "warning").Select(f => f.Rule));
    }

    private static string Day() => DateTime.Now.ToString("o")[..10];
}
