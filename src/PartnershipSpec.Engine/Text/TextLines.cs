using System;
using System.Collections.Generic;

namespace PartnershipSpec.Engine.Text;

/// <summary>The lines of a text, counted as the compiler counts them: a line ends with CR LF, LF, CR, U+0085, U+2028 or U+2029.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = new() { 0 };
    private readonly int _length;

    /// <summary>Counts the lines of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public TextLines(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        _length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsLineBreak(text[i]))
                continue;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            _starts.Add(i + 1);
        }
    }

    /// <summary>How many lines there are; one for an empty text.</summary>
    public int Count => _starts.Count;

    /// <summary>The zero-based line and character of an offset; an offset outside of the text counts as its nearer end.</summary>
    public (int Line, int Character) At(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, _length));
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line, offset - _starts[line]);
    }

    private static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
