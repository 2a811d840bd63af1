using System.Linq;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>
/// Severities in real builds: that both configuration files reach all that is judged. What each comes to is tested with generator and
/// analyzers.
/// </summary>
[Collection(nameof(PackageCollection))]
public class SeverityTests(PackageFixture package)
{
    private static readonly ConsumerProject Configured = Of(SeveritySetting.OwnKeyAndGlobalConfig);

    // Nothing writes a log, for which the compiler would run every analyzer.
    private static readonly ConsumerProject Unlogged = Of(SeveritySetting.OwnKeyAloneInABuild, isLogged: false);

    [Fact]
    public void A_severity_by_criterion_beats_one_by_rule_in_both_kinds_of_files()
    {
        foreach (string file in new[] { "Claims.cs", "partnerships.json" })
        {
            Assert.Equal(
                ["warning", "error", "warning"],
                SeveritySetting.Rules.Select(rule => package.Built(Configured).All.Single(f => (f.Rule, f.File) == (rule, file)).Level));
        }
    }

    [Fact]
    public void A_severity_by_criterion_is_found_in_a_build_where_no_rule_would_be_shown_by_itself() =>
        Assert.Equal(
            ["Claims.cs warning PSP1001", "Claims.cs warning PSP1002", "partnerships.json warning PSP1001",
            "partnerships.json warning PSP1002"], package.Printed(Unlogged));

    private static ConsumerProject Of(SeveritySetting setting, bool isLogged = true) =>
        new(setting.Name, [.. setting.Files()]) { IsLogged = isLogged };
}
