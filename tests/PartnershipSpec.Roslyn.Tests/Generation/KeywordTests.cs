using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>
/// An id becomes a name with a capital first, so that no keyword of C# can come of it; and members that every type has are kept from it.
/// </summary>
public class KeywordTests
{
    private static readonly string[] Keywords =
        [.. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Concat(SyntaxFacts.GetPreprocessorKeywordKinds())
            .Select(SyntaxFacts.GetText).Where(word => word.Length > 0 && word.All(char.IsAsciiLetterLower)).Distinct()
                .Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_keyword_may_be_the_id_of_a_category_trait_or_value()
    {
        string traits = List(Keywords, word => $$"""{ "id": "{{word}}Trait", "type": "flag", "names": { "en": "n" } }""");
        string choice =
            $$"""{ "id": "chosen", "type": "choice", "names": { "en": "n" }, "values": [ {{List(Keywords.Take(60), Value)}} ] }""";
        string more =
            $$"""{ "id": "chosenToo", "type": "choice", "names": { "en": "n" }, "values": [ {{List(Keywords.Skip(60).Take(60), Value)}} ] }""";
        string set = $$"""{ "id": "picked", "type": "set", "names": { "en": "n" }, "values": [ {{List(Keywords.Take(30), Value)}} ] }""";
        string categories = List(Keywords, word => $$"""{ "id": "{{word}}", "names": { "en": "n" }, "criteria": [] }""");

        GeneratorHarness asCategories =
            Run(Specs.Tiny.Replace("\"traits\": [", $"\"traits\": [ {traits}, {choice}, {more}, {set}, ", StringComparison.Ordinal)
            .Replace("\"categories\": [", $"\"categories\": [ {categories}, ", StringComparison.Ordinal));
        GeneratorHarness asTraits =
            Run(Specs.Tiny.Replace(
            "\"traits\": [", $"\"traits\": [ {traits.Replace("Trait\"", "\"", StringComparison.Ordinal)}, ", StringComparison.Ordinal));

        AssertFreeOf(asCategories, ["equals"]);
        AssertFreeOf(asTraits, ["equals", "not"]);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("namespace")]
    [InlineData("record")]
    public void It_may_be_the_subject_too(string keyword) =>
        AssertFreeOf(Run(Specs.Tiny.Replace("\"thing\"", $"\"{keyword}\"", StringComparison.Ordinal)), []);

    [Fact]
    public void No_keyword_can_be_part_of_a_namespace() => Assert.All(Keywords, word =>
    {
        Assert.Equal(
            "PSP0002", Assert.Single(Run(Specs.Tiny.Replace("\"Tiny\"", $"\"Tiny.{word}\"", StringComparison.Ordinal)).Reported).Id);
        string name = char.ToUpperInvariant(word[0]) + word[1..];
        Assert.Equal((SyntaxKind.None, SyntaxKind.None), (SyntaxFacts.GetKeywordKind(name), SyntaxFacts.GetContextualKeywordKind(name)));
    });

    [Fact]
    public void A_trait_may_be_called_as_any_inherited_member_or_is_refused()
    {
        const BindingFlags all =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        string[] names = [.. new[] { typeof(object), typeof(ValueType), typeof(Enum), typeof(Attribute) }
            .SelectMany(t => t.GetMembers(all))
                .Where(m => m is not MethodBase { IsPrivate: true } and not MethodBase { IsAssembly: true }
                and not FieldInfo { IsPrivate: true })
            .Select(m => m.Name).Distinct().Where(n => n.All(char.IsAsciiLetter) && char.IsUpper(n[0])).Order(StringComparer.Ordinal)];

        GeneratorHarness run = Run(Specs.Tiny.Replace(
            "\"traits\": [",
            $"\"traits\": [ {List(names, n => $$"""{ "id": "{{char.ToLowerInvariant(n[0]) + n[1..]}}", "type": "flag", "names": { "en": "n" } }""")}, ", StringComparison.Ordinal));

        Assert.NotEmpty(run.Reported);
        Assert.All(run.Reported, d => Assert.Equal("PSP0003", d.Id));
        Assert.Empty(run.CompilerFindings);
    }

    private static string Value(string id) => $$"""{ "id": "{{id}}", "names": { "en": "n" } }""";

    private static string List(IEnumerable<string> words, Func<string, string> item) => string.Join(", ", words.Select(item));

    private static GeneratorHarness Run(string spec) =>
        new(Target.Net10, "", [new MemoryText("own.spectrum.json", spec)], new BuildProperties(("PartnershipSpecBundled", "false")));

    /// <summary>
    /// Nothing is reported but each of the words that conditions and models need, and what is emitted compiles without a warning.
    /// </summary>
    private static void AssertFreeOf(GeneratorHarness run, string[] reserved)
    {
        Assert.Equal(reserved.Length, run.Reported.Length);
        Assert.All(run.Reported,
            d => Assert.True(
            d.Id == "PSP0003"
            && reserved.Any(word => d.GetMessage(CultureInfo.InvariantCulture).Contains($"“{word}”", StringComparison.Ordinal)),
            d.ToString()));
        Assert.Empty(run.CompilerFindings);
    }
}
