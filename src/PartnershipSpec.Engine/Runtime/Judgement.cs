using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec;

/// <summary>What facts say of a claim, and why.</summary>
/// <typeparam name="TCategory">The enumeration of the spectrum's categories.</typeparam>
/// <typeparam name="TFacts">The structure of the spectrum's facts.</typeparam>
public readonly struct Judgement<TCategory, TFacts> : IEquatable<Judgement<TCategory, TFacts>>
    where TCategory : unmanaged, Enum
    where TFacts : unmanaged, IPackedFacts, IEquatable<TFacts>
{
    private readonly TFacts _facts;

    internal Judgement(TCategory category, TFacts facts, Verdict verdict)
    {
        Category = category;
        _facts = facts;
        Verdict = verdict;
    }

    /// <summary>The category claimed.</summary>
    public TCategory Category { get; }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Criteria the source says the category always meets, and the facts refute.</summary>
    /// <exception cref="InvalidOperationException">Nothing was judged: this is the default value.</exception>
    public IReadOnlyList<CriterionFinding> Contradictions => Findings(f => f.Contradicts);

    /// <summary>Criteria that are normally met, and the facts refute.</summary>
    /// <exception cref="InvalidOperationException">Nothing was judged: this is the default value.</exception>
    public IReadOnlyList<CriterionFinding> Departures => Findings(f => f.Departs);

    /// <summary>Criteria the source says the category always meets, of which too little is known.</summary>
    /// <exception cref="InvalidOperationException">Nothing was judged: this is the default value.</exception>
    public IReadOnlyList<CriterionFinding> Undecided => Findings(f => f.IsUndecided);

    private SpectrumCategory Claimed => Rank.Of(Category) is > 0 and var rank
        ? _facts.Spectrum.Model.Categories[rank - 1]
        : throw new InvalidOperationException("Nothing was judged.");

    /// <summary>Why: every criterion of the category, with the words of the source.</summary>
    /// <exception cref="InvalidOperationException">Nothing was judged: this is the default value.</exception>
    public SpectrumExplanation Explain() => SpectrumExplanation.OfClaim(_facts.Spectrum.Model, Claimed, PackedFacts.ToBits(_facts));

    /// <summary>The fewest facts to learn or to change for the claim to be established.</summary>
    /// <exception cref="InvalidOperationException">Nothing was judged: this is the default value.</exception>
    public ClaimAdvice Advise() => AdviceSearch.Find(_facts.Spectrum.Model, Claimed, PackedFacts.ToBits(_facts));

    /// <summary>Whether two judgements are the same.</summary>
    public bool Equals(Judgement<TCategory, TFacts> other) => Rank.Of(Category) == Rank.Of(other.Category) && _facts.Equals(other._facts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Judgement<TCategory, TFacts> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _facts.GetHashCode();

    /// <summary>Category and verdict.</summary>
    public override string ToString() => Category + ": " + Verdict;

    /// <summary>Whether two judgements are the same.</summary>
    public static bool operator ==(Judgement<TCategory, TFacts> left, Judgement<TCategory, TFacts> right) => left.Equals(right);

    /// <summary>Whether two judgements differ.</summary>
    public static bool operator !=(Judgement<TCategory, TFacts> left, Judgement<TCategory, TFacts> right) => !left.Equals(right);

    private List<CriterionFinding> Findings(Func<CriterionFinding, bool> which)
    {
        var chosen = new List<CriterionFinding>();
        foreach (CriterionFinding finding in Explain().Findings)
        {
            if (which(finding)) chosen.Add(finding);
        }

        return chosen;
    }
}
