using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Runtime;

namespace PartnershipSpec;

/// <summary>The verdict on a claim, and the reasons for it.</summary>
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

    /// <summary>The claimed category.</summary>
    public TCategory Category { get; }

    /// <summary>What the facts say about the claim.</summary>
    public Verdict Verdict { get; }

    /// <summary>The binding criteria that the facts refute. Not empty exactly if the claim is contradicted.</summary>
    /// <exception cref="InvalidOperationException">This is the default value; nothing was judged.</exception>
    public IReadOnlyList<CriterionFinding> Contradictions => Findings(f => f.Contradicts);

    /// <summary>The refuted criteria by which the claim departs from what is normal.</summary>
    /// <exception cref="InvalidOperationException">This is the default value; nothing was judged.</exception>
    public IReadOnlyList<CriterionFinding> Departures => Findings(f => f.Departs);

    /// <summary>The binding criteria that the facts do not decide.</summary>
    /// <exception cref="InvalidOperationException">This is the default value; nothing was judged.</exception>
    public IReadOnlyList<CriterionFinding> Undecided => Findings(f => f.IsUndecided);

    private SpectrumCategory Claimed => Rank.Of(Category) is > 0 and var rank
        ? _facts.Spectrum.Model.Categories[rank - 1]
        : throw new InvalidOperationException("Nothing was judged.");

    /// <summary>Explains the verdict by every criterion of the category, with the words of the source.</summary>
    /// <exception cref="InvalidOperationException">This is the default value; nothing was judged.</exception>
    public SpectrumExplanation Explain() => SpectrumExplanation.OfClaim(_facts.Spectrum.Model, Claimed, PackedFacts.ToBits(_facts));

    /// <summary>Finds the fewest facts that would have to be learnt or changed to establish the claim.</summary>
    /// <exception cref="InvalidOperationException">This is the default value; nothing was judged.</exception>
    public ClaimAdvice Advise() => AdviceSearch.Find(_facts.Spectrum.Model, Claimed, PackedFacts.ToBits(_facts));

    /// <summary>Whether two judgements are of the same category and the same facts.</summary>
    public bool Equals(Judgement<TCategory, TFacts> other) => Rank.Of(Category) == Rank.Of(other.Category) && _facts.Equals(other._facts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Judgement<TCategory, TFacts> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _facts.GetHashCode();

    /// <summary>The category and the verdict.</summary>
    public override string ToString() => Category + ": " + Verdict;

    /// <summary>Whether two judgements are equal.</summary>
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
