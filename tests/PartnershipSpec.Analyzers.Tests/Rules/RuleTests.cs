using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Analyzers.Tests.Harness;
using PartnershipSpec.Core.Rules;
using Xunit;

namespace PartnershipSpec.Analyzers.Tests.Rules;

public sealed class RuleTests
{
    private static readonly ImmutableArray<Rule> Reported = [.. RuleCatalogue.All.Where(r => r.Reporter == RuleReporter.Analyzer)];

    private static readonly ImmutableArray<DiagnosticDescriptor> Supported =
        [.. TestProject.Analyzers.SelectMany(a => a.SupportedDiagnostics).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];

    [Fact]
    public void Every_rule_that_analyzers_report_is_supported_by_one() => Assert.Equal(Reported.Select(r => r.Id), Supported.Select(d => d.Id));

    [Fact]
    public void Every_analyzer_of_the_assembly_is_tested_and_exported_for_CSharp()
    {
        Type[] analyzers = [.. typeof(PartnershipSpecAnalyzer).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))];
        Assert.Equal(TestProject.Analyzers.Select(a => a.GetType().Name).Order(), analyzers.Select(t => t.Name).Order());
        Assert.All(analyzers, t => Assert.Equal(
            [LanguageNames.CSharp], ((DiagnosticAnalyzerAttribute)Attribute.GetCustomAttribute(t, typeof(DiagnosticAnalyzerAttribute))!).Languages));
    }

    [Fact]
    public void Every_rule_has_a_title_a_message_and_a_page() => Assert.All(Supported, descriptor =>
    {
        Assert.NotEmpty(descriptor.Title.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("{0}", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.EndsWith($"/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        Assert.True(Uri.IsWellFormedUriString(descriptor.HelpLinkUri, UriKind.Absolute));
        Assert.True(descriptor.IsEnabledByDefault);
    });

    [Fact]
    public void Every_rule_is_described_once() => Assert.All(
        TestProject.Analyzers.SelectMany(a => a.SupportedDiagnostics).GroupBy(d => d.Id), same => Assert.Single(same.Distinct()));

    [Fact]
    public void The_release_files_say_what_the_catalogue_says()
    {
        string[] released = [.. new[] { "Shipped", "Unshipped" }
            .SelectMany(name => File.ReadAllLines($"Releases/AnalyzerReleases.{name}.md"))
            .Where(line => line.StartsWith("PSP", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Split('|').Select(part => part.Trim())))
            .Order(StringComparer.Ordinal)];
        string[] catalogue = [.. Supported.Select(d =>
            $"{d.Id} | {d.Category} | {d.DefaultSeverity} | [{d.Title.ToString(CultureInfo.InvariantCulture)}]({d.HelpLinkUri})")];
        Assert.Equal(catalogue, released);
        Assert.Equal(Reported.Select(r => $"{r.Id} PartnershipSpec.{r.Area} {r.Severity}"), Supported.Select(d => $"{d.Id} {d.Category} {d.DefaultSeverity}"));
    }

    [Fact]
    public void The_analyzers_need_nothing_beside_themselves_but_the_compiler()
    {
        string[] beside = [.. typeof(PartnershipSpecAnalyzer).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "PartnershipSpec.Core"], beside);
    }
}
