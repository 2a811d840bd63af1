using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Analysis;

/// <summary>
/// What all analyzers here have in common: they run concurrently, leave generated code alone and work from one context per compilation.
/// </summary>
public abstract class PartnershipSpecAnalyzer : DiagnosticAnalyzer
{
    private protected PartnershipSpecAnalyzer()
    {
    }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, ProjectContext project);

    private void Start(CompilationStartAnalysisContext context) => Register(context, ProjectContext.Of(
        context.Compilation, context.Options, text => context.TryGetValue(text, InputFile.Provider, out InputFile? file) ? file : null));
}
