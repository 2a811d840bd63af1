using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec;

/// <summary>A fact that would help to establish a claim.</summary>
public sealed class AdvisedFact
{
    private readonly Statement _statement;
    private readonly StatedFact? _before;

    internal AdvisedFact(Statement statement, FactBits facts)
    {
        _statement = statement;
        _before = statement.Changes(facts) ? StatedFact.Of(statement.Trait, facts) : null;
    }

    /// <summary>What it is about.</summary>
    public SpectrumTrait Trait => _statement.Trait;

    /// <summary>What it takes, by ids: <c>true</c>, <c>formal</c>, <c>academia</c>, <c>not academia</c>.</summary>
    public string Value => _statement.Text;

    /// <summary>What is stated now, where that would have to change; null where it is only to be learnt.</summary>
    public string? Before => _before?.Value;

    /// <summary>Whether something stated would have to change; otherwise it is only to be learnt.</summary>
    public bool IsChange => _before != null;

    /// <summary>Trait and value by ids, and what it would replace, with what stands between them in English, French or German.</summary>
    /// <param name="language">The code of a language, <c>en</c> for example; any other gives English.</param>
    public string ToText(string language)
    {
        string fact = Wordings.Pair.In(language, Trait.Id, _statement.In(language));
        return _before == null ? fact : Wordings.Now.In(language, fact, _before.ValueIn(language));
    }

    /// <summary>Trait and value, and what it would replace.</summary>
    public override string ToString() => ToText("");
}

/// <summary>What the search for advice came to.</summary>
public enum AdviceAnswer
{
    /// <summary>Facts that establish the claim; none are missing where it is established already.</summary>
    Found = 0,

    /// <summary>No facts establish it: its criteria exclude each other, or the category has none that is always met.</summary>
    Impossible = 1,

    /// <summary>The bound on the search was reached before facts were found.</summary>
    GaveUp = 2,
}

/// <summary>The fewest facts to learn or to change for a claim to be established.</summary>
public sealed class ClaimAdvice
{
    private readonly AdvisedFact[] _facts;

    private ClaimAdvice(AdviceAnswer answer, bool isLeast, AdvisedFact[] facts)
    {
        Answer = answer;
        IsLeast = isLeast;
        _facts = facts;
    }

    /// <summary>
    /// Whether <see cref="Facts"/> establish the claim. Where not, <see cref="Answer"/> says whether none would, or none were found.
    /// </summary>
    public bool IsPossible => Answer == AdviceAnswer.Found;

    /// <summary>What the search came to.</summary>
    public AdviceAnswer Answer { get; }

    /// <summary>
    /// Whether it is known that no fewer would do. Only a spec whose criteria are tangled beyond the bound of the search makes this false.
    /// </summary>
    public bool IsLeast { get; }

    /// <summary>The facts, in the order of the spec; none where the claim is established already or cannot be.</summary>
    public IReadOnlyList<AdvisedFact> Facts => _facts;

    internal static ClaimAdvice Of(AdvisedFact[] facts, bool isLeast) => new(AdviceAnswer.Found, isLeast, facts);

    /// <summary>No facts, and why.</summary>
    internal static ClaimAdvice Without(AdviceAnswer answer) => new(answer, answer == AdviceAnswer.Impossible, []);

    /// <summary>The facts, one after the other, or that the claim is established or cannot be, in English, French or German.</summary>
    /// <param name="language">The code of a language, <c>en</c> for example; any other gives English.</param>
    public string ToText(string language)
    {
        if (!IsPossible) return (Answer == AdviceAnswer.GaveUp ? Wordings.GaveUp : Wordings.Impossible).In(language);
        if (_facts.Length == 0) return Wordings.Of(Verdict.Established).In(language);
        return string.Join(Wording.Separator.In(language), Array.ConvertAll(_facts, f => f.ToText(language)));
    }

    /// <summary>The facts, one after the other.</summary>
    public override string ToString() => ToText("");
}
