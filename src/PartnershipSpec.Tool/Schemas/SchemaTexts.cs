using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Schemas;

/// <summary>What editors show of a spectrum's categories, traits and criteria, in one language: as plain text and as Markdown.</summary>
internal sealed class SchemaTexts(CompiledSpectrum spectrum, string language)
{
    private readonly SpectrumModel _model = spectrum.Model;

    /// <summary>The title of the spectrum.</summary>
    public string Title => spectrum.Spectrum.Title.InFirstOf([language, .. spectrum.Spectrum.Languages]);

    /// <summary>A wording.</summary>
    public string Of(Wording wording) => wording.In(language);

    /// <summary>A name.</summary>
    public string Of(SpectrumText text) => text.In(language);

    /// <summary>A category in a line.</summary>
    public string Plain(SpectrumCategory category) => Joined(". ", [category.Names.In(language), Aliases(category)]);

    /// <summary>A category with its criteria.</summary>
    public string Rich(SpectrumCategory category) => Paragraphs(
        Heading(category.Names), Markdown.Escape(Aliases(category)),
        List(SchemaWords.Requires, category.Criteria.Select(c => Worded(c))));

    /// <summary>A trait in a line.</summary>
    public string Plain(SpectrumTrait trait) =>
        Joined(" ", [trait.Definition.In(language), trait.Question.In(language), Naming(trait)]);

    /// <summary>A trait with the criteria that read it.</summary>
    public string Rich(SpectrumTrait trait) => Paragraphs(
        Heading(trait.Names), Markdown.Escape(trait.Definition.In(language)), Markdown.Escape(trait.Question.In(language)),
        Markdown.Escape(Naming(trait)), List(SchemaWords.Decides, Readers(trait)));

    /// <summary>A criterion in a line.</summary>
    public string Plain(SpectrumCategory category, SpectrumCriterion criterion) =>
        Wordings.Pair.In(language, category.Names.In(language), Texted(criterion));

    /// <summary>A criterion with its quotation.</summary>
    public string Rich(SpectrumCategory category, SpectrumCriterion criterion) =>
        Paragraphs(Heading(category.Names), Markdown.Escape(Worded(criterion)));

    private IEnumerable<string> Readers(SpectrumTrait trait) => _model.Categories.SelectMany(category => category.Criteria
        .Where(c => c.Condition.Reads(trait.Word, trait.Mask))
        .Select(c => Wordings.Pair.In(language, category.Names.In(language), Worded(c))));

    /// <summary>Text, modality and quotation; where the quotation is the text, it is not said twice.</summary>
    private string Worded(SpectrumCriterion criterion)
    {
        string text = criterion.Texts.In(language) == criterion.Quotation ? "" : criterion.Texts.In(language);
        string basis = criterion.IsStated ? "" : ", " + Wordings.Inferred.In(language);
        return Joined(" ", [text, $"({criterion.ModalityNames.In(language)}{basis})", $"« {criterion.Quotation} »"]);
    }

    private string Texted(SpectrumCriterion criterion) => criterion.Texts.In(language);

    private string Aliases(SpectrumCategory category)
    {
        string[] aliases = [.. spectrum.Spectrum.Categories[category.Rank - 1].Aliases];
        return aliases.Length == 0 ? "" : SchemaWords.AlsoCalled.In(language, string.Join(", ", aliases)) + ".";
    }

    private string Naming(SpectrumTrait trait) => trait.Kind != SpectrumTraitKind.Set ? ""
        : (trait.NamesAll ? SchemaWords.Closed : SchemaWords.Open).In(language);

    private string Heading(SpectrumText names) => $"**{Markdown.Escape(names.In(language))}**";

    private string List(Wording heading, IEnumerable<string> items)
    {
        var list = new StringBuilder();
        foreach (string item in items) list.Append("\n- ").Append(Markdown.Escape(item));
        return list.Length == 0 ? "" : heading.In(language) + "\n" + list;
    }

    private static string Paragraphs(params string[] paragraphs) => Joined("\n\n", paragraphs);

    private static string Joined(string separator, IEnumerable<string> texts) => string.Join(separator, texts.Where(t => t.Length > 0));
}
