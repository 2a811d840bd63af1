using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Model;

/// <summary>Turns a spectrum as written into the model that judges.</summary>
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
            layout.Words,
            [.. spectrum.Dimensions.Select(d => new SpectrumDimension(d.Id, Text(d.Names, spectrum)))],
            [.. spectrum.Traits.Select((t, i) => Trait(t, i, spectrum, layout))],
            [.. spectrum.Categories.Select((c, i) => Category(c, i + 1, spectrum, criteria))],
            [.. spectrum.Implications.Select(i => Implication(i, spectrum, conditions))]);
    }

    private static SpectrumTrait Trait(Trait trait, int index, Spectrum spectrum, AtomLayout layout)
    {
        SpectrumValue[] values = [.. trait.Values.Select(v => new SpectrumValue(v.Id, Text(v.Names, spectrum)))];
        return new SpectrumTrait(
            trait, index, layout[trait], Text(trait.Names, spectrum), Text(trait.Definition, spectrum), Text(trait.Question, spectrum),
            values);
    }

    /// <summary>Categories that share a criterion share the object.</summary>
    private static SpectrumCategory Category(
        Category category, int rank, Spectrum spectrum, Dictionary<string, SpectrumCriterion> criteria) =>
        new(category, rank, Text(category.Names, spectrum), [.. category.Criteria.Select(c => criteria[c.Id])]);

    private static SpectrumCriterion Criterion(Criterion criterion, Spectrum spectrum, ConditionCompiler conditions) =>
        new(criterion, conditions.Compile(criterion.When), Text(criterion.Texts, spectrum), ModalityNames(criterion.Modality, spectrum));

    private static SpectrumImplication Implication(Implication implication, Spectrum spectrum, ConditionCompiler conditions) =>
        new(conditions.Compile(implication.If), conditions.Compile(implication.Then), Text(implication.Why, spectrum), implication.Pointer);

    /// <summary>The names, or the id where there are none.</summary>
    private static SpectrumText ModalityNames(Modality modality, Spectrum spectrum) =>
        new(spectrum.Languages, [.. spectrum.Languages.Select(language => modality.Names.In(language) ?? modality.Id)]);

    private static SpectrumText Text(Texts texts, Spectrum spectrum) => new(spectrum.Languages, [.. spectrum.Languages.Select(texts.In)]);
}
