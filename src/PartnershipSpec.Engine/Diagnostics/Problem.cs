using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>A finding: a rule broken at a location, in words, with further places that explain it.</summary>
internal sealed class Problem : IEquatable<Problem>
{
    /// <param name="rule">The rule.</param>
    /// <param name="location">Where.</param>
    /// <param name="message">In words.</param>
    /// <param name="related">Further places.</param>
    public Problem(Rule rule, SourceLocation location, Message message, params SourceLocation[] related)
    {
        Rule = rule;
        Location = location;
        Message = message;
        Related = related;
    }

    /// <summary>The rule broken.</summary>
    internal readonly Rule Rule;

    /// <summary>Where.</summary>
    internal readonly SourceLocation Location;

    /// <summary>In words.</summary>
    internal readonly Message Message;

    /// <summary>Further places: the claim, the criterion in its spec, the first use of an id.</summary>
    internal readonly IReadOnlyList<SourceLocation> Related;

    /// <summary>
    /// The name that was probably meant, to stand at <see cref="Location"/> instead; null where it cannot be told, or is taken there
    /// already.
    /// </summary>
    public string? Suggestion { get; init; }

    /// <inheritdoc />
    public bool Equals(Problem? other) =>
        other is not null && Rule == other.Rule && Location.Equals(other.Location) && Message.Equals(other.Message)
        && Related.SequenceEqual(other.Related) && Suggestion == other.Suggestion;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Problem);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Location.GetHashCode() * 31) + Message.GetHashCode());

    /// <summary>Path, line, rule and message, as a compiler prints them.</summary>
    public override string ToString() => $"{Location.Path}({Location.Start.Line + 1},{Location.Start.Character + 1}): {Rule.Id}: {Message}";
}
