using System;
using System.Linq;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Json;

/// <summary>Strict reading is what RFC 8259 says it is, case by case.</summary>
public sealed class JsonConformanceTests
{
    // By name: neither attributes nor test runners can hold every text.
    public static TheoryData<string> Accepted => [.. JsonConformanceCases.Accepted.Select(c => c.Name)];

    public static TheoryData<string> Rejected => [.. JsonConformanceCases.Rejected.Select(c => c.Name)];

    public static TheoryData<string> Open => [.. JsonConformanceCases.Open.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void What_the_grammar_allows_is_accepted_with_the_same_values_as_elsewhere(string name)
    {
        string text = JsonConformanceCases.Accepted.Single(c => c.Name == name).Text;

        Assert.True(JsonAgreement.On(text));
        Assert.Empty(JsonTreeAsserts.Lenient(text).Problems);
        JsonTreeAsserts.HoldsTogether(JsonTreeAsserts.Strict(text));
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void What_the_grammar_does_not_allow_is_rejected(string name)
    {
        string text = JsonConformanceCases.Rejected.Single(c => c.Name == name).Text;

        Assert.False(JsonAgreement.On(text));
        JsonTreeAsserts.HoldsTogether(JsonTreeAsserts.Strict(text));
        JsonTreeAsserts.HoldsTogether(JsonTreeAsserts.Lenient(text));
    }

    [Theory]
    [MemberData(nameof(Rejected))]
    public void Leniently_comments_and_commas_before_a_bracket_are_accepted_and_nothing_else(string name)
    {
        string text = JsonConformanceCases.Rejected.Single(c => c.Name == name).Text;
        bool isLenient = name is "n_comment_line" or "n_comment_block" or "n_comment_inside" or "n_array_comma_last"
            or "n_object_comma_last";

        Assert.Equal(isLenient, JsonTreeAsserts.Lenient(text).Problems.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void What_the_grammar_leaves_open_is_decided_and_so_is_what_others_make_of_it(string name)
    {
        (_, string text, bool here, bool there) = JsonConformanceCases.Open.Single(c => c.Name == name);

        Assert.Equal(here, JsonTreeAsserts.Strict(text).Problems.Count == 0);
        Assert.Equal(there, IsAcceptedThere(text));
    }

    [Fact]
    public void Each_case_is_named_once_and_after_what_must_come_of_it()
    {
        string[] names =
            [.. JsonConformanceCases.Accepted.Concat(JsonConformanceCases.Rejected).Select(c => c.Name),
            .. JsonConformanceCases.Open.Select(c => c.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(JsonConformanceCases.Accepted, c => Assert.StartsWith("y_", c.Name, StringComparison.Ordinal));
        Assert.All(JsonConformanceCases.Rejected, c => Assert.StartsWith("n_", c.Name, StringComparison.Ordinal));
        Assert.All(JsonConformanceCases.Open, c => Assert.StartsWith("i_", c.Name, StringComparison.Ordinal));
    }

    /// <summary>What is not well-formed Unicode cannot even be handed to System.Text.Json.</summary>
    private static bool IsAcceptedThere(string text)
    {
        try
        {
            return JsonAgreement.IsAcceptedThere(text);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
