using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Judging.Shared;
using PartnershipSpec.Core.Logic;

namespace PartnershipSpec.Core.Tests.TestKit;

/// <summary>What the logic of a spectrum comes to, in Markdown.</summary>
internal sealed class LogicPage
{
    private readonly IReadOnlyList<SpectrumCategory> _categories;
    private readonly SpectrumLogic _logic;
    private readonly EstablishedShares _shares;
    private readonly PlacementShares _placements;
    private readonly StringBuilder _text = new();

    private LogicPage(LoadedSpectrum spectrum)
    {
        _categories = spectrum.Model.Categories;
        _logic = SpectrumLogic.Of(spectrum);
        _shares = _logic.Shares().Value;
        _placements = _logic.Placements().Value;
    }

    private IEnumerable<int> All => Enumerable.Range(0, _categories.Count);

    internal static string Write(LoadedSpectrum spectrum)
    {
        var page = new LogicPage(spectrum);
        page.WriteEstablishing(spectrum.Model);
        page.WriteOverlaps();
        page.WriteNeighbours();
        page.WriteShares();
        return page._text.ToString();
    }

    private void WriteEstablishing(SpectrumModel model)
    {
        int atoms = model.Traits.Sum(t => t.AtomCount);
        string count = _shares.Descriptions.ToString("N0", CultureInfo.InvariantCulture);
        Line($"The {model.Traits.Count} traits of version {model.Version} come down to {atoms} atoms. Of all complete descriptions,");
        Line($"{count} are consistent.");
        Heading("What it takes at least");
        Line("The fewest facts that establish a category.");
        Table(["category", "facts"], All.Select(c => new[] { Name(c), Facts(_logic.Establishing(c).Value) }));
    }

    private void WriteOverlaps()
    {
        Heading("What implies and what excludes what");
        Line("Of the descriptions that establish the category of the row, so many establish that of the column too; all others contradict it.");
        Table(
            ["", .. All.Select(Name)],
            All.Select(row => new[] { Name(row) }.Concat(All.Select(column => row == column ? "" : Overlap(row, column)))));
    }

    private string Overlap(int row, int column)
    {
        if (_logic.Implies(row, column).Value.Holds) return "all: implied";

        Share both = _logic.Overlap(row, column).Value;
        Share one = _logic.Overlap(row, row).Value;
        return both.IsNone ? "none: excluded" : Percent(new Share(both.Part * one.Whole, both.Whole * one.Part));
    }

    private void WriteNeighbours()
    {
        Heading("What separates neighbours");
        Line("The fewest facts that establish the one and contradict the other.");
        IEnumerable<(int, int)> pairs = All.Skip(1).SelectMany(c => new[] { (c - 1, c), (c, c - 1) });
        Table(
            ["established", "contradicted", "facts"],
            pairs.Select(p => new[] { Name(p.Item1), Name(p.Item2), Facts(_logic.Separating(p.Item1, p.Item2).Value) }));
    }

    private void WriteShares()
    {
        Heading("What falls where");
        Line("Shares of all consistent descriptions, each counting the same.");
        Table(
            ["category", "established", "placed"],
            [
                .. All.Select(c => new[] { Name(c), Percent(_shares.Categories[c]), Percent(_placements.Placed[c]) }),
                .. _placements.Between.OrderByDescending(b => b.Value.Fraction)
                    .Select(b => new[] { $"{Name(b.Key.Best)}, then {Name(b.Key.Neighbour)}", "", Percent(b.Value) }),
                ["several", Percent(_shares.Several), ""],
                ["none, outside", Percent(_shares.None), Percent(_placements.Outside)],
            ]);
    }

    private string Name(int category) => _categories[category].Names.In("en");

    private static string Facts(Witness? facts) => facts is null ? "none" : string.Join("; ", facts.Facts.Select(f => $"`{f}`"));

    /// <summary>Three digits that count: most of what is exact cannot be read.</summary>
    private static string Percent(Share share) => (share.Fraction * 100).ToString("G3", CultureInfo.InvariantCulture) + " %";

    private void Heading(string heading) => _text.Append("\n## ").Append(heading).Append("\n\n");

    private void Line(string line) => _text.Append(line).Append('\n');

    private void Table(IReadOnlyList<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        _text.Append('\n');
        Row(head);
        Row(head.Select(_ => "---"));
        foreach (IEnumerable<string> row in rows) Row(row);
    }

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
