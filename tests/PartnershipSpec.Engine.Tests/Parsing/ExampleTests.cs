using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Parsing;

/// <summary>The example files: each invalid one breaks the rule it is named after, and there is no error of another.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Invalid => [.. TestFiles.Examples("invalid", ".json")];

    public static TheoryData<string> Valid => [.. TestFiles.Examples("valid", ".json")];

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_example_gets_the_rule_in_its_name_and_no_error_of_another(string file)
    {
        Rule rule = Example.RuleOf(file);
        IEnumerable<Rule> broken = Example.Problems(file).Select(p => p.Rule).Concat(Example.Findings(file).Select(f => f.Rule)).Distinct();
        Assert.Equal([rule], broken.Where(r => r == rule || r.Severity == RuleSeverity.Error));
    }

    [Fact]
    public void Every_rule_about_a_file_of_ours_has_two_examples_at_least()
    {
        IEnumerable<Rule> rules = RuleCatalogue.All.Where(r => r.Area is RuleArea.Spec or RuleArea.Declaration);
        Assert.All(rules,
            rule => Assert.True(TestFiles.Examples("invalid", ".json").Count(file => Example.RuleOf(file) == rule) >= 2, rule.Id));
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_example_gets_none(string file) => Assert.Empty(Example.Problems(file).Select(p => p.ToString()));

    [Theory]
    [MemberData(nameof(Valid))]
    public void Nothing_that_a_valid_example_claims_is_contradicted(string file) =>
        Assert.Empty(Example.Findings(file).Where(f => f.Rule.Severity >= RuleSeverity.Warning).Select(f => f.Message.ToString()));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Every_problem_stands_in_the_file(string file) =>
        ProblemAsserts.StandInTheFile(Example.Problems(file), file, TestFiles.Spec(file));

    [Theory]
    [InlineData("PSP0001-comma-missing.spectrum.json", 5, 3, "\"namespace\"", MessageKey.JsonExpectedCommaOrEnd, "namespace")]
    [InlineData("PSP0001-last-brace-missing.spectrum.json", 54, 1, "", MessageKey.JsonEndOfFile, "ends here")]
    [InlineData("PSP0001-single-quotes.spectrum.json", 9, 20, "'Meetings'", MessageKey.JsonSingleQuotes, "'Meetings'")]
    [InlineData("PSP0002-blank-quote.spectrum.json", 48, 20, "\" \"", MessageKey.Empty, "“quote”")]
    [InlineData("PSP0002-effect-graver-than-modality.spectrum.json", 49, 26, "\"departure\"", MessageKey.GraverThanModality, "“often”")]
    [InlineData("PSP0002-extends-in-a-circle.spectrum.json", 26, 18, "\"session\"", MessageKey.ExtendsItself, "chat → session → chat")]
    [InlineData("PSP0002-extends-itself.spectrum.json", 41, 18, "\"session\"", MessageKey.ExtendsItself, "session → session")]
    [InlineData("PSP0002-points-as-text.spectrum.json", 11, 73, "\"three\"", MessageKey.WrongType, "“met” must be a number, not a string")]
    [InlineData("PSP0002-type-missing.spectrum.json", 21, 5, "{", MessageKey.PropertyMissing, "“type”")]
    [InlineData("PSP0002-unknown-property.spectrum.json", 37, 7, "\"colour\"", MessageKey.PropertyUnknown,
        "id, names, aliases, examples, developsFrom, extends, criteria")]
    [InlineData("PSP0003-category-named-like-subject.spectrum.json", 24, 13, "\"meeting\"", MessageKey.NameReserved, "Meeting")]
    [InlineData("PSP0003-trait-named-like-category.spectrum.json", 22, 13, "\"session\"", MessageKey.NameTwice, "Session")]
    [InlineData("PSP0004-criterion-of-another-category.spectrum.json", 41, 60, "\"freeTalk\"", MessageKey.UnknownName,
        "known here: plannedTalk")]
    [InlineData("PSP0004-unknown-category-extended.spectrum.json", 41, 18, "\"chatt\"", MessageKey.UnknownName, "did you mean “chat”?")]
    [InlineData("PSP0004-unknown-trait.spectrum.json", 47, 21, "\"agneda\"", MessageKey.UnknownName, "did you mean “agenda”?")]
    [InlineData("PSP0004-unknown-value.spectrum.json", 58, 29, "\"lowd\"", MessageKey.UnknownName, "did you mean “loud”?")]
    [InlineData("PSP0005-criteria-exclude-each-other.spectrum.json", 74, 13, "\"session\"", MessageKey.CriteriaExclude,
        "whatever meets manyPresent contradicts fewPresent, for example present: staff, guests")]
    [InlineData("PSP0005-implication-forbids-it.spectrum.json", 81, 13, "\"session\"", MessageKey.CriteriaExclude,
        "(implications: line 60)")]
    [InlineData("PSP0006-always-met.spectrum.json", 76, 19, "{ \"noise\": { \"atLeast\": \"quiet\" } }", MessageKey.AlwaysMet,
        "“anyNoise” is always met")]
    [InlineData("PSP0006-repeats-another-by-implication.spectrum.json", 98, 19, "{ \"agenda\": true, \"chaired\": true }",
        MessageKey.Repeats, "for example agenda: true (implications: line 60)")]
    [InlineData("PSP0007-copied-category.spectrum.json", 89, 13, "\"conference\"", MessageKey.NotToldApart, "from “session”")]
    [InlineData("PSP0008-name-missing-in-a-language.spectrum.json", 43, 16, "{ \"en\": \"Session\" }", MessageKey.TextMissing,
        "no text in: de")]
    [InlineData("PSP0009-namespace-named-like-a-type.spectrum.json", 5, 16, "\"PartnershipSpec.Network\"",
        MessageKey.SpectrumNamespaceBundled, "“partnershipSpectrum”")]
    [InlineData("PSP2001-quote-missing.partnerships.json", 13, 15, "\"Clean Rivers Partnership", MessageKey.JsonUnterminatedString,
        "Clean Rivers")]
    [InlineData("PSP2002-name-missing.partnerships.json", 5, 5, "{", MessageKey.PropertyMissing, "“name”")]
    [InlineData("PSP2002-number-as-fact.partnerships.json", 9, 35, "1", MessageKey.WrongType,
        "“openRelations” must be true or false, not a number")]
    [InlineData("PSP2003-misspelt-category.partnerships.json", 8, 17, "\"netwrok\"", MessageKey.UnknownName, "did you mean “network”?")]
    [InlineData("PSP2003-misspelt-value-in-without.partnerships.json", 12, 67, "\"mutualhelp\"", MessageKey.UnknownName,
        "did you mean “mutualHelp”?")]
    [InlineData("PSP2003-alias-as-category.partnerships.json", 14, 17, "\"MSP\"", MessageKey.AliasOfCategory,
        "“multiStakeholderPartnership”")]
    [InlineData("PSP2003-name-as-category.partnerships.json", 14, 17, "\"Multi-Akteurs-Partnerschaft\"", MessageKey.AliasOfCategory,
        "“multiStakeholderPartnership”")]
    [InlineData("PSP2005-not-needed.partnerships.json", 10, 36, "\"goalsInMemorandum\"", MessageKey.AcceptanceNeedless,
        "“goalsInMemorandum”")]
    [InlineData("PSP2005-past-its-date.partnerships.json", 10, 111, "\"2020-12-31\"", MessageKey.AcceptancePast, "held until 2020-12-31")]
    [InlineData("PSP2004-id-used-twice-escaped.partnerships.json", 12, 13, "\"caf\\u00e9\"", MessageKey.IdTwice, "“café”")]
    internal void The_place_is_exact_and_the_message_says_what_to_look_at(
        string name, int line, int column, string pointed, MessageKey key, string mentioned)
    {
        string file = "examples/invalid/" + name;
        Problem problem = Assert.Single(Example.Problems(file));
        Assert.Equal((line - 1, column - 1), problem.Location.Start);
        Assert.Equal([pointed], ProblemAsserts.Pointed([problem], TestFiles.Spec(file)));
        Assert.Equal(key, problem.Message.Key);
        Assert.StartsWith($"{file}({line},{column}): {name[..7]}: ", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(mentioned, problem.Message.English(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PSP0003-category-id-used-twice.spectrum.json", 23, "\"chat\"")]
    [InlineData("PSP0003-trait-named-like-category.spectrum.json", 49, "\"session\"")]
    [InlineData("PSP2004-id-used-twice.partnerships.json", 5, "\"soilWatch\"")]
    public void What_is_taken_points_at_the_first_use_too(string name, int line, string pointed)
    {
        string file = "examples/invalid/" + name;
        SourceLocation first = Assert.Single(Assert.Single(Example.Problems(file)).Related);
        Assert.Equal(line, first.Start.Line);
        Assert.Equal(pointed, TestFiles.Spec(file).Substring(first.Span.Start, first.Span.Length));
    }

    [Fact]
    public void What_is_reserved_has_no_first_use() =>
        Assert.Empty(Assert.Single(Example.Problems("examples/invalid/PSP0003-reserved-trait-name.spectrum.json")).Related);
}
