using System.Globalization;
using System.Text;

namespace PartnershipSpec.Tool.Output;

/// <summary>How many columns of a terminal text takes: East Asian characters and pictures take two, marks that combine take none.</summary>
internal static class TextWidth
{
    // The first and last of each block whose characters are wide, in their order.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x16FE0, 0x18AFF), (0x1B000, 0x1B2FF),
        (0x1F004, 0x1F004), (0x1F0CF, 0x1F0CF), (0x1F18E, 0x1F19A), (0x1F200, 0x1F265), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F7E0, 0x1F7EB), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a text on one line.</summary>
    public static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>The columns of a character.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < Wide[0].First && rune.Value < 0x300) return 1;

        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        foreach ((int first, int last) in Wide)
        {
            if (rune.Value < first) return 1;
            if (rune.Value <= last) return 2;
        }

        return 1;
    }

    /// <summary>The text, cut with an ellipsis where it would take more columns.</summary>
    public static string Cut(string text, int most)
    {
        if (Of(text) <= most) return text;

        var kept = new StringBuilder();
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
            if (width > most - 1) break;
            kept.Append(rune.ToString());
        }

        return kept.Append('…').ToString();
    }

    /// <summary>The text, with spaces behind it up to so many columns.</summary>
    public static string Pad(string text, int width) => text + new string(' ', System.Math.Max(0, width - Of(text)));
}
