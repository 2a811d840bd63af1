using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Tables;

/// <summary>The words that a spectrum gives its categories, traits and values: ids, and names in each of its languages.</summary>
internal static class SpectrumWords
{
    /// <summary>The meaning of a word for “no”, and of one for “yes”.</summary>
    private static readonly Wording[][] Answers = [[Wordings.False, Wordings.No], [Wordings.True, Wordings.Yes]];

    /// <summary>The words for the values of a trait, or for yes and no.</summary>
    internal static CellWords Of(SpectrumTrait trait, CompiledSpectrum spectrum, IReadOnlyList<(string Word, int Meaning)> listed)
    {
        IReadOnlyList<string> languages = spectrum.Model.Languages;
        if (trait.Kind != SpectrumTraitKind.Flag)
        {
            IEnumerable<(string, int)> values = trait.Values.SelectMany((v, i) => Names(v.Id, v.Names, languages).Select(n => (n, i)));
            return new CellWords(MessageKey.KindValue, [.. trait.Values.Select(v => v.Id)], values, listed);
        }

        (string Word, int)[] answers =
            [.. Answers.SelectMany((same, meaning) => same.SelectMany(w => In(w, languages)).Select(w => (w, meaning)))];
        return new CellWords(MessageKey.KindAnswer, [.. answers.Select(a => a.Word)], answers, listed);
    }

    /// <summary>The words for the categories. What the spec calls aliases are not among them, since names mislead.</summary>
    internal static CellWords OfCategories(CompiledSpectrum spectrum, IReadOnlyList<(string Word, int Meaning)> listed)
    {
        IReadOnlyList<Category> categories = spectrum.Spectrum.Categories;
        IEnumerable<(string, int)> names = categories.SelectMany((c, i) => Names(c, spectrum).Select(n => (n, i)));
        return new CellWords(MessageKey.KindCategory, [.. categories.Select(c => c.Id)], names, listed, text => AliasOf(text, spectrum));
    }

    /// <summary>The words for a trait itself.</summary>
    internal static IEnumerable<string> Names(SpectrumTrait trait, CompiledSpectrum spectrum) =>
        Names(trait.Id, trait.Names, spectrum.Model.Languages);

    /// <summary>The id of the category that the spec says is also called so; null where it says so of none.</summary>
    internal static string? AliasOf(string text, CompiledSpectrum spectrum)
    {
        bool IsCalled(string alias) => string.Equals(alias, text, StringComparison.OrdinalIgnoreCase);
        return spectrum.Spectrum.Categories.FirstOrDefault(c => c.Aliases.Any(IsCalled))?.Id;
    }

    private static IEnumerable<string> Names(Category category, CompiledSpectrum spectrum) =>
        spectrum.Spectrum.Languages.Select(category.Names.In).OfType<string>().Prepend(category.Id);

    private static IEnumerable<string> Names(string id, SpectrumText names, IEnumerable<string> languages) =>
        languages.Where(names.Has).Select(names.In).Prepend(id);

    private static IEnumerable<string> In(Wording word, IReadOnlyList<string> languages) =>
        languages.Select(l => word.In(l)).Prepend(word.In("")).Distinct();
}
