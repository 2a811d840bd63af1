using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PartnershipSpec;
using Spectre.Console;

namespace Registry;

/// <summary>
/// The place of a partnership on the spectrum, as lines of text. The categories and their order come from the spectrum:
/// <code>
///   Network     Round table     Initiative      Partnership
/// ─────┼─────────────┼──────────────●━━━━━━━━━━━━━━○───────▶
///      0           ███ +3        █████ +5       ████ +4
/// </code>
/// </summary>
internal sealed class SpectrumPicture(Classification<PartnershipCategory> place, PartnershipCategory? claimed, int width)
{
    public const string Legend = "● best  ○ neighbour  ━ between them  ✗ ruled out  ┼ open  █ evidence for  ░ evidence against  ▲ claimed";

    private const string Language = "en";

    private static readonly IReadOnlyList<SpectrumCategory> Categories = PartnershipSpectrum.Model.Categories;

    // The longest bar stands for all that a category's criteria can come to.
    private static readonly int MostPoints = Math.Max(1, Categories.Max(c => c.Criteria.Sum(criterion => criterion.MetPoints)));

    private readonly int _cell = Math.Max(8, width / Categories.Count);

    /// <summary>The lines, as Spectre's markup.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (string line in Names()) yield return line;
        yield return Axis();
        yield return Row(Bar);
        if (claimed is not null) yield return Row(c => IsClaimed(c) ? Centred("▲ claimed", "blue") : Blank(_cell));
    }

    private static string Row(Func<SpectrumCategory, string> cell) => string.Concat(Categories.Select(cell));

    /// <summary>The names, each on as many lines as it takes, the last one at the axis: cut at the end, two might look alike.</summary>
    private IEnumerable<string> Names()
    {
        Dictionary<SpectrumCategory, string[]> names = Categories.ToDictionary(
            c => c, c => Paragraph.Broken(SafeText.Line(c.Names.In(Language)), _cell - 1).ToArray());
        int most = names.Values.Max(lines => lines.Length);
        return Enumerable.Range(0, most).Select(i => Row(c =>
        {
            int line = i - most + names[c].Length;
            return line < 0 ? Blank(_cell) : Centred(names[c][line], NameStyle(c));
        }));
    }

    private string Axis()
    {
        (int first, int last) = Between();
        var line = new StringBuilder();
        for (int i = 0; i < Categories.Count; i++)
        {
            int before = (_cell - 1) / 2;
            line.Append(i > first && i <= last ? '━' : '─', before)
                .Append(Mark(Categories[i]))
                .Append(i >= first && i < last ? '━' : '─', _cell - 1 - before);
        }

        line[^1] = '▶';
        return line.ToString();
    }

    /// <summary>The places of the two categories it lies between; nothing is drawn where it does not.</summary>
    private (int First, int Last) Between()
    {
        if (place is not { Placement: Placement.BetweenTwo, Best: { } best, Neighbour: { } neighbour })
            return (int.MaxValue, int.MinValue);

        return ((int)(best < neighbour ? best : neighbour) - 1, (int)(best < neighbour ? neighbour : best) - 1);
    }

    private char Mark(SpectrumCategory category)
    {
        PartnershipCategory value = ValueOf(category);
        return value == place.Best ? '●' : value == place.Neighbour ? '○' : place.IsRuledOut(value) ? '✗' : '┼';
    }

    private string Bar(SpectrumCategory category)
    {
        int points = place.EvidenceFor(ValueOf(category));
        string number = points.ToString("+0;−0;0", CultureInfo.InvariantCulture);
        int longest = Math.Max(1, _cell - 8);
        int length = Math.Min(longest, (int)Math.Ceiling(Math.Abs(points) * longest / (double)MostPoints));
        string bar = new(points < 0 ? '░' : '█', length);
        string text = length == 0 ? number : bar + " " + number;
        return Centred(text, points < 0 ? "red" : points > 0 ? "green" : "grey");
    }

    private string NameStyle(SpectrumCategory category) => ValueOf(category) == place.Best ? "bold" : "default";

    private bool IsClaimed(SpectrumCategory category) => ValueOf(category) == claimed;

    private static PartnershipCategory ValueOf(SpectrumCategory category) => (PartnershipCategory)category.Rank;

    private string Centred(string text, string style)
    {
        if (text.Length > _cell - 1) text = text[..(_cell - 2)] + "…";
        int before = (_cell - text.Length) / 2;
        return Blank(before) + $"[{style}]{Markup.Escape(text)}[/]" + Blank(_cell - text.Length - before);
    }

    private static string Blank(int width) => new(' ', width);
}
