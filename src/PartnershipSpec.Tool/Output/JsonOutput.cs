using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Output;

/// <summary>JSON as the tool writes it: indented, readable in every language, ending with a line break.</summary>
internal static class JsonOutput
{
    // Nothing here is put into HTML.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostPending = 1 << 14;

    /// <summary>Writes a document.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new WriterStream(output);
        using (var json = new Utf8JsonWriter(stream, Options)) write(json);
        output.WriteLine();
    }

    /// <summary>Hands on what is written so far, once that is much: a document may be longer than what fits into memory.</summary>
    public static void FlushIfMuch(this Utf8JsonWriter json)
    {
        if (json.BytesPending > MostPending) json.Flush();
    }

    /// <summary>Bytes of UTF-8 into a writer of text.</summary>
    private sealed class WriterStream(TextWriter output) : Stream
    {
        private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var characters = new char[buffer.Length];
            int count = _decoder.GetChars(buffer, characters, flush: false);
            foreach (char c in characters.AsSpan(0, count))
            {
                // Within strings alone; a terminal that shows them must not be steered.
                if (c != '\n' && OneLine.Steers(c)) output.Write($"\\u{(int)c:x4}");
                else output.Write(c);
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
