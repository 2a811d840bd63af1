using System;
using System.IO;
using System.Text;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>
/// The text of a JSON file, with the encoding it was read in: UTF-8, or what its byte order mark says, as for the compiler.
/// </summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding; it writes a byte order mark if the file had one.</param>
internal sealed record InputText(string Text, Encoding Encoding)
{
    /// <summary>Files beyond so many megabytes are refused rather than read: as a tree they take a multiple of that.</summary>
    public const int MostMegabytes = 256;

    private static readonly Encoding[] Marked = [new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    /// <summary>The bytes of a file with this text.</summary>
    public byte[] ToBytes() => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(Text)];

    /// <summary>Reads a file, or standard input.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static InputText Read(FoundFile file, ToolHost host) => Decode(ReadBytes(file, host).Span);

    /// <summary>The bytes of a file, or of standard input.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static ReadOnlyMemory<byte> ReadBytes(FoundFile file, ToolHost host)
    {
        try
        {
            using Stream stream = file.Path is { } path ? File.OpenRead(path) : host.In;
            using var bytes = new MemoryStream(stream.CanSeek && !IsTooLarge(stream.Length) ? (int)stream.Length : 0);
            var buffer = new byte[1 << 16];
            for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                bytes.Write(buffer, 0, read);
                if (IsTooLarge(Math.Max(bytes.Length, stream.CanSeek ? stream.Length : 0)))
                    throw new ToolException(ToolTexts.TooLarge, file.Shown, MostMegabytes);
            }

            return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        }
        catch (Exception e) when (ErrorText.IsRefusal(e))
        {
            throw ToolException.Refused(ToolTexts.Unreadable, file.Shown, e);
        }
    }

    private static bool IsTooLarge(long bytes) => bytes > (long)MostMegabytes << 20;

    private static InputText Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding encoding in Marked)
        {
            if (bytes.StartsWith(encoding.Preamble)) return new InputText(encoding.GetString(bytes[encoding.Preamble.Length..]), encoding);
        }

        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new InputText(plain.GetString(bytes), plain);
    }
}
