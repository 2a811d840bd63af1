using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>Something that could be changed about a finding, as data: how it is written depends on where the claim stands.</summary>
internal abstract class Proposal(FixKind kind, Message title)
{
    /// <summary>What is done.</summary>
    internal readonly FixKind Kind = kind;

    /// <summary>In words, as a command.</summary>
    internal readonly Message Title = title;

    /// <summary>Equal for what is the same to do, wherever it is done.</summary>
    public string Key => Detail.Length == 0 ? Kind.ToString() : Kind + ":" + Detail;

    /// <summary>The claim once this is done; the same where it is not the claim that changes.</summary>
    internal virtual Claim After(Claim claim) => claim;

    /// <summary>What is done, beyond its kind; "" where each place has an answer of its own.</summary>
    protected virtual string Detail => "";
}

/// <summary>Claim another category.</summary>
internal sealed class ClaimCategory(int category, string id) : Proposal(FixKind.ClaimBest, new Message(MessageKey.FixClaimBest, id))
{
    /// <summary>Its index in the spectrum.</summary>
    internal readonly int Category = category;

    /// <summary>Its id.</summary>
    internal readonly string Id = id;

    internal override Claim After(Claim claim) => new(claim.Name, Category, claim.Facts);
}

/// <summary>State a fact that is missing.</summary>
internal sealed class StateFact(int index, Trait trait, IReadOnlyList<int> values)
    : Proposal(FixKind.StateFact, new Message(MessageKey.FixStateFact, trait.Id, Worded(trait, values)))
{
    /// <summary>The index of the trait in the spectrum.</summary>
    internal readonly int Index = index;

    /// <summary>The trait.</summary>
    internal readonly Trait Trait = trait;

    /// <summary>
    /// Of a flag 0 or 1; of a level or choice the index of its value; of a set the indexes of the members to be named as well, and none
    /// where none belong to it.
    /// </summary>
    internal readonly IReadOnlyList<int> Values = values;

    /// <inheritdoc />
    protected override string Detail => Trait.Id + ":" + string.Join(",", Values.Select(v => v.ToString(CultureInfo.InvariantCulture)));

    internal override Claim After(Claim claim) => claim.With(Trait.Kind == SpectrumTraitKind.Set
        ? claim.Facts.WithMembers(Index, Values.Aggregate(0, (mask, member) => mask | (1 << member)))
        : claim.Facts.WithValue(Index, Trait.Kind == SpectrumTraitKind.Flag ? Values[0] : Values[0] + 1));

    private static object Worded(Trait trait, IReadOnlyList<int> values) =>
        values.Count == 0 ? new WordingPart(Wordings.None)
        : trait.Values.Count == 0 ? values[0] == 1 ? "true" : "false"
        : string.Join(", ", values.Select(v => trait.Values[v].Id));
}

/// <summary>Say of a set that others may belong to it.</summary>
internal sealed class MarkOpen(int index, Trait trait) : Proposal(FixKind.MarkOpen, new Message(MessageKey.FixMarkOpen, trait.Id))
{
    /// <summary>The index of the trait in the spectrum.</summary>
    internal readonly int Index = index;

    /// <summary>The trait.</summary>
    internal readonly Trait Trait = trait;

    /// <inheritdoc />
    protected override string Detail => Trait.Id;

    internal override Claim After(Claim claim) => claim.With(claim.Facts.Opened(Index));
}

/// <summary>Say of a set that no others belong to it.</summary>
internal sealed class MarkComplete(int index, Trait trait)
    : Proposal(FixKind.MarkComplete, new Message(MessageKey.FixMarkComplete, trait.Id))
{
    /// <summary>The index of the trait in the spectrum.</summary>
    internal readonly int Index = index;

    /// <summary>The trait.</summary>
    internal readonly Trait Trait = trait;

    /// <inheritdoc />
    protected override string Detail => Trait.Id;

    internal override Claim After(Claim claim) => claim.With(claim.Facts.Completed(Index));
}

/// <summary>Accept criteria as not met, with a place for the reason.</summary>
internal sealed class Accept(IReadOnlyList<string> criteria)
    : Proposal(FixKind.Accept, new Message(MessageKey.FixAccept, string.Join(", ", criteria)))
{
    /// <summary>Their ids.</summary>
    internal readonly IReadOnlyList<string> Criteria = criteria;

    /// <inheritdoc />
    protected override string Detail => string.Join(",", Criteria);
}

/// <summary>Put the name that was probably meant.</summary>
internal sealed class CorrectName(SourceSpan span, string name)
    : Proposal(FixKind.CorrectName, new Message(MessageKey.FixCorrectName, name))
{
    /// <summary>Where the name stands, quotes included.</summary>
    internal readonly SourceSpan Span = span;

    /// <summary>The name that was meant.</summary>
    internal readonly string Name = name;
}

/// <summary>Take back an acceptance that is not needed.</summary>
internal sealed class RemoveAcceptance(string criterion)
    : Proposal(FixKind.RemoveAcceptance, new Message(MessageKey.FixRemoveAcceptance, criterion))
{
    /// <summary>The id of the criterion.</summary>
    internal readonly string Criterion = criterion;

    /// <inheritdoc />
    protected override string Detail => Criterion;
}
