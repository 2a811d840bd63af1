using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using PartnershipSpec.Engine.Diagnostics;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Diagnostics;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void It_lists_every_rule_once_by_id()
    {
        Rule[] declared =
            [.. typeof(RuleCatalogue).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<Rule>()];
        Assert.Equal(declared.Select(r => r.Id).Order(StringComparer.Ordinal), RuleCatalogue.All.Select(r => r.Id));
        Assert.Equal(declared.Length, RuleCatalogue.All.Select(r => r.Id).Distinct().Count());
        Assert.All(RuleCatalogue.All, r => Assert.Matches("^PSP[0-3]\\d{3}$", r.Id));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    public void Every_rule_has_a_title_of_its_own_in_a_few_words(string language)
    {
        string[] titles = [.. RuleCatalogue.All.Select(r => r.Title.ToString(null, CultureInfo.GetCultureInfo(language)))];
        Assert.Equal(titles, titles.Distinct());
        Assert.All(titles, t => Assert.InRange(t.Length, 10, 60));
        Assert.All(RuleCatalogue.All.Zip(titles), r => Assert.NotEqual(r.First.Title.Key.ToString(), r.Second));
    }

    [Fact]
    public void The_thousands_tell_what_a_rule_is_about() =>
        Assert.All(
            RuleCatalogue.All,
            r => Assert.Equal(
                r.Id[3] switch { '0' => RuleArea.Spec, '1' => RuleArea.Claim, '2' => RuleArea.Declaration, _ => RuleArea.Project },
                r.Area));

    [Fact]
    public void Every_rule_can_be_fixed_or_says_why_not() => Assert.All(RuleCatalogue.All, r =>
    {
        Assert.Equal(r.Fixes.Count > 0, r.WhyNoFix is null);
        Assert.Equal(r.Fixes, r.Fixes.Distinct());
    });

    [Theory]
    [InlineData("PSP0001", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP0002", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP0003", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP0004", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP0005", RuleSeverity.Error, RuleReporter.Analyzer)]
    [InlineData("PSP0006", RuleSeverity.Warning, RuleReporter.Analyzer)]
    [InlineData("PSP0007", RuleSeverity.Warning, RuleReporter.Analyzer)]
    [InlineData("PSP0008", RuleSeverity.Info, RuleReporter.Analyzer)]
    [InlineData("PSP0009", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP1001", RuleSeverity.Error, RuleReporter.Analyzer)]
    [InlineData("PSP1002", RuleSeverity.Info, RuleReporter.Analyzer)]
    [InlineData("PSP1003", RuleSeverity.Hidden, RuleReporter.Analyzer)]
    [InlineData("PSP1004", RuleSeverity.Info, RuleReporter.Analyzer)]
    [InlineData("PSP1005", RuleSeverity.Info, RuleReporter.Analyzer)]
    [InlineData("PSP1006", RuleSeverity.Warning, RuleReporter.Analyzer)]
    [InlineData("PSP2001", RuleSeverity.Error, RuleReporter.Analyzer)]
    [InlineData("PSP2002", RuleSeverity.Error, RuleReporter.Analyzer)]
    [InlineData("PSP2003", RuleSeverity.Error, RuleReporter.Analyzer)]
    [InlineData("PSP2004", RuleSeverity.Error, RuleReporter.Analyzer)]
    [InlineData("PSP2005", RuleSeverity.Warning, RuleReporter.Analyzer)]
    [InlineData("PSP3001", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP3002", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP3003", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP3004", RuleSeverity.Error, RuleReporter.Generator)]
    [InlineData("PSP3005", RuleSeverity.Error, RuleReporter.Generator)]
    internal void Severity_and_reporter_are_as_designed(string id, RuleSeverity severity, RuleReporter reporter)
    {
        Rule rule = RuleCatalogue.All.Single(r => r.Id == id);
        Assert.Equal((severity, reporter), (rule.Severity, rule.Reporter));
    }
}
