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

    /// <summary>What it is about.</summary>
    public SpectrumTrait Trait => _statement.Trait;

    /// <summary>What it takes, by ids: <c>true</c>, <c>formal</c>, <c>academia</c>, <c>not academia</c>.</summary>
    public string Value => _statement.Text;

    /// <summary>
    /// Of a level or choice all values that would do as well as <see cref="Value"/>, by ids and in order; else that alone.
    /// </summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>What is stated now, where that would have to change; null where it is only to be learnt.</summary>
    public string? Before => _before?.Value;

    /// <summary>Whether something stated would have to change; otherwise it is only to be learnt.</summary>
    public bool IsChange => _before != null;

    /// <summary>Whether the values are to hold; false where a flag is to be false, or a member is not to belong.</summary>
    internal bool Holds => _statement.Holds;

    /// <summary>The values that would do, by their places among the trait's; of a flag 0.</summary>
    internal IEnumerable<int> ValueIndexes => _alternatives.Select(a => a.Value);

    /// <summary>Trait and values by their names, and what is stated now, where that would have to change.</summary>
    /// <param name="language">A language of the spectrum, <c>en</c> for example; one it lacks gives its first language.</param>
    public string ToText(string language) => ToText([this], language);

    /// <summary>Trait and value by ids, and what is stated now.</summary>
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

    private ClaimAdvice(SpectrumCategory category, AdviceAnswer answer, bool isLeast, AdvisedFact[] facts)
    {
        Category = category;
        Answer = answer;
        IsLeast = isLeast;
        _facts = facts;
    }

    /// <summary>The category that is claimed.</summary>
    public SpectrumCategory Category { get; }

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

    internal static ClaimAdvice Of(SpectrumCategory category, AdvisedFact[] facts, bool isLeast) =>
        new(category, AdviceAnswer.Found, isLeast, facts);

    /// <summary>No facts, and why.</summary>
    internal static ClaimAdvice Without(SpectrumCategory category, AdviceAnswer answer) =>
        new(category, answer, answer == AdviceAnswer.Impossible, []);

    /// <summary>What would have to hold, or that the claim is established or cannot be, in English, French or German.</summary>
    /// <param name="language">A language of the spectrum, <c>en</c> for example; one it lacks gives its first language.</param>
    public string ToText(string language) => Said(language) ?? OneLine.Of(Wordings.ToCount.In(
        language,
        Category.Names.In(language),
        string.Join(Wording.Separator.In(language), _facts.GroupBy(f => f.Trait).Select(same => AdvisedFact.ToText([.. same], language)))));

    /// <summary>The facts by ids, one after the other, or that the claim is established or cannot be.</summary>
    public override string ToString() => Said("") ?? string.Join(Wording.Separator.In(""), _facts.Select(f => f.ToString()));

    /// <summary>What is said where there are no facts.</summary>
    private string? Said(string language) => Answer switch
    {
        AdviceAnswer.Impossible => Wordings.Impossible.In(language),
        AdviceAnswer.GaveUp => Wordings.GaveUp.In(language),
        _ => _facts.Length == 0 ? Wordings.Of(Verdict.Established).In(language) : null,
    };
}
