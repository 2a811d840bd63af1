using System.Collections.Generic;
using System.Linq;
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
    private readonly IReadOnlyList<Statement> _alternatives;

    internal AdvisedFact(Statement statement, FactBits facts, IReadOnlyList<Statement> alternatives)
    {
        _statement = statement;
        _before = statement.Changes(facts) ? StatedFact.Of(statement.Trait, facts) : null;
        Values = [.. alternatives.Select(a => a.Text)];
        _alternatives = alternatives;
    }

    /// <summary>The trait that the fact is about.</summary>
    public SpectrumTrait Trait => _statement.Trait;

    /// <summary>The value that is required, by ids, such as <c>true</c>, <c>formal</c>, <c>academia</c> or <c>not academia</c>.</summary>
    public string Value => _statement.Text;

    /// <summary>
    /// For a level or a choice, all values that would do, <see cref="Value"/> included, by ids and in order; for other traits,
    /// <see cref="Value"/> alone.
    /// </summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>What is stated now, by ids, if that would have to change; null if the fact is only to be learnt.</summary>
    public string? Before => _before?.Value;

    /// <summary>Whether something stated would have to change. If not, the fact is only to be learnt.</summary>
    public bool IsChange => _before != null;

    /// <summary>Whether the values are to hold; false where a flag is to be false, or a member is not to belong.</summary>
    internal bool Holds => _statement.Holds;

    /// <summary>The values that would do, by their places among the trait's; of a flag 0.</summary>
    internal IEnumerable<int> ValueIndexes => _alternatives.Select(a => a.Value);

    /// <summary>The trait and its values by name, and what is stated now if that would have to change.</summary>
    /// <param name="language">The code of a language, such as <c>en</c>. If the spectrum lacks it, its first language is used.</param>
    public string ToText(string language) => ToText([this], language);

    /// <summary>The trait and its value by id, and what is stated now if that would have to change.</summary>
    public override string ToString()
    {
        string fact = Wordings.Pair.In("", Trait.Id, Value);
        return _before == null ? fact : Wordings.Stated.In("", fact, _before.Value);
    }

    /// <summary>Facts about one trait, its name and what is stated of it said once.</summary>
    internal static string ToText(AdvisedFact[] facts, string language)
    {
        SpectrumTrait trait = facts[0].Trait;
        string fact = Wordings.Pair.In(language, trait.Names.In(language), string.Join(", ", facts.Select(f => f.ValuesIn(language))));
        StatedFact? before = facts.Select(f => f._before).FirstOrDefault(b => b != null);
        return before == null ? fact : Wordings.Stated.In(language, fact, before.NamedIn(language));
    }

    private string ValuesIn(string language) =>
        _alternatives.Select(a => a.In(language)).Aggregate((earlier, value) => Wordings.Or.In(language, earlier, value));
}

/// <summary>The result of a search for advice.</summary>
public enum AdviceAnswer
{
    /// <summary>Facts were found that establish the claim, or it is established already and none are needed.</summary>
    Found = 0,

    /// <summary>No facts can establish the claim: the binding criteria exclude each other, or the category has none.</summary>
    Impossible = 1,

    /// <summary>The search reached its bound before it found facts.</summary>
    GaveUp = 2,
}

/// <summary>The fewest facts that would have to be learnt or changed to establish a claim.</summary>
public sealed class ClaimAdvice
{
    private readonly AdvisedFact[] _facts;

    private ClaimAdvice(SpectrumCategory category, AdviceAnswer answer, bool isLeast, AdvisedFact[] facts)
    {
        Category = category;
        Answer = answer;
        IsLeast = isLeast;
        _facts = facts;
    }

    /// <summary>The claimed category.</summary>
    public SpectrumCategory Category { get; }

    /// <summary>
    /// Whether <see cref="Facts"/> establish the claim. If not, <see cref="Answer"/> says whether no facts can, or none were found.
    /// </summary>
    public bool IsPossible => Answer == AdviceAnswer.Found;

    /// <summary>The result of the search.</summary>
    public AdviceAnswer Answer { get; }

    /// <summary>
    /// Whether it is certain that no fewer facts would do. It is false only if the criteria of the spec are so tangled that the search
    /// reached its bound.
    /// </summary>
    public bool IsLeast { get; }

    /// <summary>The facts in the order of the spec. Empty if the claim is established already, or if no facts were found.</summary>
    public IReadOnlyList<AdvisedFact> Facts => _facts;

    internal static ClaimAdvice Of(SpectrumCategory category, AdvisedFact[] facts, bool isLeast) =>
        new(category, AdviceAnswer.Found, isLeast, facts);

    /// <summary>No facts, and why.</summary>
    internal static ClaimAdvice Without(SpectrumCategory category, AdviceAnswer answer) =>
        new(category, answer, answer == AdviceAnswer.Impossible, []);

    /// <summary>One sentence that says what would have to hold, or that the claim is established already, or cannot be.</summary>
    /// <param name="language">The code of a language, such as <c>en</c>. If the spectrum lacks it, its first language is used.</param>
    public string ToText(string language) => Said(language) ?? OneLine.Of(Wordings.ToCount.In(
        language,
        Category.Names.In(language),
        string.Join(Wording.Separator.In(language), _facts.GroupBy(f => f.Trait).Select(same => AdvisedFact.ToText([.. same], language)))));

    /// <summary>The facts by ids, or a remark that the claim is established already, or cannot be.</summary>
    public override string ToString() => Said("") ?? string.Join(Wording.Separator.In(""), _facts.Select(f => f.ToString()));

    /// <summary>What is said where there are no facts.</summary>
    private string? Said(string language) => Answer switch
    {
        AdviceAnswer.Impossible => Wordings.Impossible.In(language),
        AdviceAnswer.GaveUp => Wordings.GaveUp.In(language),
        _ => _facts.Length == 0 ? Wordings.Of(Verdict.Established).In(language) : null,
    };
}
