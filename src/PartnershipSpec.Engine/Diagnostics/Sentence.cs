using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>
/// How texts of a spec stand in sentences of ours. Whether such a text is a sentence, with its full stop, is up to whoever writes the spec.
/// </summary>
internal static class Sentence
{
    // What may follow the full stop of a quotation, spaces that do not break a line included.
    private static readonly char[] Closing = ['»', '”', '“', '"', ' ', '\u00A0', '\u202F'];

    /// <summary>
    /// A wording with its places filled. After a text that ends with a full stop of its own, with or without closing quotation marks, the
    /// full stop of the wording is left out.
    /// </summary>
    internal static string Fill(string wording, params object[] parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            string place = "{" + i.ToString(CultureInfo.InvariantCulture) + "}";
            if (IsClosed(parts[i].ToString() ?? "")) wording = wording.Replace(place + ".", place);
        }

        return string.Format(CultureInfo.InvariantCulture, wording, parts);
    }

    /// <summary>The text with a full stop, unless it ends a sentence itself.</summary>
    internal static string Close(string text) => IsClosed(text) ? text : text + ".";

    /// <summary>Texts one after the other, with a separator after those that end no sentence.</summary>
    internal static string Join(IEnumerable<string> texts, string separator)
    {
        var joined = new StringBuilder();
        foreach (string text in texts)
        {
            if (joined.Length > 0) joined.Append(IsClosed(joined.ToString()) ? " " : separator);
            joined.Append(text);
        }

        return joined.ToString();
    }

    /// <summary>Words of the source, in its quotation marks.</summary>
    internal static string Quote(string quotation) => "« " + quotation + " »";

    /// <summary>Whether a text says the words of a quotation once more, with or without a full stop.</summary>
    internal static bool Repeats(string text, string quotation) =>
        string.Equals(Bare(text), Bare(quotation), StringComparison.Ordinal);

    private static bool IsClosed(string text)
    {
        string said = text.TrimEnd(Closing);
        return said.Length > 0 && said[said.Length - 1] is '.' or '!' or '?' or '…';
    }

    private static string Bare(string text) =>
        text.Length > 0 && text[text.Length - 1] == '.' ? text.Substring(0, text.Length - 1) : text;
}
