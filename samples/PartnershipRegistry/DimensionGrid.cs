using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Registry;

/// <summary>
/// Partnerships by two dimensions at once: the spectrum's categories on both axes, the bottom row and the last column for those that a
/// dimension alone does not place. Each is a number; the legend says which.
/// </summary>
internal sealed class DimensionGrid(SpectrumDimension across, SpectrumDimension up, IReadOnlyList<Entry> entries)
{
    public const string Caption = "Where a dimension lies between two categories, the better one counts.";

    private const string Language = "en";
    private const string NotPlaced = "not placed";
    private const int LegendColumns = 2;

    // Ranks grow to the right and upwards, as in any diagram; null stands for none.
    private static readonly SpectrumCategory?[] Columns = [.. PartnershipSpectrum.Model.Categories, null];
    private static readonly SpectrumCategory?[] Rows = [.. PartnershipSpectrum.Model.Categories.Reverse(), null];

    private readonly ILookup<(SpectrumCategory? Across, SpectrumCategory? Up), int> _numbers = Enumerable.Range(0, entries.Count)
        .ToLookup(i => (BestBy(across, entries[i]), BestBy(up, entries[i])), i => i + 1);

    /// <summary>The grid of numbers.</summary>
    public IRenderable Picture()
    {
        var table = new Table { Border = TableBorder.Square, ShowRowSeparators = true };
        string axes = $"{SafeText.Line(up.Names.In(Language))} ↑\n{SafeText.Line(across.Names.In(Language))} →";
        table.AddColumn(new TableColumn(Markup.Escape(axes)) { NoWrap = true });
        foreach (SpectrumCategory? column in Columns)
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(AtHyphens(AtSpaces(Name(column))))}[/]").Centered());
        foreach (SpectrumCategory? row in Rows)
            table.AddRow([new Markup($"[bold]{Markup.Escape(AtSpaces(Name(row)))}[/]"), .. Columns.Select(column => Cell(column, row))]);

        return table;
    }

    /// <summary>The numbers and their names.</summary>
    public IRenderable Legend()
    {
        var grid = new Grid();
        for (int i = 0; i < LegendColumns; i++)
        {
            grid.AddColumn(new GridColumn { Alignment = Justify.Right, NoWrap = true });
            grid.AddColumn();
        }

        int height = (entries.Count + LegendColumns - 1) / LegendColumns;
        for (int row = 0; row < height; row++)
            grid.AddRow([.. Enumerable.Range(0, LegendColumns).SelectMany(column => LegendOf((column * height) + row))]);

        return grid;
    }

    private Text Cell(SpectrumCategory? column, SpectrumCategory? row) => new(string.Join(' ', _numbers[(column, row)]));

    private IEnumerable<IRenderable> LegendOf(int index) => index < entries.Count
        ? [new Text($"{index + 1}"), new Text(entries[index].Name)]
        : [Text.Empty, Text.Empty];

    /// <summary>The category that a dimension alone speaks for most; where it lies between two, the better one.</summary>
    private static SpectrumCategory? BestBy(SpectrumDimension dimension, Entry entry) =>
        PartnershipClassifier.ClassifyByDimension(entry.Facts).Single(p => p.Dimension == dimension).Best;

    private static string Name(SpectrumCategory? category) => category is null ? NotPlaced : SafeText.Line(category.Names.In(Language));

    // Names are broken so that all columns fit side by side, and never within a word.
    private static string AtSpaces(string name) => name.Replace(' ', '\n');

    private static string AtHyphens(string name) => name.Replace("-", "-\n", StringComparison.Ordinal);
}
