using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Roslyn.Generation.Emission;
using PartnershipSpec.Roslyn.Generation.Pipeline;

namespace PartnershipSpec.Roslyn.Generation;

/// <summary>
/// Makes typed category models and a classifier from every spectrum of a project, and a registry from its declaration files.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PartnershipSpecGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectOptions> options = ProjectOptions.Provider(context);
        IncrementalValuesProvider<SpecModel> specs = SpecModel.Provider(context);
        IncrementalValueProvider<SpectraModel> spectra = SpectraModel.Provider(specs, options);
        IncrementalValueProvider<References> references = References.Provider(context);
        IncrementalValueProvider<Problem?> engine = references.Select(static (all, _) => all.EngineProblem());
        IncrementalValueProvider<EquatableArray<OwnedSpectrum>> owned = OwnedSpectrum.Provider(references, spectra, options);
        IncrementalValueProvider<ProjectSpectra> all = spectra.Combine(owned)
            .Select(static (pair, _) => pair.Left.ToProjectSpectra(pair.Right));
        IncrementalValuesProvider<DeclarationModel> declarations = DeclarationModel.Provider(context, all);
        IncrementalValuesProvider<EmissionInput> emissions = EmissionInput.Provider(spectra, owned, options);
        IncrementalValuesProvider<RegistryModel> registries = RegistryModel.Provider(declarations, all, owned, options);

        Report(context, ProblemReport.Provider(specs, options));
        Report(context, PropertyReport.Provider(context));
        Report(context, PropertyReport.Provider(emissions, spectra, options));
        Report(context, DuplicateOwner.Provider(context, owned, declarations));
        Report(context, EngineReport.Provider(emissions, registries, engine));
        context.RegisterSourceOutput(emissions.WhereFit(engine), static (output, input) => SpectrumEmitter.Emit(input, output.AddSource));
        context.RegisterSourceOutput(
            registries.WhereFit(engine), static (output, registry) => RegistryEmitter.Emit(registry, output.AddSource));
        context.RegisterSourceOutput(
            EmbeddedModel.Provider(emissions, registries), static (output, model) => EmbeddedEmitter.Emit(model, output.AddSource));
    }

    private static void Report(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ProblemReport> problems) =>
        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
}
