using System;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Tool.Output;

/// <summary>The line of a file that a stretch begins on, as a terminal shows it, and where on it the stretch is.</summary>
/// <param name="Text">The line, cut around the stretch where it is long.</param>
/// <param name="Column">The column at which the stretch begins, from 0.</param>
/// <param name="Width">How many columns it takes on this line.</param>
internal sealed record Excerpt(string Text, int Column, int Width)
{
    private const string LineEnds = "\r\n\u0085\u2028\u2029";
    private const char Ellipsis = '…';
    private const int TabStop = 4;

    /// <summary>The excerpt of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The stretch.</param>
    /// <param name="most">How many columns the line may take.</param>
    public static Excerpt Of(string text, SourceLocation at, int most)
    {
        // A file may be one line of megabytes: no more of it is looked at than can be shown.
        int lineStart = at.Span.Start - at.Start.Character;
        int start = BehindHalf(text, Math.Max(lineStart, at.Span.Start - most));
        int end = at.Span.Start;
        while (end < text.Length && end < at.Span.Start + (2 * most) && !LineEnds.Contains(text[end])) end++;
        bool isEnd = end == text.Length || LineEnds.Contains(text[end]);

        var line = new Line(text.AsSpan(start, end - start));
        int from = line.ColumnOf(at.Span.Start - start);
        int to = Math.Max(from + 1, line.ColumnOf(Math.Min(at.Span.End, end) - start));

        // The stretch stands where it is if it fits there, or else a third of the way into what is shown.
        int left = to <= most ? 0 : Math.Max(0, from - (most / 3));
        int right = Math.Min(left + most, line.Width);
        bool isCutLeft = left > 0 || start > lineStart;
        bool isCutRight = right < line.Width || !isEnd;
        string shown = (isCutLeft ? Ellipsis : "") + line.Between(left, right) + (isCutRight ? Ellipsis : "");
        return new Excerpt(shown, from - left + (isCutLeft ? 1 : 0), Math.Max(1, Math.Min(to, left + most) - from));
    }

    /// <summary>Not between the two halves of a character.</summary>
    private static int BehindHalf(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at + 1 : at;

    /// <summary>A line, character by character, with the column that each begins at.</summary>
    private sealed class Line
    {
        private readonly string[] _shown;
        private readonly int[] _columns;

        internal Line(ReadOnlySpan<char> text)
        {
            _shown = new string[text.Length];
            _columns = new int[text.Length + 1];
            int column = 0;
            for (int i = 0; i < text.Length;)
            {
                Rune.DecodeFromUtf16(text[i..], out Rune rune, out int length);
                string shown = rune.Value == '\t' ? new string(' ', TabStop - (column % TabStop)) : OneLine.Of(rune.ToString());
                Array.Fill(_columns, column, i, length);
                _shown[i] = shown;
                column += TextWidth.Of(shown);
                i += length;
            }

            _columns[text.Length] = column;
        }

        internal int Width => _columns[^1];

        internal int ColumnOf(int index) => _columns[Math.Clamp(index, 0, _columns.Length - 1)];

        internal string Between(int left, int right)
        {
            var text = new StringBuilder();
            for (int i = 0; i < _shown.Length; i++)
            {
                if (_columns[i] >= left && _columns[i] < right) text.Append(_shown[i]);
            }

            return text.ToString();
        }
    }
}
