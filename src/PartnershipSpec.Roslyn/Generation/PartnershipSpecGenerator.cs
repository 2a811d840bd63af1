using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Roslyn.Generation.Emission;
using PartnershipSpec.Roslyn.Generation.Pipeline;

namespace PartnershipSpec.Roslyn.Generation;

/// <summary>Makes typed category models and a classifier from every spectrum of a project, and a registry from its declaration files.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PartnershipSpecGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectOptions> options = ProjectOptions.Provider(context);
        IncrementalValuesProvider<SpecModel> specs = SpecModel.Provider(context);
        IncrementalValueProvider<SpectraModel> spectra = SpectraModel.Provider(specs, options);
        IncrementalValueProvider<EquatableArray<OwnedSpectrum>> owned = OwnedSpectrum.Provider(context, spectra, options);
        IncrementalValueProvider<ProjectSpectra> all = spectra.Combine(owned).Select(static (pair, _) => pair.Left.ToProjectSpectra(pair.Right));
        IncrementalValuesProvider<DeclarationModel> declarations = DeclarationModel.Provider(context, all);
        IncrementalValuesProvider<EmissionInput> emissions = EmissionInput.Provider(spectra, owned, options);
        IncrementalValuesProvider<RegistryModel> registries = RegistryModel.Provider(declarations, all, owned, options);

        context.RegisterSourceOutput(ProblemReport.Provider(specs, options), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(DuplicateOwner.Provider(context, owned, declarations), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(emissions, static (output, input) => SpectrumEmitter.Emit(input, output.AddSource));
        context.RegisterSourceOutput(registries, static (output, registry) => RegistryEmitter.Emit(registry, output.AddSource));
        context.RegisterSourceOutput(EmbeddedModel.Provider(emissions, registries), static (output, model) => EmbeddedEmitter.Emit(model, output.AddSource));
    }
}
