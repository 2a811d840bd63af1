using System;
using System.IO;
using System.Text;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>The text of a JSON file, with the encoding it was read in: UTF-8, or what its byte order mark says, as for the compiler.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding; it writes a byte order mark if the file had one.</param>
internal sealed record InputText(string Text, Encoding Encoding)
{
    /// <summary>Files beyond this many bytes are refused rather than read.</summary>
    public const long MostBytes = 1L << 30;

    /// <summary>Reads a file, or standard input.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static InputText Read(FoundFile file, ToolHost host)
    {
        try
        {
            using Stream stream = file.Path is { } path ? File.OpenRead(path) : host.In;
            if (stream.CanSeek && stream.Length > MostBytes) throw new ToolException($"{file.Shown}: too large: more than 1 GiB.");

            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{file.Shown}: cannot be read: {e.Message}", e);
        }
    }

    private static InputText Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (Encoding encoding in (Encoding[])[new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)])
        {
            if (bytes.StartsWith(encoding.Preamble)) return new InputText(encoding.GetString(bytes[encoding.Preamble.Length..]), encoding);
        }

        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new InputText(plain.GetString(bytes), plain);
    }
}
