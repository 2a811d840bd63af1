using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PartnershipSpec.Analyzers.Tests.TestKit;

/// <summary>An additional file; one that has no text cannot be opened.</summary>
internal sealed class InMemoryFile(string path, SourceText? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
}
