using System.Threading;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>A JSON file people wrote: comments and trailing commas are accepted.</summary>
internal sealed class SourceFile
{
    private readonly TextLines _lines;

    /// <param name="path">As the compiler knows it; only ever shown, never opened.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="cancellation">Gives the reading up, at the next value.</param>
    public SourceFile(string path, string text, CancellationToken cancellation = default)
    {
        Path = path;
        Tree = JsonTree.Parse(text, JsonSyntax.Lenient, cancellation);
        _lines = new TextLines(text);
    }

    /// <summary>As the compiler knows it.</summary>
    internal readonly string Path;

    /// <summary>What it says.</summary>
    internal readonly JsonTree Tree;

    /// <summary>A stretch of this file.</summary>
    public SourceLocation LocationOf(SourceSpan span) => new(Path, span, _lines.At(span.Start), _lines.At(span.End));

    /// <summary>The place a JSON pointer leads to, or null.</summary>
    public SourceLocation? LocationOf(string pointer) => JsonPointer.Find(Tree.Root, pointer) is { } value ? LocationOf(value.Span) : null;
}
