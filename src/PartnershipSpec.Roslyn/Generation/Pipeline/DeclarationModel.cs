using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>A declaration, packed.</summary>
internal sealed record RegistryEntry(string SpectrumId, string Id, string Name, string Row)
{
    /// <summary>Packs a declaration.</summary>
    public static RegistryEntry Of(Declaration declaration) =>
        new(declaration.Spectrum.Spectrum.Id, declaration.Id, declaration.Claim.Name, PackedDeclaration.Of(declaration));
}

/// <summary>The declarations of one file, wherever in it they stand.</summary>
/// <param name="Path">The file.</param>
/// <param name="SpectrumId">The spectrum it declares by, if that is known.</param>
/// <param name="Entries">What it declares.</param>
internal sealed record DeclarationModel(string Path, string? SpectrumId, EquatableArray<RegistryEntry> Entries)
{
    /// <summary>Reads every declaration file of the project.</summary>
    public static IncrementalValuesProvider<DeclarationModel> Provider(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectSpectra> spectra) =>
        InputText.Provider(context, InputKind.Declarations, StepNames.DeclarationTexts)
            .Combine(spectra)
            .Select(static (pair, cancellation) => Read(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Declarations);

    private static DeclarationModel Read(InputText input, ProjectSpectra spectra, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(input.Text)) return new DeclarationModel(input.Path, null, default);

        DeclarationDocument file = DeclarationParser.Parse(new SourceFile(input.Path, input.Text!, cancellation), spectra, cancellation);
        return new DeclarationModel(input.Path, file.Spectrum?.Spectrum.Id, new(file.Declarations.Select(RegistryEntry.Of)));
    }
}
