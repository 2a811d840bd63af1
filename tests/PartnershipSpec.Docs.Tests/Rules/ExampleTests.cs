using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Rules;

/// <summary>What the pages show as reported is reported, and what they show as not reported is not.</summary>
public sealed class ExampleTests
{
    private static readonly Dictionary<string, Example> All = RulePage.All.SelectMany(p => p.Examples).ToDictionary(e => e.ToString());

    public static TheoryData<string> Reported => [.. All.Values.Where(e => e.IsReported).Select(e => e.ToString())];

    public static TheoryData<string> NotReported => [.. All.Values.Where(e => !e.IsReported).Select(e => e.ToString())];

    [Theory]
    [MemberData(nameof(Reported))]
    public void An_example_gets_the_rule_of_its_page_and_no_other_error(string example) =>
        Assert.Contains(FindingsWithoutOtherErrors(All[example]), d => d.Id == All[example].Rule);

    [Theory]
    [MemberData(nameof(NotReported))]
    public void An_example_does_not_get_the_rule_of_its_page_nor_any_error(string example) =>
        Assert.DoesNotContain(FindingsWithoutOtherErrors(All[example]), d => d.Id == All[example].Rule);

    private static IReadOnlyList<Diagnostic> FindingsWithoutOtherErrors(Example example)
    {
        IReadOnlyList<Diagnostic> findings = new ExampleProject(example.Blocks).Findings();
        Assert.Empty(findings.Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != example.Rule).Select(ExampleProject.Worded));
        return findings;
    }
}
