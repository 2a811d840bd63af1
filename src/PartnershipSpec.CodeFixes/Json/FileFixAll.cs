using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Fixing;

namespace PartnershipSpec.CodeFixes.Json;

/// <summary>
/// Makes a correction everywhere: in a file, a project or a solution. The workspace's own providers know code files only.
/// </summary>
internal sealed class FileFixAll : FixAllProvider
{
    internal static readonly FileFixAll Instance = new();

    private FileFixAll()
    {
    }

    /// <inheritdoc />
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc />
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (FileFixKey.Read(fixAllContext.CodeActionEquivalenceKey) is not { } key) return null;

        IEnumerable<Project> projects = fixAllContext.Scope == FixAllScope.Solution
            ? fixAllContext.Solution.Projects
            : [fixAllContext.Project];
        var found = new List<(TextDocument Document, Diagnostic[] Diagnostics)>();
        foreach (Project project in projects)
        {
            ILookup<string, Diagnostic> byPath = (await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                .Where(d => !d.Location.IsInSource).ToLookup(d => d.Location.GetLineSpan().Path);
            found.AddRange(project.AdditionalDocuments
                .Where(d => fixAllContext.Scope != FixAllScope.Document || FileFixes.PathOf(d) == key.Path)
                .Select(d => ((TextDocument)d, byPath[FileFixes.PathOf(d)].ToArray()))
                .Where(file => file.Item2.Length > 0));
        }

        return found.Count == 0
            ? null
            : CodeAction.Create(
                TitleOf(key.Kind), cancellation => FixAsync(fixAllContext.Solution, found, key.Kind, cancellation), key.ToString());
    }

    private static string TitleOf(FixKind kind) =>
        new Message(kind == FixKind.ClaimBest ? MessageKey.FixAllClaimBest : MessageKey.FixAllCorrectName).ToString();

    private static async Task<Solution> FixAsync(
        Solution solution, IReadOnlyList<(TextDocument Document, Diagnostic[] Diagnostics)> found, FixKind kind,
        CancellationToken cancellation)
    {
        foreach ((TextDocument document, Diagnostic[] diagnostics) in found)
        {
            var fixes = new FileFixes(document, cancellation);
            var proposed = new List<ProposedEdits>();
            foreach (Diagnostic diagnostic in diagnostics)
                proposed.AddRange(await fixes.ForAsync(diagnostic, offered => offered == kind).ConfigureAwait(false));

            Solution fixedOne = await FileFix.ApplyAsync(document, ProposedEdits.Union(proposed), cancellation).ConfigureAwait(false);
            solution = solution.WithAdditionalDocumentText(
                document.Id, await fixedOne.GetAdditionalDocument(document.Id)!.GetTextAsync(cancellation).ConfigureAwait(false));
        }

        return solution;
    }
}
