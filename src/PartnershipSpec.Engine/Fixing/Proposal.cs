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
/// <param name="Kind">What is done.</param>
/// <param name="Title">In words, as a command.</param>
internal abstract record Proposal(FixKind Kind, Message Title)
{
    /// <summary>Equal for what is the same to do, wherever it is done.</summary>
    public string Key => Detail.Length == 0 ? Kind.ToString() : Kind + ":" + Detail;

    /// <summary>The claim once this is done; the same where it is not the claim that changes.</summary>
    internal virtual Claim After(Claim claim) => claim;

    /// <summary>What is done, beyond its kind; "" where each place has an answer of its own.</summary>
    protected virtual string Detail => "";
}

/// <summary>Claim another category.</summary>
/// <param name="Category">Its place in the spectrum.</param>
/// <param name="Id">Its id.</param>
internal sealed record ClaimCategory(int Category, string Id) : Proposal(FixKind.ClaimBest, new Message(MessageKey.FixClaimBest, Id))
{
    internal override Claim After(Claim claim) => claim with { Category = Category };
}

/// <summary>State a fact that is missing.</summary>
/// <param name="Place">The place of the trait in the spectrum.</param>
/// <param name="Trait">The trait.</param>
/// <param name="Values">
/// Of a flag 0 or 1; of a level or choice the place of its value; of a set the places of the members to be named as well, and none where
/// none belong to it.
/// </param>
internal sealed record StateFact(int Place, Trait Trait, IReadOnlyList<int> Values)
    : Proposal(FixKind.StateFact, new Message(MessageKey.FixStateFact, Trait.Id, Worded(Trait, Values)))
{
    /// <inheritdoc />
    protected override string Detail => Trait.Id + ":" + string.Join(",", Values.Select(v => v.ToString(CultureInfo.InvariantCulture)));

    internal override Claim After(Claim claim) => claim with
    {
        Facts = Trait.Kind == SpectrumTraitKind.Set ? claim.Facts.WithMembers(Place, Values.Aggregate(0, (mask, member) => mask | (1 << member)))
            : claim.Facts.WithValue(Place, Trait.Kind == SpectrumTraitKind.Flag ? Values[0] : Values[0] + 1),
    };

    private static object Worded(Trait trait, IReadOnlyList<int> values) =>
        values.Count == 0 ? new WordingPart(Wordings.None)
        : trait.Values.Count == 0 ? values[0] == 1 ? "true" : "false"
        : string.Join(", ", values.Select(v => trait.Values[v].Id));
}

/// <summary>Say of a set that others may belong to it.</summary>
/// <param name="Place">The place of the trait in the spectrum.</param>
/// <param name="Trait">The trait.</param>
internal sealed record MarkOpen(int Place, Trait Trait) : Proposal(FixKind.MarkOpen, new Message(MessageKey.FixMarkOpen, Trait.Id))
{
    /// <inheritdoc />
    protected override string Detail => Trait.Id;

    internal override Claim After(Claim claim) => claim with { Facts = claim.Facts.Opened(Place) };
}

/// <summary>Say of a set that no others belong to it.</summary>
/// <param name="Place">The place of the trait in the spectrum.</param>
/// <param name="Trait">The trait.</param>
internal sealed record MarkComplete(int Place, Trait Trait) : Proposal(FixKind.MarkComplete, new Message(MessageKey.FixMarkComplete, Trait.Id))
{
    /// <inheritdoc />
    protected override string Detail => Trait.Id;

    internal override Claim After(Claim claim) => claim with { Facts = claim.Facts.Completed(Place) };
}

/// <summary>Accept criteria as not met, with a place for the reason.</summary>
/// <param name="Criteria">Their ids.</param>
internal sealed record Accept(IReadOnlyList<string> Criteria) : Proposal(FixKind.Accept, new Message(MessageKey.FixAccept, string.Join(", ", Criteria)))
{
    /// <inheritdoc />
    protected override string Detail => string.Join(",", Criteria);
}

/// <summary>Put the name that was probably meant.</summary>
/// <param name="Span">Where the name stands, quotes included.</param>
/// <param name="Name">The name that was meant.</param>
internal sealed record CorrectName(SourceSpan Span, string Name) : Proposal(FixKind.CorrectName, new Message(MessageKey.FixCorrectName, Name));

/// <summary>Take back an acceptance that is not needed.</summary>
/// <param name="Criterion">The id of the criterion.</param>
internal sealed record RemoveAcceptance(string Criterion) : Proposal(FixKind.RemoveAcceptance, new Message(MessageKey.FixRemoveAcceptance, Criterion))
{
    /// <inheritdoc />
    protected override string Detail => Criterion;
}
