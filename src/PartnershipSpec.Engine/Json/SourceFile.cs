using System;
using System.Threading;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>A JSON file people wrote: comments and trailing commas are accepted.</summary>
internal sealed class SourceFile
{
    private static readonly JsonTree Empty = JsonTree.Parse("{}", JsonSyntax.Strict);

    private readonly Func<SourceSpan, SourceLocation> _locationOf;

    /// <param name="path">As the compiler knows it; only ever shown, never opened.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="cancellation">Gives the reading up, at the next value.</param>
    public SourceFile(string path, string text, CancellationToken cancellation = default)
    {
        Path = path;
        Tree = JsonTree.Parse(text, JsonSyntax.Lenient, cancellation);
        var lines = new TextLines(text);
        _locationOf = span => new SourceLocation(path, span, lines.At(span.Start), lines.At(span.End));
    }

    /// <param name="path">As the user knows it.</param>
    /// <param name="locationOf">What its spans mean, where it is no text: a row of a table, for example.</param>
    internal SourceFile(string path, Func<SourceSpan, SourceLocation> locationOf)
    {
        Path = path;
        Tree = Empty;
        _locationOf = locationOf;
    }

    /// <summary>As the compiler knows it.</summary>
    internal readonly string Path;

    /// <summary>What it says.</summary>
    internal readonly JsonTree Tree;

    /// <summary>A stretch of this file.</summary>
    public SourceLocation LocationOf(SourceSpan span) => _locationOf(span);

    /// <summary>The place a JSON pointer leads to, or null.</summary>
    public SourceLocation? LocationOf(string pointer) => JsonPointer.Find(Tree.Root, pointer) is { } value ? LocationOf(value.Span) : null;
}
