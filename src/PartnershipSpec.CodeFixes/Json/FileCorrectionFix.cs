using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;

namespace PartnershipSpec.CodeFixes.Json;

/// <summary>Corrects names and claimed categories in files, one or all.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(FileCorrectionFix), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) },
    DocumentExtensions = new[] { ".json" })]
[Shared]
public sealed class FileCorrectionFix : FileFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableRules.WithCorrections(_ => true);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FileFixAll.Instance;

    private protected override bool Offers(FixKind kind) => kind.IsCorrection();

    private protected override string KeyOf(Proposal proposal, TextDocument document) =>
        new FileFixKey(proposal.Kind, FileFixes.PathOf(document)).ToString();
}
