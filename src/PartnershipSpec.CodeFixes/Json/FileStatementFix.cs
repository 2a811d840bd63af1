using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.CodeFixes.Json;

/// <summary>
/// States what a declaration lacks, accepts what it departs from, or takes an acceptance back. There is no “fix all”: it would make up
/// evidence.
/// </summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(FileStatementFix), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) },
    DocumentExtensions = new[] { ".json" })]
[Shared]
public sealed class FileStatementFix : FileFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableRules.WithStatements(_ => true);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override bool Offers(FixKind kind) => !kind.IsCorrection();
}
