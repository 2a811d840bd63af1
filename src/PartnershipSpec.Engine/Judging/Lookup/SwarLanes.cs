using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>
/// How the sums of several categories lie side by side in words: evidence in the lower half of each, prospects in the upper. The top bit of
/// a prospect says that the category is not ruled out.
/// </summary>
internal sealed class SwarLanes
{
    private static readonly int[] Sizes = [8, 16, 32];
    private static readonly int[] Widths = [8, 12, 32];

    private readonly IReadOnlyList<ScoreBounds> _categories;

    /// <param name="categories">What each category can come to.</param>
    /// <param name="outs">How often at most a category is ruled out at once.</param>
    internal SwarLanes(IReadOnlyList<ScoreBounds> categories, int outs)
    {
        _categories = categories;
        Penalty = categories.Select(c => c.Losses).DefaultIfEmpty().Max() + 1;
        int lowest = categories.Select(c => c.Lowest).DefaultIfEmpty().Min();
        int highest = categories.Select(c => c.Highest).DefaultIfEmpty().Max();
        EvidenceBits = Widths.First(width => width == 32 || (lowest > -Half(width) && highest < Half(width)));
        Size = Sizes.First(
            size => size == 32
            || (size >= EvidenceBits && highest - lowest + 1 < 1L << size && Penalty * outs <= Half(size) && Penalty < Half(size)));
        Bias = EvidenceBits == 32 ? 1 - lowest : (int)Half(EvidenceBits);
    }

    /// <summary>The bits of a sum: 8, 16 or 32.</summary>
    internal readonly int Size;

    /// <summary>How many categories a word holds.</summary>
    internal int PerWord => 32 / Size;

    /// <summary>How many words there are.</summary>
    internal int Words => (_categories.Count + PerWord - 1) / PerWord;

    /// <summary>
    /// What is added to evidence so that it is always more than nought; nought is left for what is ruled out. In a result, the same bit
    /// makes it two's complement.
    /// </summary>
    internal readonly int Bias;

    /// <summary>The bits that evidence has in a result: 8, 12, or more than a result of eight bytes has.</summary>
    internal readonly int EvidenceBits;

    /// <summary>What is taken from the prospects of a category that is ruled out: more than all it can lose otherwise.</summary>
    internal readonly int Penalty;

    /// <summary>The sums of a word when nothing has been added.</summary>
    internal ulong Start(int word) => Join(word, Bias, p => p.Losses) + (Tops << 32);

    /// <summary>
    /// What is to be added to prospects, their top bits aside, so that these come back where a category can still be placed.
    /// </summary>
    internal ulong Reach(int word) => Join(word, 0, p => p.Slack < 0 ? 0 : Half(Size) - (p.AreCounted ? p.Losses - p.Slack : 0)) >> 32;

    /// <summary>The top bits of all prospects, as they lie in the lower half of a word.</summary>
    internal ulong Tops => Enumerable.Range(0, PerWord).Aggregate(0UL, (word, lane) => word | ((ulong)Half(Size) << (lane * Size)));

    /// <summary>What is added to a word when a category gains evidence and its prospects lose.</summary>
    internal ulong Change(int category, int evidence, int loss)
    {
        int shift = category % PerWord * Size;
        return unchecked(((ulong)evidence << shift) - ((ulong)loss << (shift + 32)));
    }

    private static long Half(int size) => 1L << (size - 1);

    private ulong Join(int word, int evidence, System.Func<ScoreBounds, long> prospects) => _categories
        .Skip(word * PerWord).Take(PerWord)
        .Select((category, lane) => ((ulong)evidence << (lane * Size)) + ((ulong)prospects(category) << (32 + (lane * Size))))
        .Aggregate(0UL, (sums, sum) => sums + sum);
}
