using System;
using System.Text;
using System.Text.Unicode;

namespace PartnershipSpec.Tool.Readers;

/// <summary>
/// Finds out which encoding a text file is in: what its byte order mark says, or else UTF-16 where every other byte is zero, UTF-8 where
/// it can be, and Windows-1252 otherwise.
/// </summary>
internal static class TableEncoding
{
    // Enough to see whether every other byte is zero.
    private const int Sample = 1000;

    private static readonly Encoding[] Unicode =
        [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    /// <summary>The text, without a byte order mark.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">The encoding, by the name that mappings have for it; null to find out.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, string? name)
    {
        foreach (Encoding encoding in Unicode)
        {
            if (bytes.StartsWith(encoding.Preamble)) return encoding.GetString(bytes[encoding.Preamble.Length..]);
        }

        return (name is null ? Find(bytes) : Named(name)).GetString(bytes);
    }

    private static Encoding Named(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static Encoding Find(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0 && i % 2 == 0) even++;
            else if (sample[i] == 0) odd++;
        }

        if (odd > sample.Length / 4) return Encoding.Unicode;
        if (even > sample.Length / 4) return Encoding.BigEndianUnicode;
        return Utf8.IsValid(bytes) ? Encoding.UTF8 : Named("windows-1252");
    }
}
