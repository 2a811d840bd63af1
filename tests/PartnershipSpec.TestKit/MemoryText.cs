using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.TestKit;

/// <summary>An additional file in memory; with no text it stands for one that is missing.</summary>
public sealed class MemoryText(string path, SourceText? text) : AdditionalText
{
    public MemoryText(string path, string? text)
        : this(path, text is null ? null : SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
