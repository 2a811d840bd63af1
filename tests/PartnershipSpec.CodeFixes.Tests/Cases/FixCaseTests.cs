using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.CodeFixes.Tests.Harness;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.Cases;

/// <summary>Each fix, and that there is one wherever the catalogue says so and nowhere else.</summary>
public sealed class FixCaseTests
{
    private static readonly Lazy<MetadataReference> Samples = new(() => new TestProject()
        .File("own.spectrum.json", FixCases.Sample).Property("PartnershipSpecBundled", "false").ToReference("Samples"));

    /// <summary>The cases by name.</summary>
    public static TheoryData<string> Names => [.. FixCases.All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_fixed_is_as_it_should_be_and_free_of_the_finding(string name)
    {
        FixCase fix = Find(name);
        Workbench before = BenchOf(fix);
        Diagnostic finding = (await before.Findings()).First(d => d.Id == fix.Rule);
        Workbench after = await before.Fix(fix.Rule, fix.Title);
        Assert.Equal(UsingsOf(fix) + fix.After, await after.Text(fix.Path));
        Assert.Empty(await after.CompilerErrors());
        Assert.DoesNotContain(
            await after.Findings(), d => d.Id == finding.Id
            && d.GetMessage(CultureInfo.InvariantCulture) == finding.GetMessage(CultureInfo.InvariantCulture));
        if (fix.Rule != RuleCatalogue.ClaimOpen.Id) Assert.DoesNotContain(fix.Rule, await after.Rules());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Only_corrections_can_be_made_everywhere_at_once(string name)
    {
        FixCase fix = Find(name);
        Offer offer = (await BenchOf(fix).Offers(fix.Rule)).First(o => o.Action.Title == fix.Title);
        Assert.Equal(fix.Kind.IsCorrection(), offer.Provider.GetFixAllProvider() is not null);
        Assert.StartsWith(fix.Kind.ToString(), offer.Action.EquivalenceKey, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_fix_of_every_rule_has_a_case_in_each_of_its_forms()
    {
        IEnumerable<string> expected = from rule in RuleCatalogue.All
                                       from kind in rule.Fixes
                                       from form in rule.Area == RuleArea.Claim ? (string[])["code", "data"] : ["data"]
                                       select $"{rule.Id} {kind} {form}";
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            FixCases.All.Select(c => $"{c.Rule} {c.Kind} {(c.IsCode ? "code" : "data")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_that_can_be_fixed_has_a_provider_in_each_of_its_forms_and_no_other_rule_has()
    {
        foreach (Rule rule in RuleCatalogue.All)
        {
            string[] kinds =
                [.. Providers.All.Where(p => p.FixableDiagnosticIds.Contains(rule.Id)).SelectMany(p => Providers.ExportOf(p).DocumentKinds)
                .Distinct().Order(StringComparer.Ordinal)];
            string[] expected = rule.Fixes.Count == 0 ? [] : rule.Area == RuleArea.Claim ? ["AdditionalDocument", "Document"]
                : ["AdditionalDocument"];
            Assert.Equal((rule.Id, string.Join(" ", expected)), (rule.Id, string.Join(" ", kinds)));
        }
    }

    [Fact]
    public void Every_provider_is_exported_for_CSharp_under_its_name() => Assert.All(Providers.All, provider =>
    {
        ExportCodeFixProviderAttribute export = Providers.ExportOf(provider);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(provider.GetType().Name, export.Name);
        Assert.NotEmpty(provider.FixableDiagnosticIds);
    });

    private static FixCase Find(string name) => FixCases.All.Single(c => c.ToString() == name);

    private static Workbench BenchOf(FixCase fix)
    {
        (string, string) file = (fix.Path, UsingsOf(fix) + fix.Before);
        return fix.IsSample
            ? Workbench.Of(Samples.Value, file).With(("build_property.PartnershipSpecBundled", "false"))
            : Workbench.Of(file);
    }

    private static string UsingsOf(FixCase fix) =>
        !fix.IsCode ? "" : "using System.Diagnostics.CodeAnalysis;\n" + (fix.IsSample ? "using Samples;\n" : TestProject.Usings);
}
