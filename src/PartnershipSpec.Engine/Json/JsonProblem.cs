using System;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>One thing wrong with a text that should be JSON, and where.</summary>
internal sealed class JsonProblem : IEquatable<JsonProblem>
{
    internal JsonProblem(JsonError error, SourceSpan span, string found)
    {
        Error = error;
        Span = span;
        Found = found;
    }

    /// <summary>What is wrong.</summary>
    internal readonly JsonError Error;

    /// <summary>Where; zero-length where something is absent.</summary>
    internal readonly SourceSpan Span;

    /// <summary>The beginning of the text in <see cref="Span"/>, at most 20 characters, safe to show on one line; or "".</summary>
    internal readonly string Found;

    /// <inheritdoc/>
    public bool Equals(JsonProblem? other) =>
        other is not null && Error == other.Error && Span == other.Span && string.Equals(Found, other.Found, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonProblem);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Span.GetHashCode() * 397) ^ (int)Error);

    /// <summary>Error, place and excerpt, for debugging.</summary>
    public override string ToString() => Found.Length == 0 ? $"{Error} {Span}" : $"{Error} {Span} {Found}";
}
