using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Tables;

/// <summary>What a column could state: a trait, or the category that is claimed; with how well it fits.</summary>
internal sealed class ColumnProposal
{
    private const int ByName = 300;
    private const int ByNearName = 200;
    private const int ByValues = 100;

    private static readonly string[] Separators = [FactColumn.DefaultSeparator, ",", "/", "|", "\n", "+"];

    private ColumnProposal(ColumnSample column, SpectrumTrait? trait, CellWords words, string separator, int score)
    {
        Column = column;
        Trait = trait;
        Words = words;
        Separator = separator;
        Score = score;
    }

    internal readonly ColumnSample Column;

    /// <summary>The trait; null for the category that is claimed.</summary>
    internal readonly SpectrumTrait? Trait;

    internal readonly CellWords Words;

    /// <summary>What stands between the members of a set; "" where the cells hold one value.</summary>
    internal readonly string Separator;

    /// <summary>How well it fits; nothing speaks for it if this is 0.</summary>
    internal readonly int Score;

    /// <summary>The words in its cells, each once.</summary>
    internal IEnumerable<string> Parts => PartsOf(Column, Separator);

    internal static ColumnProposal OfTrait(ColumnSample column, SpectrumTrait trait, CompiledSpectrum spectrum)
    {
        CellWords words = SpectrumWords.Of(trait, spectrum, []);
        string separator = trait.Kind == SpectrumTraitKind.Set
            ? Separators.OrderByDescending(s => Share(column, s, part => words.Find(part) is not null)).First()
            : "";
        int share = Share(column, separator, part => words.Find(part) is not null || words.Nearest(part) is not null);
        string[] names = [.. SpectrumWords.Names(trait, spectrum)];
        int score = Heading(column, names, share);
        int total = score == 0 && trait.Kind == SpectrumTraitKind.Flag ? 0 : Total(score, share);
        return new ColumnProposal(column, trait, words, separator, total);
    }

    internal static ColumnProposal OfClaim(ColumnSample column, CompiledSpectrum spectrum)
    {
        CellWords words = SpectrumWords.OfCategories(spectrum, []);
        int share = Share(column, "", part => words.Find(part) is not null || SpectrumWords.AliasOf(part, spectrum) is not null);
        bool isUsual = UsualWords.Claims.Contains(CellText.Fold(column.Heading));
        return new ColumnProposal(column, null, words, "", Total(isUsual ? ByNearName : 0, share));
    }

    /// <summary>What a word that is not understood probably means, by its id; null where nothing is near.</summary>
    internal string? Meant(string word, CompiledSpectrum spectrum)
    {
        if (Trait is null && SpectrumWords.AliasOf(word, spectrum) is { } alias) return alias;
        if (Words.Nearest(word) is not { } near || Words.Find(near) is not { } meaning) return null;
        return Trait is null ? spectrum.Spectrum.Categories[meaning].Id : Trait.Values[meaning].Id;
    }

    private static int Heading(ColumnSample column, string[] names, int share)
    {
        string heading = CellText.Fold(column.Heading);
        if (Array.Exists(names, name => CellText.Fold(name) == heading)) return ByName;
        return share > 0 && NearestName.Of(column.Heading, names) is not null ? ByNearName : 0;
    }

    /// <summary>Values alone speak for a column only if most of them do.</summary>
    private static int Total(int heading, int share) => heading > 0 ? heading + share : share > 50 ? ByValues + share : 0;

    /// <summary>How many in a hundred of the words in the cells are such.</summary>
    private static int Share(ColumnSample column, string separator, Func<string, bool> isSuch)
    {
        string[] parts = [.. PartsOf(column, separator)];
        return parts.Length == 0 ? 0 : 100 * parts.Count(isSuch) / parts.Length;
    }

    private static IEnumerable<string> PartsOf(ColumnSample column, string separator) => column.Values
        .SelectMany(v => separator.Length == 0 ? [v] : CellText.Split(v, separator))
        .Where(part => !UsualWords.NotStated.Contains(CellText.Fold(part)))
        .GroupBy(CellText.Fold, StringComparer.Ordinal).Select(same => same.First());
}
