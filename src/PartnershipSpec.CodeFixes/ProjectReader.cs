using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.CodeFixes;

/// <summary>Reads projects of a workspace as the analyzers read a compilation.</summary>
internal static class ProjectReader
{
    /// <summary>All that a project is judged by; null where its host cannot compile it.</summary>
    internal static async Task<ProjectContext?> ReadAsync(Project project, CancellationToken cancellation) =>
        await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is { } compilation ? Read(project, compilation) : null;

    /// <summary>The same where the compilation is at hand.</summary>
    internal static ProjectContext Read(Project project, Compilation compilation) =>
        ProjectContext.Of(compilation, project.AnalyzerOptions, text => new InputFile(text));
}
