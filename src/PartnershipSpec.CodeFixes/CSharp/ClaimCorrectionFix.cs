using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.CodeFixes.CSharp.Writing;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.CodeFixes.CSharp;

/// <summary>Claims the category that fits best, of one claim in C# or of all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClaimCorrectionFix))]
[Shared]
public sealed class ClaimCorrectionFix : ClaimFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        FixableRules.WithCorrections(rule => rule.Area == RuleArea.Claim);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(FixAllAsync);

    private protected override bool Offers(FixKind kind) => kind.IsCorrection();

    /// <summary>Several findings of one claim lead to one change.</summary>
    private static async Task<Document?> FixAllAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await ClaimsInCode.ReadAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } claims) return document;

        IEnumerable<CodeChange> changes = diagnostics.SelectMany(d => claims.FixesFor(d, FixKinds.IsCorrection).Select(fix => fix.Change));
        return claims.With(changes.GroupBy(change => change.Edits[0].Span).Select(same => same.First()));
    }
}
