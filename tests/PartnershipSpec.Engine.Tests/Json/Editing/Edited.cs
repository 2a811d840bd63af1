using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Json.Editing;
using PartnershipSpec.Engine.Text;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Json.Editing;

/// <summary>Texts before and after an edit.</summary>
internal static class Edited
{
    /// <summary>The text after an edit of its root.</summary>
    internal static string Root(string text, Func<JsonEditor, JsonValue, IReadOnlyList<TextEdit>> edit) => At(text, "", edit);

    /// <summary>The text after an edit of the value a pointer leads to.</summary>
    internal static string At(string text, string pointer, Func<JsonEditor, JsonValue, IReadOnlyList<TextEdit>> edit)
    {
        JsonTree tree = JsonTree.Parse(text, JsonSyntax.Lenient);
        return TextEdit.Apply(text, Sound(text, edit(new JsonEditor(tree), JsonPointer.Find(tree.Root, pointer)!)));
    }

    /// <summary>Edits that lie in the text, in order, and neither overlap nor share a place.</summary>
    internal static IReadOnlyList<TextEdit> Sound(string text, IReadOnlyList<TextEdit> edits)
    {
        TextEdit[] ordered = [.. edits.OrderBy(e => e.Span.Start)];
        Assert.All(ordered, e => Assert.InRange(e.Span.End, 0, text.Length));
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(
            pair.First.Span.End <= pair.Second.Span.Start
                && pair.First.Span.Start < pair.Second.Span.Start, $"{pair.First} {pair.Second}"));
        return edits;
    }
}
