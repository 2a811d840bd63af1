using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Model;

/// <summary>Turns a spectrum into the model that judges: the same model the emitted code carries.</summary>
internal static class SpectrumCompiler
{
    /// <summary>Compiles a spectrum.</summary>
    public static SpectrumModel Compile(Spectrum spectrum) => Compile(spectrum, new AtomLayout(spectrum));

    /// <summary>Compiles a spectrum whose atoms lie where another's do: one with the same traits.</summary>
    internal static SpectrumModel Compile(Spectrum spectrum, AtomLayout layout)
    {
        var conditions = new ConditionCompiler(layout);
        Dictionary<string, SpectrumCriterion> criteria =
            spectrum.Categories.SelectMany(c => c.Criteria).Distinct().ToDictionary(c => c.Id, c => Criterion(c, spectrum, conditions));
        return new SpectrumModel(
            spectrum,
            spectrum.Id,
            spectrum.Version,
            layout.Words,
            spectrum.Least,
            spectrum.BetweenWithin,
            spectrum.Languages,
            [.. spectrum.Dimensions.Select(d => new SpectrumDimension(d.Id, Text(d.Names, spectrum)))],
            [.. spectrum.Traits.Select(t => Trait(t, spectrum, layout))],
            [.. spectrum.Categories.Select((c, i) => Category(c, i + 1, spectrum, criteria))],
            PropagationCompiler.Compile(spectrum.Traits, spectrum.Implications, layout, conditions));
    }

    private static SpectrumTrait Trait(Trait trait, Spectrum spectrum, AtomLayout layout)
    {
        (int word, int first) = layout[trait];
        SpectrumValue[] values = [.. trait.Values.Select(v => new SpectrumValue(v.Id, Text(v.Names, spectrum)))];
        return new SpectrumTrait(
            trait.Id, trait.Kind, trait.NamesAll, word, first,
            Text(trait.Names, spectrum), Text(trait.Definition, spectrum), Text(trait.Question, spectrum), values);
    }

    /// <summary>Categories that share a criterion share the object.</summary>
    private static SpectrumCategory Category(Category category, int rank, Spectrum spectrum, Dictionary<string, SpectrumCriterion> criteria) =>
        new(category.Id, rank, Text(category.Names, spectrum), [.. category.Criteria.Select(c => criteria[c.Id])]);

    private static SpectrumCriterion Criterion(Criterion criterion, Spectrum spectrum, ConditionCompiler conditions) => new(
        criterion.Id, criterion.Modality.Id, criterion.Dimension, criterion.IsStated, criterion.WhenRefuted, criterion.Met, criterion.Refuted,
        conditions.Compile(criterion.When), criterion.Quote, [.. criterion.Statements], Text(criterion.Texts, spectrum));

    private static SpectrumText Text(Texts texts, Spectrum spectrum) => new(spectrum.Languages, [.. spectrum.Languages.Select(texts.In)]);
}
