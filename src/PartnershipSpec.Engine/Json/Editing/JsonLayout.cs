namespace PartnershipSpec.Engine.Json.Editing;

/// <summary>How a text is laid out: what new text must look like to go unnoticed.</summary>
internal sealed class JsonLayout(JsonTree tree)
{
    private const string UsualColon = ": ";
    private const string UsualIndentation = "  ";

    private static readonly char[] LineBreaks = ['\r', '\n'];

    /// <summary>What stands behind commas: a space, or nothing where the text saves them.</summary>
    internal string Gap => char.IsWhiteSpace(LastOf(ColonIn(tree.Root))) ? " " : "";

    /// <summary>By how much a line is indented more than the one around it.</summary>
    internal string Indentation
    {
        get
        {
            string first = tree.Root.Members.Count > 0 ? IndentationAt(tree.Root.Members[0].NameSpan.Start)
                : tree.Root.Items.Count > 0 ? IndentationAt(tree.Root.Items[0].Span.Start) : "";
            return first.Length > 0 ? first : UsualIndentation;
        }
    }

    internal static bool IsLineBreak(char c) => c is '\r' or '\n';

    /// <summary>What stands between a name and its value in an object, or else wherever the text has a name first.</summary>
    internal string ColonIn(JsonValue value)
    {
        if ((FirstMember(value) ?? FirstMember(tree.Root)) is not { } member) return UsualColon;

        string colon = tree.Text.Substring(member.NameSpan.End, member.Value.Span.Start - member.NameSpan.End);
        return colon.Trim(' ', '\t') == ":" ? colon : UsualColon;
    }

    /// <summary>The blanks the line of an offset begins with.</summary>
    internal string IndentationAt(int at)
    {
        int start = at;
        while (start > 0 && !IsLineBreak(tree.Text[start - 1])) start--;
        int end = start;
        while (end < tree.Text.Length && tree.Text[end] is ' ' or '\t') end++;
        return tree.Text.Substring(start, end - start);
    }

    /// <summary>The line break nearest before an offset, or else the next one.</summary>
    internal string LineBreakAt(int at)
    {
        int found = at > 0 ? tree.Text.LastIndexOfAny(LineBreaks, at - 1) : -1;
        if (found < 0) found = tree.Text.IndexOfAny(LineBreaks);
        if (found < 0) return "\n";

        bool isSecondHalf = tree.Text[found] == '\n' && found > 0 && tree.Text[found - 1] == '\r';
        bool isFirstHalf = tree.Text[found] == '\r' && found + 1 < tree.Text.Length && tree.Text[found + 1] == '\n';
        return isFirstHalf || isSecondHalf ? "\r\n" : tree.Text[found].ToString();
    }

    private static char LastOf(string text) => text[text.Length - 1];

    private static JsonMember? FirstMember(JsonValue value)
    {
        if (value.Members.Count > 0) return value.Members[0];

        foreach (JsonValue item in value.Items)
        {
            if (FirstMember(item) is { } member) return member;
        }

        return null;
    }
}
