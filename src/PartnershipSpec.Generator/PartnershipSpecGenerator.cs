using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Spectra;
using PartnershipSpec.Generator.Emission;
using PartnershipSpec.Generator.Pipeline;

namespace PartnershipSpec.Generator;

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
        IncrementalValueProvider<EquatableArray<Spectrum>> owned = Owners.Provider(context);
        IncrementalValuesProvider<EmissionInput> emissions = EmissionInput.Provider(spectra, owned, options);
        IncrementalValuesProvider<RegistryModel> registries = RegistryModel.Provider(context, spectra, owned, options);

        context.RegisterSourceOutput(ProblemReport.Provider(specs, options), static (output, problem) => output.ReportDiagnostic(problem.ToDiagnostic()));
        context.RegisterSourceOutput(emissions, static (output, input) => SpectrumEmitter.Emit(input, output.AddSource));
        context.RegisterSourceOutput(registries, static (output, registry) => RegistryEmitter.Emit(registry, output.AddSource));
    }
}
