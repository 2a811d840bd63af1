using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json.Editing;

/// <summary>An object or array as it is laid out: its members or items, the commas between them, the lines they stand on.</summary>
internal sealed class JsonContainer
{
    private readonly JsonLayout _layout;
    private readonly JsonTrivia _trivia;

    internal JsonContainer(JsonTree tree, JsonValue value)
    {
        Text = tree.Text;
        Value = value;
        Parts = value.Kind == JsonKind.Object ? [.. value.Members.Select(m => m.Span)] : [.. value.Items.Select(i => i.Span)];
        _layout = new JsonLayout(tree);
        _trivia = new JsonTrivia(tree.Text, JsonSyntax.Lenient, new JsonProblems(tree.Text));
        Gap = GapBetweenParts() ?? _layout.Gap;
    }

    internal readonly string Text;

    internal readonly JsonValue Value;

    /// <summary>Where the members or items stand.</summary>
    internal readonly IReadOnlyList<SourceSpan> Parts;

    /// <summary>Right behind the opening bracket.</summary>
    internal int Inside => Value.Span.Start + 1;

    /// <summary>At the closing bracket.</summary>
    internal int Close => Value.Span.End - 1;

    /// <summary>What stands between a comma and the next part on its line: a space, or nothing.</summary>
    internal readonly string Gap;

    /// <summary>What stands between a name and its value.</summary>
    internal string Colon => _layout.ColonIn(Value);

    /// <summary>The comma behind a part, or null where none stands.</summary>
    internal int? CommaAfter(int part)
    {
        int at = _trivia.Skip(Parts[part].End);
        return at < Text.Length && Text[at] == ',' ? at : null;
    }

    /// <summary>
    /// Where a part goes that is to stand before one, or behind all: behind the part or bracket before, its comma and its comments of the
    /// line.
    /// </summary>
    internal int PlaceFor(int index) => _trivia.SkipCommentsOfLine(EndBefore(index));

    /// <summary>What leads to a new part: a line of its own if its neighbour has one, or if a comment would swallow it.</summary>
    internal string LeadTo(int index)
    {
        int at = PlaceFor(index);
        SourceSpan neighbour = Parts[index == 0 ? 0 : index - 1];
        bool isBehindComment = at > EndBefore(index) && IsAtLineBreak(at);
        return IsFirstOfLine(neighbour.Start) || isBehindComment ? _layout.LineBreakAt(at) + _layout.IndentationAt(neighbour.Start) : Gap;
    }

    /// <summary>What puts the first part of all on a line of its own.</summary>
    internal string LeadToFirst(int at) => _layout.LineBreakAt(at) + _layout.IndentationAt(Value.Span.Start) + _layout.Indentation;

    /// <summary>Whether only blanks stand before an offset on its line.</summary>
    internal bool IsFirstOfLine(int at)
    {
        int start = StartOfBlanks(at);
        return start > 0 && JsonLayout.IsLineBreak(Text[start - 1]);
    }

    /// <summary>Where the blanks before an offset begin.</summary>
    internal int StartOfBlanks(int at)
    {
        while (at > 0 && Text[at - 1] is ' ' or '\t') at--;
        return at;
    }

    /// <summary>Where the blanks behind an offset end.</summary>
    internal int EndOfBlanks(int at)
    {
        while (at < Text.Length && Text[at] is ' ' or '\t') at++;
        return at;
    }

    internal bool IsAtLineBreak(int at) => at < Text.Length && JsonLayout.IsLineBreak(Text[at]);

    private int EndBefore(int index) => index == 0 ? Inside : CommaAfter(index - 1) is { } comma ? comma + 1 : Parts[index - 1].End;

    private string? GapBetweenParts() =>
        Parts.Count < 2 || CommaAfter(0) is not { } comma ? null : char.IsWhiteSpace(Text[comma + 1]) ? " " : "";
}
