using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Docs.Tests.Documents;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Roslyn.Reporting;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Rules;

/// <summary>What holds of every rule, whoever reports it. That each has a fix or says why not is tested with the catalogue.</summary>
public sealed class RuleMetaTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Analyzed =
        [.. ExampleProject.Analyzers.SelectMany(a => a.SupportedDiagnostics).DistinctBy(d => d.Id)
            .OrderBy(d => d.Id, StringComparer.Ordinal)];

    private static readonly ImmutableArray<DiagnosticDescriptor> Generated =
        [.. RuleCatalogue.All.Where(r => r.Reporter == RuleReporter.Generator).Select(Descriptors.Of)];

    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(r => r.Id)];

    public static TheoryData<string> InvalidFiles => [.. Repository.Examples("invalid").Select(MarkdownFile.FromRoot)];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(RuleCatalogue.All.Select(r => r.Id), RulePage.All.Select(p => p.Rule));

    [Fact]
    public void Every_rule_is_reported_by_whom_the_catalogue_says() =>
        Assert.Equal(RuleCatalogue.All.Where(r => r.Reporter == RuleReporter.Analyzer).Select(r => r.Id), Analyzed.Select(d => d.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_page_shows_in_every_form_what_is_reported_and_what_is_not(string rule)
    {
        string[] forms = RuleCatalogue.All.Single(r => r.Id == rule).Area == RuleArea.Claim ? ["JSON", "attribute", "object"] : [];
        ILookup<bool, string> shown = new RulePage(rule).Examples.ToLookup(e => e.IsReported, e => e.Form);
        Assert.NotEmpty(shown[true]);
        Assert.NotEmpty(shown[false]);
        Assert.Subset(shown[true].ToHashSet(), forms.ToHashSet());
        Assert.Subset(shown[false].ToHashSet(), forms.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void All_code_and_data_on_its_page_is_tested(string rule)
    {
        var page = new RulePage(rule);
        int blocks = Regex.Count(page.Text, "^```(csharp|json)$", RegexOptions.Multiline);
        Assert.Equal(blocks, page.Examples.Sum(e => e.Blocks.Count(b => !b.IsProject)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_page_says_what_the_compiler_prints(string rule) =>
        Assert.Contains("messages", GeneratedParts.Names(new RulePage(rule).Text));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_help_link_leads_to_its_page(string rule)
    {
        DiagnosticDescriptor descriptor = Analyzed.Concat(Generated).Single(d => d.Id == rule);
        string[] parts = descriptor.HelpLinkUri.Split("/blob/main/");
        Assert.True(Uri.IsWellFormedUriString(descriptor.HelpLinkUri, UriKind.Absolute));
        Assert.True(File.Exists(Path.Combine(Repository.Root, parts[1])), parts[1]);
        Assert.Equal(new RulePage(rule).Path, parts[1]);
    }

    [Fact]
    public void The_release_files_say_what_the_catalogue_says()
    {
        string[] released = [.. new[] { "Shipped", "Unshipped" }
            .SelectMany(name => File.ReadAllLines(Path.Combine(Repository.Root, $"src/PartnershipSpec.Roslyn/AnalyzerReleases.{name}.md")))
            .Where(line => line.StartsWith("PSP", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        IEnumerable<string> catalogue = RuleCatalogue.All.Zip(
            Analyzed.Concat(Generated).OrderBy(d => d.Id, StringComparer.Ordinal),
            (r, descriptor) =>
                $"{r.Id} | PartnershipSpec.{r.Area} | {r.Severity} | [{RuleTables.InEnglish(r.Title)}]({descriptor.HelpLinkUri})");
        Assert.Equal(catalogue, released);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_compiler_is_told_what_the_catalogue_says(string id)
    {
        Rule rule = RuleCatalogue.All.Single(r => r.Id == id);
        DiagnosticDescriptor descriptor = Analyzed.Concat(Generated).Single(d => d.Id == id);
        Assert.Equal(
            (RuleTables.InEnglish(rule.Title), $"PartnershipSpec.{rule.Area}", rule.Severity.ToString()),
            (descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.Category, descriptor.DefaultSeverity.ToString()));
        Assert.Equal("{0}", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(InvalidFiles))]
    public void Every_message_about_an_invalid_file_is_one_whole_sentence(string file) =>
        AreWhole(new ExampleProject([new ExampleBlock(file, "")]).Findings());

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_message_about_an_example_of_its_page_is_one_whole_sentence(string rule) =>
        Assert.All(new RulePage(rule).Examples.Where(e => e.IsReported), e => AreWhole(new ExampleProject(e.Blocks).Findings()));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\0")]
    public void Empty_code_and_empty_files_are_safe(string text)
    {
        // That nothing was thrown is asserted wherever an example is run.
        ExampleBlock[] empty = [new("object", ""), new("own.spectrum.json", text), new("partnerships.json", text)];
        IReadOnlyList<Diagnostic> findings = new ExampleProject(empty).Findings();
        AreWhole(findings);
        Assert.Equal(["own.spectrum.json", "partnerships.json"], findings.Select(d => d.Location.GetLineSpan().Path).Distinct());
    }

    [Fact]
    public void Nothing_is_reported_of_nothing() => Assert.Empty(new ExampleProject([new("object", "")]).Findings());

    private static void AreWhole(IReadOnlyList<Diagnostic> findings)
    {
        Assert.NotEmpty(findings);
        Assert.All(findings.Select(d => d.GetMessage(CultureInfo.InvariantCulture)), message =>
        {
            Assert.DoesNotMatch(@"\{\d+\}", message);
            Assert.DoesNotContain('\n', message);
            Assert.NotEmpty(message);
        });
    }
}
