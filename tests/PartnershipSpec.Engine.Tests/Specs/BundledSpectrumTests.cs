using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs;

/// <summary>What the bundled spec promises: the whole source, letter for letter, and nothing graver than the source says.</summary>
public sealed class BundledSpectrumTests
{
    private static readonly string[] Languages = ["en", "fr", "de"];

    /// <summary>Head, introduction, names, axis; then the columns with the example each ends with.</summary>
    private static readonly string[] Statements =
    [
        .. Numbered("H", 2), .. Numbered("I", 5), .. Numbered("L", 4), "A1",
        .. Numbered("N", 10), "NX", .. Numbered("T", 6), "TX", .. Numbered("M", 9), "MX", .. Numbered("P", 12), "PX",
    ];

    private static readonly string Source = Folded(Regex.Replace(TestFiles.Spec("source-fr.md"), "<[^>]*>", ""));

    private static IEnumerable<JsonElement> Categories => Bundled.Json.GetProperty("categories").EnumerateArray();

    private static IEnumerable<JsonElement> Criteria => Categories.SelectMany(c => c.GetProperty("criteria").EnumerateArray());

    private static IEnumerable<JsonElement> Metadata => Bundled.Json.GetProperty("metadata").EnumerateArray();

    [Fact]
    public void It_is_read_without_any_problem()
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("partnership.spectrum.json", Bundled.Text));
        Assert.Empty(file.Problems);
        Assert.True(file.Spectrum!.IsSound);
    }

    [Fact]
    public void Each_of_the_53_statements_is_carried_once_by_a_stated_criterion_or_by_metadata()
    {
        IEnumerable<string> stated = Criteria.Where(c => Text(c, "basis") == "stated").SelectMany(StatementsOf);
        string[] carried = [.. stated.Concat(Metadata.Select(m => Text(m, "id")))];
        Assert.Equal(53, Statements.Length);
        Assert.Equal(Statements.Order(StringComparer.Ordinal), carried.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_inferred_carries_no_statement_and_never_binds()
    {
        Criterion[] inferred = [.. Bundled.Value.Categories.SelectMany(c => c.Criteria).Where(c => !c.IsStated)];
        Assert.NotEmpty(inferred);
        Assert.All(inferred, c => Assert.Empty(c.Statements));
        Assert.All(
            Bundled.Spectrum.Model.Categories.SelectMany(c => c.Criteria).Where(c => inferred.Any(i => i.Id == c.Id)),
            c => Assert.False(c.IsBinding));
    }

    [Fact]
    public void Every_quotation_is_contiguous_text_of_the_source()
    {
        string[] quotes =
            [.. Criteria.Concat(Metadata).Concat(Bundled.Json.GetProperty("dimensions").EnumerateArray()).Select(c => Text(c, "quote"))];
        Assert.Equal(40 + 16 + 2, quotes.Length);
        Assert.All(quotes, quote => Assert.Contains(quote, Source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_quotations_together_leave_out_no_more_than_a_few_joining_words()
    {
        var covered = new bool[Source.Length];
        foreach (string quote in Criteria.Concat(Metadata).Select(c => Text(c, "quote")))
        {
            for (int at = Source.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = Source.IndexOf(
                quote, at + 1, StringComparison.Ordinal))
                Array.Fill(covered, true, at, quote.Length);
        }

        string rest = string.Concat(Source.Select((c, i) => covered[i] ? ' ' : c));
        Assert.Equal(["et", "dans", "laquelle"], Regex.Matches(rest, @"\w+").Select(m => m.Value).Distinct());
    }

    [Fact]
    public void Every_binding_criterion_has_a_quotation_and_statements()
    {
        SpectrumCriterion[] binding = [.. Bundled.Spectrum.Model.Categories.SelectMany(c => c.Criteria).Where(c => c.IsBinding)];
        Assert.Equal(4 + 1 + 4 + 8, binding.Length);
        Assert.All(binding, c => Assert.NotEmpty(c.Quotation));
        Assert.All(binding, c => Assert.NotEmpty(c.Statements));
    }

    [Fact]
    public void Every_text_comes_in_all_three_languages()
    {
        Spectrum spectrum = Bundled.Value;
        Assert.Equal(Languages, spectrum.Languages);
        Texts[] texts =
        [
            spectrum.Title,
            .. spectrum.Dimensions.Select(d => d.Names),
            .. spectrum.Traits.SelectMany(t => new[] { t.Names, t.Definition, t.Question }),
            .. spectrum.Traits.SelectMany(t => t.Values).Select(v => v.Names),
            .. spectrum.Implications.Select(i => i.Why),
            .. spectrum.Categories.Select(c => c.Names),
            .. spectrum.Categories.SelectMany(c => c.Criteria).SelectMany(c => new[] { c.Texts, c.Modality.Names }),
        ];
        Assert.All(texts, text => Assert.All(Languages, language => Assert.False(string.IsNullOrWhiteSpace(text.In(language)))));
    }

    /// <summary>An error rests on words, so somebody has asked of each whether the words exclude what is an error.</summary>
    [Fact]
    public void The_note_of_every_binding_criterion_says_why_its_words_exclude_what_refutes_it()
    {
        string[] binding = [.. Bundled.Spectrum.Model.Categories.SelectMany(c => c.Criteria).Where(c => c.IsBinding).Select(c => c.Id)];
        Assert.All(
            Criteria.Where(c => binding.Contains(Text(c, "id"))),
            c => Assert.Matches("Do these words exclude what is refuted here\\? Yes: .*\\.", Text(c, "note")));
    }

    [Fact]
    public void What_a_criterion_takes_is_a_whole_sentence_in_every_language() =>
        Assert.All(
            from criterion in Bundled.Value.Categories.SelectMany(c => c.Criteria)
            from language in Languages
            select criterion.Texts.In(language)!,
            text => Assert.Matches(@"^\p{Lu}.*\p{Ll}\.$", text));

    /// <summary>Relations may be informal around a formal structure, so the structure alone refutes nothing of them.</summary>
    [Theory]
    [InlineData("""{"structureFormality":"formal"}""", CriterionOutcome.Unknown, CriterionOutcome.Unknown)]
    [InlineData("""{"structureFormality":"formal","informalContacts":true}""", CriterionOutcome.Met, CriterionOutcome.Met)]
    [InlineData("""{"structureFormality":"informal"}""", CriterionOutcome.Met, CriterionOutcome.Unknown)]
    [InlineData("""{"structureFormality":"informal","informalContacts":false}""", CriterionOutcome.Met, CriterionOutcome.Refuted)]
    [InlineData("""{"structureFormality":"formal","informalContacts":false}""", CriterionOutcome.Refuted, CriterionOutcome.Refuted)]
    public void Informal_relations_are_refuted_only_where_informal_contacts_are(
        string facts, CriterionOutcome relations, CriterionOutcome contacts)
    {
        CriterionFinding[] network =
            [.. Declared.Evaluation(Bundled.Spectrum, facts).Findings(Bundled.Spectrum.Model.Categories[Bundled.Category("network")])];
        Assert.Equal(relations, network.Single(f => f.Criterion.Id == "informalRelations").Outcome);
        Assert.Equal(contacts, network.Single(f => f.Criterion.Id == "informalContacts").Outcome);
        Assert.Equal(
            contacts == CriterionOutcome.Refuted ? ["informalContacts"] : [],
            network.Where(f => f.Contradicts).Select(f => f.Criterion.Id));
    }

    [Fact]
    public void A_network_of_formal_structure_departs_and_is_not_contradicted()
    {
        CriterionFinding finding = Declared.Evaluation(Bundled.Spectrum, """{"structureFormality":"formal"}""")
            .Findings(Bundled.Spectrum.Model.Categories[Bundled.Category("network")]).Single(f => f.Departs);
        Assert.Equal("leastFormal", finding.Criterion.Id);
        Assert.False(finding.Criterion.IsStated);
    }

    [Fact]
    public void Informal_contacts_count_once_for_a_network() => Assert.Equal(
        3,
        Declared.Evaluation(Bundled.Spectrum, """{"informalContacts":true}""")
            .Tally(Bundled.Spectrum.Model.Categories[Bundled.Category("network")]).Evidence);

    [Fact]
    public void No_alias_is_given_twice_or_names_another_category()
    {
        IReadOnlyList<Category> categories = Bundled.Value.Categories;
        var names = categories.SelectMany(
            c => Languages.Select(l => c.Names.In(l)!).Append(c.Id).Concat(c.Aliases).Select(n => (Name: Plain(n), c.Id))).Distinct();
        Assert.All(names.GroupBy(n => n.Name), name => Assert.Single(name));
        Assert.All(categories, c => Assert.Equal(c.Aliases, c.Aliases.Distinct(StringComparer.OrdinalIgnoreCase)));
        Assert.All(categories, c => Assert.NotEmpty(c.Aliases));
    }

    [Fact]
    public void A_criterion_that_departs_from_its_modality_is_milder_and_says_why()
    {
        string[] grades = ["nothing", "lack", "departure", "contradiction"];
        Dictionary<string, JsonElement> modalities = Bundled.Json.GetProperty("modalities").EnumerateArray()
            .ToDictionary(m => Text(m, "id"));
        JsonElement[] own =
            [.. Criteria.Where(
            c => c.TryGetProperty("met", out _) || c.TryGetProperty("refuted", out _) || c.TryGetProperty("whenRefuted", out _))];
        Assert.Equal(10, own.Length);
        foreach (JsonElement criterion in own)
        {
            JsonElement modality = modalities[Text(criterion, "modality")];
            Assert.NotEmpty(Text(criterion, "note"));
            if (criterion.TryGetProperty("met", out JsonElement met))
                Assert.InRange(met.GetInt32(), 0, modality.GetProperty("met").GetInt32());
            if (criterion.TryGetProperty("refuted", out JsonElement refuted))
                Assert.InRange(refuted.GetInt32(), modality.GetProperty("refuted").GetInt32(), 0);
            if (criterion.TryGetProperty("whenRefuted", out JsonElement effect))
                Assert.InRange(Array.IndexOf(grades, effect.GetString()), 0, Array.IndexOf(grades, Text(modality, "whenRefuted")));
        }
    }

    [Fact]
    public void Metadata_points_at_what_carries_it() =>
        Assert.All(Metadata, m => Assert.NotNull(new SourceFile("", Bundled.Text).LocationOf(Text(m, "carriedBy"))));

    [Fact]
    public void Each_of_the_19_traits_is_read_by_a_criterion()
    {
        SpectrumModel model = Bundled.Spectrum.Model;
        Assert.Equal(19, model.Traits.Count);
        Assert.All(model.Traits,
            t => Assert.Contains(model.Categories.SelectMany(c => c.Criteria), c => c.Condition.Reads(t.Word, t.Mask)));
    }

    [Fact]
    public void Only_the_sectors_are_to_be_named_in_full() =>
        Assert.Equal(["sectors"], Bundled.Value.Traits.Where(t => t.NamesAll).Select(t => t.Id));

    private static IEnumerable<string> Numbered(string letter, int count) => Enumerable.Range(1, count).Select(i => letter + i);

    private static string[] StatementsOf(JsonElement criterion) =>
        [.. criterion.GetProperty("statements").EnumerateArray().Select(s => s.GetString()!)];

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString()!;

    private static string Folded(string text) => Regex.Replace(text, @"\s+", " ");

    /// <summary>A name without case, spaces and hyphens: ids are names in another spelling.</summary>
    private static string Plain(string name) =>
        name.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
}
