using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>A name in C# for which the compiler finds a spectrum's type twice. The one reason for which the generator reads C#.</summary>
internal static class AmbiguousName
{
    /// <summary>The first by path and position.</summary>
    internal static SourceLocation? FindFirst(OwnedSpectrum spectrum, Compilation compilation, CancellationToken cancellation)
    {
        HashSet<string> names = NamesOfTypes(spectrum.Spectrum, compilation);
        foreach (SyntaxTree tree in compilation.SyntaxTrees.OrderBy(t => t.FilePath, StringComparer.Ordinal))
        {
            SemanticModel? model = null;
            foreach (SyntaxToken token in tree.GetRoot(cancellation).DescendantTokens())
            {
                if (!names.Contains(token.ValueText) || token.Parent is not SimpleNameSyntax name) continue;

                model ??= compilation.GetSemanticModel(tree);
                if (IsOfTwo(model.GetSymbolInfo(name, cancellation), spectrum)) return LocationOf(token);
            }
        }

        return null;
    }

    /// <summary>As they may be written: the attribute without its suffix too.</summary>
    private static HashSet<string> NamesOfTypes(Spectrum spectrum, Compilation compilation)
    {
        INamespaceSymbol? space = spectrum.Namespace.Split('.').Aggregate(
            (INamespaceSymbol?)compilation.GlobalNamespace,
            static (outer, name) => outer?.GetNamespaceMembers().FirstOrDefault(n => n.Name == name));
        IEnumerable<string> types = space is null ? [] : space.GetTypeMembers().Select(t => t.Name);
        return new HashSet<string>(types.Append(CSharpNames.Pascal(spectrum.Subject)), StringComparer.Ordinal);
    }

    private static bool IsOfTwo(SymbolInfo meant, OwnedSpectrum spectrum) =>
        meant.CandidateReason == CandidateReason.Ambiguous
        && meant.CandidateSymbols.OfType<INamedTypeSymbol>().Select(t => t.ContainingAssembly.Name).Intersect(spectrum.Owners).Count() > 1;

    private static SourceLocation LocationOf(SyntaxToken token)
    {
        FileLinePositionSpan lines = token.SyntaxTree!.GetLineSpan(token.Span);
        return new SourceLocation(
            lines.Path, SourceSpan.FromBounds(token.Span.Start, token.Span.End),
            (lines.StartLinePosition.Line, lines.StartLinePosition.Character),
            (lines.EndLinePosition.Line, lines.EndLinePosition.Character));
    }
}
