using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.CodeFixes.CSharp.Writing;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;

namespace PartnershipSpec.CodeFixes.CSharp;

/// <summary>
/// What the fixes for claims in C# have in common: they offer what the engine proposes, as far as the code leaves a place for it.
/// </summary>
public abstract class ClaimFix : CodeFixProvider
{
    private protected ClaimFix()
    {
    }

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document document) return;
        if (await ClaimsInCode.ReadAsync(document, context.CancellationToken).ConfigureAwait(false) is not { } claims) return;

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach ((Proposal proposal, CodeChange change) in claims.FixesFor(diagnostic, Offers))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(proposal.Title.ToString(), _ => Task.FromResult(claims.With([change])), proposal.Key),
                    diagnostic);
            }
        }
    }

    private protected abstract bool Offers(FixKind kind);
}
