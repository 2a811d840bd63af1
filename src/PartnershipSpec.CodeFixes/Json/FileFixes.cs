using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Roslyn.Analysis.Declarations;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.CodeFixes.Json;

/// <summary>What can be done about the diagnostics of one spec or declaration file, which is read as the analyzers read it.</summary>
internal sealed class FileFixes(TextDocument document, CancellationToken cancellation)
{
    private (DeclarationDocument File, DeclarationTerms Terms)? _read;

    /// <summary>The path of a file, as its diagnostics have it.</summary>
    internal static string PathOf(TextDocument document) => document.FilePath ?? document.Name;

    /// <summary>What can be done about a diagnostic, in the order of its rule.</summary>
    internal async Task<IReadOnlyList<ProposedEdits>> ForAsync(Diagnostic diagnostic, Func<FixKind, bool> isMeant)
    {
        Rule rule = FixableRules.Of(diagnostic.Id);
        if (!rule.Fixes.Any(isMeant)) return [];
        if (FileProposals.CorrectsNames(rule))
        {
            diagnostic.Properties.TryGetValue(ProblemProperties.Suggestion, out string? name);
            return FileProposals.OfName(rule, SpanOf(diagnostic.Location.SourceSpan), name, isMeant);
        }

        _read ??= await ReadAsync().ConfigureAwait(false);
        if (_read is not var (file, terms) || FindingProperties.DeclarationIn(file, diagnostic) is not { } declaration) return [];

        return FindingProperties.Read(diagnostic, rule, terms.For(declaration)) is { } finding
            ? FileProposals.OfClaim(finding, file, declaration, terms, isMeant)
            : [];
    }

    /// <summary>The file among the others of its project; null where it is none of its declaration files, or is not JSON.</summary>
    private async Task<(DeclarationDocument File, DeclarationTerms Terms)?> ReadAsync()
    {
        ProjectContext? project = await ProjectReader.ReadAsync(document.Project, cancellation).ConfigureAwait(false);
        InputFile? input = project?.Files.FirstOrDefault(f => string.Equals(f.Text.Path, PathOf(document), StringComparison.Ordinal));
        if (input is null || project?.Declarations(cancellation).Find(input.Text.Path) is not { CanBeJudged: true } file) return null;

        return (file, DeclarationFindings.Terms(project, input));
    }

    private static SourceSpan SpanOf(TextSpan span) => SourceSpan.FromBounds(span.Start, span.End);
}
