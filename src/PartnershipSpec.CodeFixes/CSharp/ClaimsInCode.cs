using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using PartnershipSpec.CodeFixes.CSharp.Writing;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
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

    /// <summary>The file with some replacements.</summary>
    internal Document With(IEnumerable<Replacement> replacements)
    {
        Dictionary<SyntaxNode, SyntaxNode> byOld = replacements.ToDictionary(r => r.Old, r => r.New);
        return _document.WithSyntaxRoot(_root.ReplaceNodes(byOld.Keys, (old, _) => byOld[old]));
    }

    /// <summary>What can be done about a diagnostic, in the order of its rule.</summary>
    internal IEnumerable<(Proposal Proposal, Replacement Replacement)> FixesFor(Diagnostic diagnostic, Func<FixKind, bool> isMeant)
    {
        foreach (SyntaxNode node in _root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).AncestorsAndSelf())
        {
            if (ClaimAt(node)?.OnTerms is not { } claim) continue;
            if (FindingProperties.Read(diagnostic, FixableRules.Of(diagnostic.Id), claim) is not { } finding) continue;

            var writer = new ClaimWriter(SyntaxOf(node), diagnostic);
            return from proposal in Proposals.For(finding, claim, isMeant)
                   let replacement = writer.Write(proposal, _cancellation)
                   where replacement is not null
                   select (proposal, replacement);
        }

        return [];
    }

    private CodeClaim? ClaimAt(SyntaxNode node) => node switch
    {
        AttributeSyntax attribute => OfAttribute(attribute),
        BaseObjectCreationExpressionSyntax => ObjectClaims.Read(_model.GetOperation(node, _cancellation), _project.Surface, _project.FileOptions),
        _ => null,
    };

    private CodeClaim? OfAttribute(AttributeSyntax attribute)
    {
        bool isOfAssembly = attribute.Parent?.Parent is CompilationUnitSyntax;
        ISymbol? bearer = isOfAssembly ? _model.Compilation.Assembly : _model.GetDeclaredSymbol(attribute.Parent!.Parent!, _cancellation);
        AttributeData? data = bearer?.GetAttributes().FirstOrDefault(a => a.ApplicationSyntaxReference?.GetSyntax(_cancellation) == attribute);
        return data is null ? null : AttributeClaims.Read(data, bearer!.Name, _project.Surface, _project.FileOptions, _cancellation);
    }

    private ClaimSyntax SyntaxOf(SyntaxNode node)
    {
        var generator = SyntaxGenerator.GetGenerator(_document);
        return node is AttributeSyntax attribute
            ? new AttributeClaimSyntax(attribute, _model, generator)
            : new CreationClaimSyntax((BaseObjectCreationExpressionSyntax)node, _model, generator);
    }
}
