using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>PSP3005: a build property that means nothing is said to, and never counts as unset in silence.</summary>
public class PropertyTests
{
    [Theory]
    [InlineData("PartnershipSpecToday", "31.01.2027", "“PartnershipSpecToday” must be a date such as 2027-01-31, not “31.01.2027”")]
    [InlineData("PartnershipSpecToday", "2027-02-30", "“PartnershipSpecToday” must be a date such as 2027-01-31, not “2027-02-30”")]
    [InlineData("PartnershipSpecToday", "tomorrow", "“PartnershipSpecToday” must be a date such as 2027-01-31, not “tomorrow”")]
    [InlineData("PartnershipSpecVisibility", "Intern", "“Intern” is no value of “PartnershipSpecVisibility”; did you mean “internal”?")]
    [InlineData("PartnershipSpecBundled", "no", "“no” is no value of “PartnershipSpecBundled”; known here: true, false")]
    [InlineData("EnableDefaultPartnershipSpecItems", "off",
        "“off” is no value of “EnableDefaultPartnershipSpecItems”; known here: true, false")]
    [InlineData("PartnershipSpecLanguage", "fr-CH", "“fr-CH” is no value of “PartnershipSpecLanguage”; known here: en, fr, de")]
    public void A_value_without_a_meaning_is_an_error_that_says_what_the_property_takes(string property, string value, string message)
    {
        Diagnostic only = Assert.Single(Reported((property, value)));

        Assert.Equal(("PSP3005", DiagnosticSeverity.Error), (only.Id, only.Severity));
        Assert.Equal(message, only.GetMessage(CultureInfo.GetCultureInfo("en")));
    }

    [Theory]
    [InlineData("PartnershipSpecToday", "")]
    [InlineData("PartnershipSpecToday", " 2028-02-29 ")]
    [InlineData("PartnershipSpecVisibility", "Internal")]
    [InlineData("PartnershipSpecVisibility", "public")]
    [InlineData("PartnershipSpecBundled", "True")]
    [InlineData("PartnershipSpecBundled", "FALSE")]
    [InlineData("EnableDefaultPartnershipSpecItems", "false")]
    [InlineData("PartnershipSpecLanguage", "DE")]
    public void Every_value_that_has_a_meaning_is_taken(string property, string value) => Assert.Empty(Reported((property, value)));

    [Fact]
    public void Each_property_is_reported_by_itself() =>
        Assert.Equal(
            ["PSP3005", "PSP3005"], Reported(("PartnershipSpecToday", "soon"), ("PartnershipSpecVisibility", "private")).Select(d => d.Id));

    [Fact]
    public void A_language_counts_that_any_spectrum_of_the_project_has()
    {
        string spanish = Specs.Tiny.Replace("\"languages\": [\"en\"]", "\"languages\": [\"en\", \"es\"]", StringComparison.Ordinal);
        Assert.NotEqual(Specs.Tiny, spanish);

        Assert.Empty(Reported([new MemoryText("tiny.spectrum.json", spanish)], ("PartnershipSpecLanguage", "es")));
        Assert.Empty(Reported([new MemoryText("tiny.spectrum.json", spanish)], ("PartnershipSpecLanguage", "de")));
    }

    [Fact]
    public void Where_no_types_are_made_any_language_will_do() =>
        Assert.Empty(Reported(("PartnershipSpecLanguage", "es"), ("PartnershipSpecBundled", "false")));

    [Fact]
    public void A_broken_spec_may_be_the_one_that_has_the_language() =>
        Assert.DoesNotContain(
            "PSP3005", Reported([new MemoryText("own.spectrum.json", "{")], ("PartnershipSpecLanguage", "es")).Select(d => d.Id));

    private static ImmutableArray<Diagnostic> Reported(params (string Name, string Value)[] properties) => Reported([], properties);

    private static ImmutableArray<Diagnostic> Reported(AdditionalText[] files, params (string Name, string Value)[] properties) =>
        new GeneratorHarness(Target.Net10, "", files, new BuildProperties(properties)).Reported;
}
