using System;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec;

/// <summary>
/// Where facts lie on a spectrum whose categories do not fit into eight bytes. It keeps the facts, and counts evidence when it is asked
/// for.
/// </summary>
/// <typeparam name="TCategory">The enumeration of the spectrum's categories.</typeparam>
/// <typeparam name="TFacts">The structure of the spectrum's facts.</typeparam>
public readonly struct WideClassification<TCategory, TFacts> : IEquatable<WideClassification<TCategory, TFacts>>
    where TCategory : unmanaged, Enum
    where TFacts : unmanaged, IPackedFacts, IEquatable<TFacts>
{
    private readonly TFacts _facts;
    private readonly byte _placement;
    private readonly byte _best;
    private readonly byte _next;

    internal WideClassification(TFacts facts, int placement, int best, int next)
    {
        _facts = facts;
        _placement = (byte)placement;
        _best = (byte)best;
        _next = (byte)next;
    }

    /// <inheritdoc cref="Classification{TCategory}.Placement" />
    public Placement Placement => (Placement)_placement;

    /// <inheritdoc cref="Classification{TCategory}.Best" />
    public TCategory? Best => Rank.ToOrNull<TCategory>(_best);

    /// <inheritdoc cref="Classification{TCategory}.Neighbour" />
    public TCategory? Neighbour => Rank.ToOrNull<TCategory>(_next);

    /// <inheritdoc cref="Classification{TCategory}.IsTie" />
    public bool IsTie => _next != 0 && TallyOf(_next).Evidence == TallyOf(_best).Evidence;

    /// <inheritdoc cref="Classification{TCategory}.EvidenceFor" />
    public int EvidenceFor(TCategory category) => TallyOf(RankOf(category)).Evidence;

    /// <inheritdoc cref="Classification{TCategory}.IsRuledOut" />
    public bool IsRuledOut(TCategory category) => TallyOf(RankOf(category)).RuledOut;

    /// <inheritdoc cref="Classification{TCategory}.Equals(Classification{TCategory})" />
    public bool Equals(WideClassification<TCategory, TFacts> other) =>
        _placement == other._placement && _best == other._best && _next == other._next
        && (_facts.Equals(other._facts) || Judge.CountsSame(_facts, other._facts));

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is WideClassification<TCategory, TFacts> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _placement | (_best << 8) | (_next << 16);

    /// <summary>The placement, the best category and its neighbour.</summary>
    public override string ToString() => ClassificationText.Of(Placement, Best, Neighbour);

    /// <summary>Whether two classifications are the same.</summary>
    public static bool operator ==(WideClassification<TCategory, TFacts> left, WideClassification<TCategory, TFacts> right) =>
        left.Equals(right);

    /// <summary>Whether two classifications differ.</summary>
    public static bool operator !=(WideClassification<TCategory, TFacts> left, WideClassification<TCategory, TFacts> right) =>
        !left.Equals(right);

    private int RankOf(TCategory category)
    {
        int rank = Rank.Of(category);
        return rank >= 1 && rank <= _facts.Spectrum.Model.Categories.Count
            ? rank
            : throw new ArgumentOutOfRangeException(nameof(category), category, "There is no such category.");
    }

    private Tally TallyOf(int rank) => Judge.TallyOf(_facts, rank);
}
