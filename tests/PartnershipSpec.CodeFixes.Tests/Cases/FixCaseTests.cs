using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.Analyzers.Tests.Harness;
using PartnershipSpec.CodeFixes.Tests.Harness;
using PartnershipSpec.Core.Rules;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.Cases;

/// <summary>Each fix, and that there is one wherever the catalogue says so and nowhere else.</summary>
public sealed class FixCaseTests
{
    private const string Suppressions = "using System.Diagnostics.CodeAnalysis;\n";

    private static readonly Lazy<MetadataReference> Samples = new(() => new TestProject()
        .File("own.spectrum.json", FixCases.Sample).Property("PartnershipSpecBundled", "false").ToReference("Samples"));

    /// <summary>The cases by their places and, to be seen in results, what they are.</summary>
    public static TheoryData<int, string> Indexes
    {
        get
        {
            var indexes = new TheoryData<int, string>();
            foreach (FixCase fix in FixCases.All) indexes.Add(indexes.Count, fix.ToString());
            return indexes;
        }
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public async Task What_is_fixed_is_as_it_should_be_and_free_of_the_finding(int index, string shown)
    {
        FixCase expected = FixCases.All.ElementAt(index);
        Workbench before = expected.IsSample && expected.Path != "own.spectrum.json"
            ? Workbench.Of(Samples.Value, (expected.Path, Usings(expected) + expected.Before)).With(("build_property.PartnershipSpecBundled", "false"))
            : Workbench.Of((expected.Path, Usings(expected) + expected.Before));
        Diagnostic finding = Assert.Single((await before.Findings()).Where(d => d.Id == expected.Rule).Take(1));
        Workbench after = await before.Fix(expected.Rule, expected.Title);
        string suppressions = expected.IsCode && expected.Kind == FixKind.Accept ? Suppressions : "";
        Assert.Equal(suppressions + Usings(expected) + expected.After, await after.Text(expected.Path));
        Assert.Empty(await after.CompilerErrors());
        Assert.DoesNotContain(await after.Findings(), d => d.Id == finding.Id && d.Properties.SequenceEqual(finding.Properties) && d.GetMessage(null) == finding.GetMessage(null));
        if (expected.Rule != RuleCatalogue.ClaimOpen.Id) Assert.DoesNotContain(expected.Rule, await after.Rules());
        Assert.Contains(expected.Rule, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_fix_of_every_rule_has_a_case_in_each_of_its_forms()
    {
        IEnumerable<string> expected = from rule in RuleCatalogue.All
                                       from kind in rule.Fixes
                                       from form in rule.Area == RuleArea.Claim ? (string[])["code", "data"] : ["data"]
                                       select $"{rule.Id} {kind} {form}";
        Assert.Equal(expected.Order(StringComparer.Ordinal), FixCases.All.Select(c => $"{c.Rule} {c.Kind} {(c.IsCode ? "code" : "data")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_that_can_be_fixed_has_a_provider_in_each_of_its_forms_and_no_other_rule_has()
    {
        foreach (Rule rule in RuleCatalogue.All)
        {
            string[] kinds = [.. Providers.All.Where(p => p.FixableDiagnosticIds.Contains(rule.Id)).SelectMany(p => Providers.ExportOf(p).DocumentKinds).Distinct().Order(StringComparer.Ordinal)];
            string[] expected = rule.Fixes.Count == 0 ? [] : rule.Area == RuleArea.Claim ? ["AdditionalDocument", "Document"] : ["AdditionalDocument"];
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

    [Theory]
    [MemberData(nameof(Indexes))]
    public async Task Only_corrections_can_be_made_everywhere_at_once(int index, string shown)
    {
        FixCase expected = FixCases.All.ElementAt(index);
        if (expected.IsSample) return;

        Workbench before = Workbench.Of((expected.Path, Usings(expected) + expected.Before));
        Offer offer = (await before.Offers(expected.Rule)).First(o => o.Action.Title == expected.Title);
        Assert.Equal(expected.Kind.IsCorrection(), offer.Provider.GetFixAllProvider() is not null);
        Assert.StartsWith(expected.Kind.ToString(), offer.Action.EquivalenceKey, StringComparison.Ordinal);
        Assert.NotEmpty(shown);
    }

    private static string Usings(FixCase fix) => !fix.IsCode ? "" : fix.IsSample ? "using Samples;\n" : TestProject.Usings;
}
