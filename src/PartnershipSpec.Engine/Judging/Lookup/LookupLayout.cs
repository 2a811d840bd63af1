using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>The numbers that tables are read with: all that their rows do not say themselves.</summary>
internal sealed class LookupLayout
{
    private const char BetweenNumbers = ',';
    private const char BetweenCategories = ';';

    internal LookupLayout(
        int words, int nibbles, int derived, int outs, int least, int betweenWithin, bool propagatesByTable, bool hasBatch,
        IReadOnlyList<ScoreBounds> categories)
    {
        Words = words;
        Nibbles = nibbles;
        Derived = derived;
        Outs = outs;
        Least = least;
        BetweenWithin = betweenWithin;
        PropagatesByTable = propagatesByTable;
        HasBatch = hasBatch;
        Categories = categories;
        Lanes = new SwarLanes(categories, outs);
    }

    /// <summary>The words of a mask.</summary>
    internal readonly int Words;

    /// <summary>How many nibbles hold atoms, or lie below one that does.</summary>
    internal readonly int Nibbles;

    /// <summary>How many bit planes there are beside those of the nibbles.</summary>
    internal readonly int Derived;

    /// <summary>How often at most a category is ruled out at once.</summary>
    internal readonly int Outs;

    /// <summary>Points of evidence from which facts are placed.</summary>
    internal readonly int Least;

    /// <summary>How close the next category must come for facts to lie between two.</summary>
    internal readonly int BetweenWithin;

    /// <summary>Whether the tables follow the implications; where not, facts are propagated before they are looked up.</summary>
    internal readonly bool PropagatesByTable;

    /// <summary>Whether the rows suffice to classify many at once.</summary>
    internal readonly bool HasBatch;

    /// <summary>What each category can come to.</summary>
    internal readonly IReadOnlyList<ScoreBounds> Categories;

    /// <summary>How the sums lie side by side.</summary>
    internal readonly SwarLanes Lanes;

    /// <summary>
    /// Whether a result fits into eight bytes: six categories of eight bits or four of twelve, and two bytes for the rest.
    /// </summary>
    internal bool IsCompact => Fits(Categories, Lanes);

    internal static bool Fits(IReadOnlyList<ScoreBounds> categories, SwarLanes lanes) => categories.Count * lanes.EvidenceBits <= 48;

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    internal static LookupLayout Read(string text)
    {
        int[][] numbers = Array.ConvertAll(
            text.Split(BetweenCategories),
            part => Array.ConvertAll(part.Split(BetweenNumbers), n => int.Parse(n, CultureInfo.InvariantCulture)));
        int[] head = numbers[0];
        return new LookupLayout(
            head[0], head[1], head[2], head[3], head[4], head[5], head[6] != 0, head[7] != 0,
            [.. numbers.Skip(1).Select(c => new ScoreBounds(c[0], c[1], head[4], c[2]))]);
    }

    /// <summary>The numbers, those of the whole first, then three a category.</summary>
    public override string ToString()
    {
        int[] head = [Words, Nibbles, Derived, Outs, Least, BetweenWithin, PropagatesByTable ? 1 : 0, HasBatch ? 1 : 0];
        IEnumerable<int[]> categories = Categories.Select(c => new[] { c.Lowest, c.Highest, c.Loosable });
        return string.Join(BetweenCategories.ToString(), categories.Prepend(head).Select(Joined));
    }

    private static string Joined(int[] numbers) =>
        string.Join(BetweenNumbers.ToString(), numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
