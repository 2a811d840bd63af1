using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>Fixes by the command line a user has.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class FixTests(PackageFixture package)
{
    private const string Facts = "StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = true";

    private const string Wrong = $$"""
        using PartnershipSpec;

        // Two claims that are wrong, one that nothing fits better, and one that is right.
        [Partnership(PartnershipCategory.MultiStakeholderPartnership, TransformativeAim = false, {{Facts}})]
        class A { }

        static class B { internal static object X => new MultiStakeholderPartnership("B") { TransformativeAim = false, {{Facts}} }; }

        [Partnership(PartnershipCategory.Network, OpenRelations = false)]
        class C { }

        [Partnership(PartnershipCategory.Network, {{Facts}})]
        class D { }

        """;

    [Fact]
    public async Task Dotnet_format_claims_the_category_that_fits_and_nothing_else()
    {
        (string, string) project = ("repaired.csproj", PackageFixture.Project());
        Consumer before = await package.Build("repaired", project, ("Claims.cs", Wrong));
        Assert.Equal(3, before.Findings.Count(f => f.Rule == "PSP1001"));

        string output = await Dotnet.RunOrFail(
            package.PathOf("repaired", ""), "format", "analyzers", "repaired.csproj", "--diagnostics", "PSP1001", "--severity", "error",
            "--no-restore");

        string expected =
            Wrong.Replace("PartnershipCategory.MultiStakeholderPartnership", "PartnershipCategory.Network", StringComparison.Ordinal)
            .Replace("new MultiStakeholderPartnership", "new Network", StringComparison.Ordinal);
        Assert.True(expected == await File.ReadAllTextAsync(package.PathOf("repaired", "Claims.cs")), output);
        Consumer after = await package.Build("repaired", project);
        Assert.Equal(("PSP1001", 9), Assert.Single(after.Findings.Where(f => f.Level == "error").Select(f => (f.Rule, f.Line))));
    }
}
