using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.CodeFixes.CSharp;

/// <summary>States what a claim in C# lacks, or accepts what it departs from. There is no “fix all”: it would make up evidence.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClaimStatementFix))]
[Shared]
public sealed class ClaimStatementFix : ClaimFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FixableRules.WithStatements(rule => rule.Area == RuleArea.Claim);

    /// <inheritdoc />
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override bool Offers(FixKind kind) => !kind.IsCorrection();
}
