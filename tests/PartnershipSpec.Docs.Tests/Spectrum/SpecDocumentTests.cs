using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Roslyn.Projects;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>What is made of a spec names everything in it, and takes its texts for texts.</summary>
public sealed class SpecDocumentTests
{
    private const string Evil = "x | *b* <b>y</b> [l](z) `c` # \\";

    private static readonly Func<Spec, string>[] Made =
    [
        TraitTable.Of, TraitSections.Of, SpectrumTables.Dimensions, SpectrumTables.Modalities, SpectrumTables.Implications,
        SpectrumTables.Statements,
        CategorySections.Of, CriterionTables.Of,
        LogicTables.Size, LogicTables.Least, LogicTables.Overlaps, LogicTables.Neighbours, LogicTables.Shares,
    ];

    [Fact]
    public void Every_trait_value_and_criterion_is_named()
    {
        Assert.All(Spec.Bundled.Read.Traits.SelectMany(t => t.Values.Select(v => v.Id).Append(t.Id)), id =>
        {
            Assert.Contains($"`{id}`", TraitTable.Of(Spec.Bundled), StringComparison.Ordinal);
            Assert.Contains(id, TraitSections.Of(Spec.Bundled), StringComparison.Ordinal);
        });
        Assert.All(Spec.Bundled.Criteria,
            c => Assert.Contains($"### {c.Id}\n", CategorySections.Of(Spec.Bundled), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_quotation_and_every_text_of_a_criterion_is_there_in_all_languages()
    {
        string page = CategorySections.Of(Spec.Bundled);
        IEnumerable<string> texts = Spec.Bundled.Criteria.SelectMany(c => Spec.Bundled.InAll(c.Texts).Append(Spec.Quoted(c.Quote)));
        Assert.All(texts, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_of_a_spec_never_becomes_markup()
    {
        JsonNode root = JsonNode.Parse(BundledSpectrum.Text)!;
        Poison(root);
        var poisoned = new Spec(root.ToJsonString());
        Assert.True(poisoned.Read.IsSound);
        Assert.All(Made, make =>
        {
            string[] lines = make(poisoned).Split('\n');
            Assert.Equal(make(Spec.Bundled).Split('\n').Select(Cells), lines.Select(Cells));
            Assert.DoesNotContain(
                lines, l => l.Contains("<b>", StringComparison.Ordinal) || l.Contains("[l](z)", StringComparison.Ordinal));
        });
    }

    /// <summary>How many bars of a line divide cells.</summary>
    private static int Cells(string line) =>
        line.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');

    /// <summary>Puts markup into every text by language, and into every quotation, note and alias.</summary>
    private static void Poison(JsonNode node)
    {
        if (node is JsonArray list) foreach (JsonNode? item in list.ToArray()) Poison(item!);
        if (node is not JsonObject owner) return;

        foreach (KeyValuePair<string, JsonNode?> member in owner.ToArray())
        {
            if (member.Key is "en" or "fr" or "de" or "quote" or "note" && member.Value is JsonValue)
                owner[member.Key] = member.Value + Evil;
            else Poison(member.Value!);
        }
    }
}
