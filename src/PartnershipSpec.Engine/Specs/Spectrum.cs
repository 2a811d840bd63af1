using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Specs;

/// <summary>
/// A spec as read: whatever of it could be read, each part sound in itself. Two are equal when their files say the same, white space and
/// comments aside.
/// </summary>
internal sealed class Spectrum : IEquatable<Spectrum>
{
    // Two threads may both put the same here.
    private Dictionary<string, Category>? _called;

    /// <summary>The file without white space and comments: what equality goes by.</summary>
    public required string Canonical { get; init; }

    /// <summary>The id, by which declaration files name it.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the spec.</summary>
    public required string Version { get; init; }

    /// <summary>The namespace of the types made from it.</summary>
    public required string Namespace { get; init; }

    /// <summary>What is classified, as the first part of type names.</summary>
    public required string Subject { get; init; }

    /// <summary>The languages its texts come in, preferred first.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The language of the quotations.</summary>
    public required string SourceLanguage { get; init; }

    /// <summary>Its title.</summary>
    public required Texts Title { get; init; }

    /// <summary>The work it is read from, in a line; "" where none is named.</summary>
    public required string Source { get; init; }

    /// <summary>Whose the words are, and what may be done with them; "" where the spec does not say.</summary>
    public required string Rights { get; init; }

    /// <summary>Points of evidence from which facts are placed.</summary>
    public required int Least { get; init; }

    /// <summary>How close the next category must come for facts to lie between two.</summary>
    public required int BetweenWithin { get; init; }

    /// <summary>The dimensions along which categories differ.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>What can be stated.</summary>
    public required IReadOnlyList<Trait> Traits { get; init; }

    /// <summary>What follows from what.</summary>
    public required IReadOnlyList<Implication> Implications { get; init; }

    /// <summary>The categories by rank.</summary>
    public required IReadOnlyList<Category> Categories { get; init; }

    /// <summary>Whether the whole spec could be read; where not, types are made from it but nothing is judged by it.</summary>
    public required bool IsSound { get; init; }

    /// <summary>The trait of that id, or null.</summary>
    public Trait? Trait(string id) => Traits.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal));

    /// <summary>The category of that id, or else of that alias or name in any language, case aside; null where none is called so.</summary>
    public Category? CategoryCalled(string name)
    {
        Dictionary<string, Category> called = _called ??= Called();
        return called.TryGetValue(name, out Category? category) ? category : null;
    }

    /// <summary>The index of a category by its id, or -1.</summary>
    public int CategoryIndex(string id)
    {
        for (int i = 0; i < Categories.Count; i++)
        {
            if (string.Equals(Categories[i].Id, id, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    /// <summary>The same spec of other parts.</summary>
    internal Spectrum With(
        IReadOnlyList<Trait> traits, IReadOnlyList<Implication> implications, IReadOnlyList<Category> categories, bool isSound) => new()
        {
            Canonical = Canonical,
            Id = Id,
            Version = Version,
            Namespace = Namespace,
            Subject = Subject,
            Languages = Languages,
            SourceLanguage = SourceLanguage,
            Title = Title,
            Source = Source,
            Rights = Rights,
            Least = Least,
            BetweenWithin = BetweenWithin,
            Dimensions = Dimensions,
            Traits = traits,
            Implications = implications,
            Categories = categories,
            IsSound = isSound,
        };

    /// <summary>The same spec, by which nothing is judged.</summary>
    internal Spectrum AsUnsound() => With(Traits, Implications, Categories, isSound: false);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Spectrum);

    /// <inheritdoc />
    public bool Equals(Spectrum? other) =>
        other is not null && IsSound == other.IsSound && string.Equals(Canonical, other.Canonical, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);

    // Ids come first, and of what is called the same the category that comes first.
    private Dictionary<string, Category> Called()
    {
        var called = new Dictionary<string, Category>(StringComparer.OrdinalIgnoreCase);
        foreach (Category category in Categories) Add(category.Id, category);
        foreach (Category category in Categories)
        {
            foreach (string name in category.Aliases.Concat(Languages.Select(category.Names.In).OfType<string>())) Add(name, category);
        }

        return called;

        void Add(string name, Category category) => called[name] = called.TryGetValue(name, out Category? first) ? first : category;
    }
}
