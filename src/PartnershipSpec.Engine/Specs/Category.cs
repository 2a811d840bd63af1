using System.Collections.Generic;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Specs;

/// <summary>How strongly a source says something, with what that counts for.</summary>
internal sealed class Modality(string id, Texts names, int met, int refuted, RefutationEffect whenRefuted)
{
    internal string Id { get; } = id;

    internal Texts Names { get; } = names;

    internal int Met { get; } = met;

    internal int Refuted { get; } = refuted;

    internal RefutationEffect WhenRefuted { get; } = whenRefuted;
}

/// <summary>A dimension along which the categories differ.</summary>
internal sealed class Dimension(string id, Texts names)
{
    internal string Id { get; } = id;

    internal Texts Names { get; } = names;
}

/// <summary>One thing a category takes.</summary>
internal sealed class Criterion(
    string id, IReadOnlyList<string> statements, Modality modality, bool isStated, string? dimension, Condition when, string quote,
    Texts texts,
    int met, int refuted, RefutationEffect whenRefuted, string pointer)
{
    /// <summary>Unique in the spectrum.</summary>
    internal string Id { get; } = id;

    /// <summary>The statements of the source it carries.</summary>
    internal IReadOnlyList<string> Statements { get; } = statements;

    /// <summary>How strongly the source says it.</summary>
    internal Modality Modality { get; } = modality;

    /// <summary>Whether it rests on the source's words; otherwise it is inferred.</summary>
    internal bool IsStated { get; } = isStated;

    /// <summary>The id of its dimension, if any.</summary>
    internal string? Dimension { get; } = dimension;

    /// <summary>What it takes.</summary>
    internal Condition When { get; } = when;

    /// <summary>The source's own words.</summary>
    internal string Quote { get; } = quote;

    /// <summary>What it takes, in words.</summary>
    internal Texts Texts { get; } = texts;

    /// <summary>Points when met: the modality's, or milder.</summary>
    internal int Met { get; } = met;

    /// <summary>Points when refuted: the modality's, or milder.</summary>
    internal int Refuted { get; } = refuted;

    /// <summary>What its refutation means: the modality's, or milder.</summary>
    internal RefutationEffect WhenRefuted { get; } = whenRefuted;

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal string Pointer { get; } = pointer;

    /// <summary>The same criterion with another condition.</summary>
    internal Criterion With(Condition other) =>
        new(Id, Statements, Modality, IsStated, Dimension, other, Quote, Texts, Met, Refuted, WhenRefuted, Pointer);
}

/// <summary>A category of the spectrum.</summary>
internal sealed class Category(
    string id, Texts names, IReadOnlyList<string> aliases, string? extends, IReadOnlyList<Criterion> criteria, string pointer)
{
    /// <summary>Unique in the spectrum.</summary>
    internal string Id { get; } = id;

    /// <summary>Its name.</summary>
    internal Texts Names { get; } = names;

    /// <summary>Other names in use; a name proves nothing.</summary>
    internal IReadOnlyList<string> Aliases { get; } = aliases;

    /// <summary>The id of the category whose criteria it takes over, if any.</summary>
    internal string? Extends { get; } = extends;

    /// <summary>What it takes: what it takes over, as the very same criteria, then its own.</summary>
    internal IReadOnlyList<Criterion> Criteria { get; } = criteria;

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal string Pointer { get; } = pointer;

    /// <summary>The same category with other criteria.</summary>
    internal Category With(IReadOnlyList<Criterion> others) => new(Id, Names, Aliases, Extends, others, Pointer);

    /// <summary>Whether a criterion stands in this category itself; otherwise it is taken over, if it takes it at all.</summary>
    public bool IsOwn(Criterion criterion) => JsonPointer.IsBelow(criterion.Pointer, Pointer);
}

/// <summary>Facts that follow from facts.</summary>
internal sealed class Implication(Condition condition, Condition then, Texts why, string pointer)
{
    internal Condition If { get; } = condition;

    internal Condition Then { get; } = then;

    internal Texts Why { get; } = why;

    internal string Pointer { get; } = pointer;
}
