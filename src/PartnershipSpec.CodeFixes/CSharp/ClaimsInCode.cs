using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PartnershipSpec.CodeFixes.CSharp.Writing;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Roslyn.Analysis.Claims;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.CodeFixes.CSharp;

/// <summary>The claims of one C# file, read as the analyzers read them, and what can be done about their findings.</summary>
internal sealed class ClaimsInCode
{
    private readonly Document _document;
    private readonly SyntaxNode _root;
    private readonly SemanticModel _model;
    private readonly ProjectContext _project;
    private readonly CancellationToken _cancellation;

    private ClaimsInCode(Document document, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        _document = document;
        _root = root;
        _model = model;
        _project = ProjectReader.Read(document.Project, model.Compilation);
        _cancellation = cancellation;
    }

    /// <summary>Reads a file; null where its host has no syntax or semantics of it.</summary>
    internal static async Task<ClaimsInCode?> ReadAsync(Document document, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null ? null : new ClaimsInCode(document, root, model, cancellation);
    }

    /// <summary>The file with some changes, no two of the same stretch.</summary>
    internal Document With(IEnumerable<CodeChange> changes) =>
        _document.WithText(_model.SyntaxTree.GetText(_cancellation)
            .WithChanges(changes.SelectMany(change => change.Edits).OrderBy(edit => edit.Span.Start)));

    /// <summary>What can be done about a diagnostic, in the order of its rule.</summary>
    internal IEnumerable<(Proposal Proposal, CodeChange Change)> FixesFor(Diagnostic diagnostic, Func<FixKind, bool> isMeant)
    {
        foreach (SyntaxNode node in _root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf())
        {
            if (ClaimAt(node, _model, _project.Surface)?.OnTerms is not { } claim) continue;
            if (FindingProperties.Read(diagnostic, FixableRules.Of(diagnostic.Id), claim) is not { } finding) continue;

            var writer = new ClaimWriter(SyntaxOf(node), diagnostic);
            return from proposal in Proposals.For(finding, claim, isMeant)
                   let change = writer.Write(proposal)
                   where change is not null && DoesWhatItSays(node, change, proposal.After(claim.Claim))
                   select (proposal, change);
        }

        return [];
    }

    /// <summary>Whether the compiler takes a change, and reads the claim in it that is meant.</summary>
    private bool DoesWhatItSays(SyntaxNode claim, CodeChange change, Claim meant)
    {
        if (SpeculativeCompilation.Of(_model, claim, change, _cancellation) is not { } after) return false;

        int start = claim.SpanStart + change.GrowthBefore(claim.SpanStart);
        SyntaxNode? changed = after.SyntaxTree.GetRoot(_cancellation).FindToken(start).Parent?.AncestorsAndSelf()
            .FirstOrDefault(node => node.SpanStart == start && node.IsKind(claim.Kind()));
        // The types of a project's own spectrum are others in another compilation.
        ClaimTypes types = ProjectReader.Read(_document.Project, after.Compilation).Surface;
        return changed is not null && ClaimAt(changed, after, types)?.OnTerms.Claim is { } read && SaySame(read, meant);
    }

    private static bool SaySame(Claim one, Claim other) => one.Category == other.Category
        && one.Facts.Known.SequenceEqual(other.Facts.Known) && one.Facts.Excluded.SequenceEqual(other.Facts.Excluded);

    private CodeClaim? ClaimAt(SyntaxNode node, SemanticModel model, ClaimTypes types) => node switch
    {
        AttributeSyntax attribute => OfAttribute(attribute, model, types),
        BaseObjectCreationExpressionSyntax => ObjectClaims.Read(model.GetOperation(node, _cancellation), types, _project.FileOptions),
        _ => null,
    };

    private CodeClaim? OfAttribute(AttributeSyntax attribute, SemanticModel model, ClaimTypes types)
    {
        bool isOfAssembly = attribute.Parent?.Parent is CompilationUnitSyntax;
        ISymbol? bearer = isOfAssembly ? model.Compilation.Assembly : model.GetDeclaredSymbol(attribute.Parent!.Parent!, _cancellation);
        AttributeData? data = bearer?.GetAttributes()
            .FirstOrDefault(a => a.ApplicationSyntaxReference?.GetSyntax(_cancellation) == attribute);
        return data is null ? null : AttributeClaims.Read(data, bearer!.Name, types, _project.FileOptions, _cancellation);
    }

    private ClaimSyntax SyntaxOf(SyntaxNode node) => node is AttributeSyntax attribute
        ? new AttributeClaimSyntax(attribute, _model)
        : new CreationClaimSyntax((BaseObjectCreationExpressionSyntax)node, _model);
}
