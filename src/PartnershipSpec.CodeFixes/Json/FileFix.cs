using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.CodeFixes.Json;

/// <summary>
/// What the fixes for specs and declaration files have in common: they offer what the engine proposes, as edits of the file.
/// </summary>
public abstract class FileFix : CodeFixProvider
{
    private protected FileFix()
    {
    }

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // Some hosts offer every provider every document.
        if (context.TextDocument is Document) return;

        var fixes = new FileFixes(context.TextDocument, context.CancellationToken);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (ProposedEdits proposed in await fixes.ForAsync(diagnostic, Offers).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        proposed.Proposal.Title.ToString(), cancellation => ApplyAsync(context.TextDocument, proposed.Edits, cancellation),
                        KeyOf(proposed.Proposal, context.TextDocument)),
                    diagnostic);
            }
        }
    }

    private protected abstract bool Offers(FixKind kind);

    /// <summary>The key of an action, as a fix of all finds it: what is done, and in which file it was asked for.</summary>
    private protected virtual string KeyOf(Proposal proposal, TextDocument document) => proposal.Key;

    /// <summary>The solution with some edits of one of its files.</summary>
    internal static async Task<Solution> ApplyAsync(TextDocument document, IEnumerable<TextEdit> edits, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        IEnumerable<TextChange> changes = edits.OrderBy(e => e.Span.Start)
            .Select(e => new TextChange(new TextSpan(e.Span.Start, e.Span.Length), e.Text));
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }
}
