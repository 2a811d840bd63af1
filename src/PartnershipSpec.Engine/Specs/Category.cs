using System.Collections.Generic;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Specs;

/// <summary>How strongly a source says something, with what that counts for.</summary>
internal sealed class Modality(string id, Texts names, int met, int refuted, RefutationEffect whenRefuted)
{
    internal readonly string Id = id;

    internal readonly Texts Names = names;

    internal readonly int Met = met;

    internal readonly int Refuted = refuted;

    internal readonly RefutationEffect WhenRefuted = whenRefuted;
}

/// <summary>A dimension along which the categories differ.</summary>
internal sealed class Dimension(string id, Texts names)
{
    internal readonly string Id = id;

    internal readonly Texts Names = names;
}

/// <summary>One thing that a category requires.</summary>
internal sealed class Criterion(
    string id, IReadOnlyList<string> statements, Modality modality, bool isStated, string? dimension, Condition when, string quote,
    Texts texts,
    int met, int refuted, RefutationEffect whenRefuted, string pointer)
{
    /// <summary>Unique in the spectrum.</summary>
    internal readonly string Id = id;

    /// <summary>The statements of the source it carries.</summary>
    internal readonly IReadOnlyList<string> Statements = statements;

    /// <summary>How strongly the source says it.</summary>
    internal readonly Modality Modality = modality;

    /// <summary>Whether it rests on the source's words; otherwise it is inferred.</summary>
    internal readonly bool IsStated = isStated;

    /// <summary>The id of its dimension, if any.</summary>
    internal readonly string? Dimension = dimension;

    /// <summary>What it requires.</summary>
    internal readonly Condition When = when;

    /// <summary>The source's own words.</summary>
    internal readonly string Quote = quote;

    /// <summary>What it requires, in words.</summary>
    internal readonly Texts Texts = texts;

    /// <summary>Points when met: the modality's, or milder.</summary>
    internal readonly int Met = met;

    /// <summary>Points when refuted: the modality's, or milder.</summary>
    internal readonly int Refuted = refuted;

    /// <summary>What its refutation means: the modality's, or milder.</summary>
    internal readonly RefutationEffect WhenRefuted = whenRefuted;

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer = pointer;

    /// <summary>The same criterion with another condition.</summary>
    internal Criterion With(Condition other) =>
        new(Id, Statements, Modality, IsStated, Dimension, other, Quote, Texts, Met, Refuted, WhenRefuted, Pointer);
}

/// <summary>A category of the spectrum.</summary>
internal sealed class Category(
    string id, Texts names, IReadOnlyList<string> aliases, string? extends, IReadOnlyList<Criterion> criteria, string pointer)
{
    /// <summary>Unique in the spectrum.</summary>
    internal readonly string Id = id;

    /// <summary>Its name.</summary>
    internal readonly Texts Names = names;

    /// <summary>Other names in use; a name proves nothing.</summary>
    internal readonly IReadOnlyList<string> Aliases = aliases;

    /// <summary>The id of the category whose criteria it takes over, if any.</summary>
    internal readonly string? Extends = extends;

    /// <summary>What it requires: first what it takes over, as the very same criteria, then its own.</summary>
    internal readonly IReadOnlyList<Criterion> Criteria = criteria;

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer = pointer;

    /// <summary>The same category with other criteria.</summary>
    internal Category With(IReadOnlyList<Criterion> others) => new(Id, Names, Aliases, Extends, others, Pointer);

    /// <summary>Whether a criterion stands in this category itself; otherwise it is taken over, or not there at all.</summary>
    public bool IsOwn(Criterion criterion) => JsonPointer.IsBelow(criterion.Pointer, Pointer);
}

/// <summary>Facts that follow from facts.</summary>
internal sealed class Implication(Condition condition, Condition then, Texts why, string pointer)
{
    internal readonly Condition If = condition;

    internal readonly Condition Then = then;

    internal readonly Texts Why = why;

    internal readonly string Pointer = pointer;
}
