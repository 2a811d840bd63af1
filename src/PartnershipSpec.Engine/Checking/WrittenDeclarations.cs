using System.Collections.Generic;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Checking;

/// <summary>The declarations of a file as they are written, whether or not they can be read.</summary>
/// <param name="file">The file.</param>
internal sealed class WrittenDeclarations(SourceFile file)
{
    private readonly IReadOnlyList<JsonValue> _items = file.Tree.Root.Find("partnerships")?.Value.Items ?? [];

    /// <summary>The id of the declaration that a stretch of the file lies in; null where it lies in none, or that one has no id.</summary>
    internal string? IdAt(SourceSpan span) =>
        At(span)?.Find("id")?.Value is { Kind: JsonKind.String } id && id.Text.Trim().Length > 0 ? id.Text : null;

    /// <summary>The declaration that a stretch of the file lies in; null where it lies in none.</summary>
    internal JsonValue? At(SourceSpan span)
    {
        (int first, int beyond) = (0, _items.Count);
        while (first < beyond)
        {
            int middle = first + ((beyond - first) / 2);
            if (_items[middle].Span.Start <= span.Start) first = middle + 1;
            else beyond = middle;
        }

        return first == 0 || span.End > _items[first - 1].Span.End ? null : _items[first - 1];
    }
}
