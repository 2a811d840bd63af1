using System;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec;

/// <summary>Where facts lie on a spectrum, in eight bytes.</summary>
/// <typeparam name="TCategory">The enumeration of the spectrum's categories.</typeparam>
public readonly struct Classification<TCategory> : IEquatable<Classification<TCategory>>
    where TCategory : unmanaged, Enum
{
    // From bit 0 the evidence for each category, in two's complement; from 48 a bit for each that is ruled out, from 54 the placement, from
    // 56 the best, from 59 the next; bit 62 says that evidence has twelve bits instead of eight. A category that does not exist has the
    // lowest evidence.
    private readonly ulong _bits;

    internal Classification(ulong bits) => _bits = bits;

    /// <summary>Whether the facts are placed, lie between two categories, are outside the spectrum or are undetermined.</summary>
    public Placement Placement => (Placement)(_bits >> 54 & 0x3);

    /// <summary>The category with the most evidence; if there is a tie, the one of lower rank. Null if the facts are not placed.</summary>
    public TCategory? Best => Rank.ToOrNull<TCategory>(BestRank);

    /// <summary>
    /// The category with the most evidence after the best one. Null if the facts are not placed, or if nothing speaks for another category
    /// that is not ruled out.
    /// </summary>
    public TCategory? Neighbour => Rank.ToOrNull<TCategory>(NextRank);

    /// <summary>Whether the best category and its neighbour have equal evidence.</summary>
    public bool IsTie => NextRank != 0 && Evidence(NextRank) == Evidence(BestRank);

    private int BestRank => (int)(_bits >> 56 & 0x7);

    private int NextRank => (int)(_bits >> 59 & 0x7);

    private int Width => (_bits >> 62 & 1) == 0 ? 8 : 12;

    /// <summary>The evidence for a category: the sum of the points of its criteria that are met or refuted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The spectrum has no such category.</exception>
    public int EvidenceFor(TCategory category) => Evidence(RankOf(category));

    /// <summary>Whether a category is ruled out because the facts refute one of its binding criteria.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The spectrum has no such category.</exception>
    public bool IsRuledOut(TCategory category) => (_bits >> (47 + RankOf(category)) & 1) != 0;

    /// <summary>
    /// Whether two classifications have the same placement, best category and neighbour, and for each category the same evidence and
    /// whether it is ruled out. Different facts may have equal classifications.
    /// </summary>
    public bool Equals(Classification<TCategory> other) => _bits == other._bits;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Classification<TCategory> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _bits.GetHashCode();

    /// <summary>The placement, the best category and its neighbour.</summary>
    public override string ToString() => ClassificationText.Of(Placement, Best, Neighbour);

    /// <summary>Whether two classifications are the same.</summary>
    public static bool operator ==(Classification<TCategory> left, Classification<TCategory> right) => left.Equals(right);

    /// <summary>Whether two classifications differ.</summary>
    public static bool operator !=(Classification<TCategory> left, Classification<TCategory> right) => !left.Equals(right);

    private int RankOf(TCategory category)
    {
        int rank = Rank.Of(category);
        bool exists = rank >= 1 && rank * Width <= 48 && Evidence(rank) != -1 << (Width - 1);
        return exists ? rank : throw new ArgumentOutOfRangeException(nameof(category), category, "There is no such category.");
    }

    private int Evidence(int rank) => (int)((long)(_bits << (64 - (rank * Width))) >> (64 - Width));
}
