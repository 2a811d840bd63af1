using System.Collections.Generic;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Specs;

/// <summary>How strongly a source says something, with what that counts for.</summary>
internal sealed record Modality(string Id, Texts Names, int Met, int Refuted, RefutationEffect WhenRefuted);

/// <summary>A dimension along which the categories differ.</summary>
internal sealed record Dimension(string Id, Texts Names);

/// <summary>One thing a category takes.</summary>
/// <param name="Id">Unique in the spectrum.</param>
/// <param name="Statements">The statements of the source it carries.</param>
/// <param name="Modality">How strongly the source says it.</param>
/// <param name="IsStated">Whether it rests on the source's words; otherwise it is inferred.</param>
/// <param name="Dimension">The id of its dimension, if any.</param>
/// <param name="When">What it takes.</param>
/// <param name="Quote">The source's own words.</param>
/// <param name="Texts">What it takes, in words.</param>
/// <param name="Met">Points when met: the modality's, or milder.</param>
/// <param name="Refuted">Points when refuted: the modality's, or milder.</param>
/// <param name="WhenRefuted">What its refutation means: the modality's, or milder.</param>
/// <param name="Pointer">Where it stands in the spec, as a JSON pointer.</param>
internal sealed record Criterion(
    string Id, IReadOnlyList<string> Statements, Modality Modality, bool IsStated, string? Dimension, Condition When, string Quote, Texts Texts,
    int Met, int Refuted, RefutationEffect WhenRefuted, string Pointer);

/// <summary>A category of the spectrum.</summary>
/// <param name="Id">Unique in the spectrum.</param>
/// <param name="Names">Its name.</param>
/// <param name="Aliases">Other names in use; a name proves nothing.</param>
/// <param name="Extends">The id of the category whose criteria it takes over, if any.</param>
/// <param name="Criteria">What it takes: what it takes over, as the very same criteria, then its own.</param>
/// <param name="Pointer">Where it stands in the spec, as a JSON pointer.</param>
internal sealed record Category(
    string Id, Texts Names, IReadOnlyList<string> Aliases, string? Extends, IReadOnlyList<Criterion> Criteria, string Pointer)
{
    /// <summary>Whether a criterion stands in this category itself; otherwise it is taken over, if it takes it at all.</summary>
    public bool IsOwn(Criterion criterion) => JsonPointer.IsBelow(criterion.Pointer, Pointer);
}

/// <summary>Facts that follow from facts.</summary>
internal sealed record Implication(Condition If, Condition Then, Texts Why, string Pointer);
