using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Declarations;
using PartnershipSpec.Core.Inputs;
using PartnershipSpec.Core.Reading;

namespace PartnershipSpec.Generator.Pipeline;

/// <summary>A declaration, packed.</summary>
public sealed record RegistryEntry(string SpectrumId, string Id, string Name, string Row)
{
    /// <summary>Packs a declaration: each field its length, a colon and its text.</summary>
    public static RegistryEntry Of(Declaration declaration)
    {
        var row = new StringBuilder();
        Add(declaration.Id);
        Add(declaration.Claim.Name);
        AddWord((ulong)((declaration.Claim.Category ?? -1) + 1));
        Add(declaration.AsOf);
        foreach (ulong word in declaration.Claim.Facts.Known.Concat(declaration.Claim.Facts.Excluded)) AddWord(word);
        foreach (FactStatement fact in declaration.Statements.Where(s => (s.Source ?? s.AsOf ?? s.Note) is not null))
        {
            AddWord((ulong)fact.Trait);
            Add(fact.Source);
            Add(fact.AsOf);
            Add(fact.Note);
        }

        return new RegistryEntry(declaration.Spectrum.Spectrum.Id, declaration.Id, declaration.Claim.Name, row.ToString());

        void Add(string? field) => row.Append((field ?? "").Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(field);

        void AddWord(ulong word) => Add(word.ToString("x", CultureInfo.InvariantCulture));
    }
}

/// <summary>The declarations of one file, wherever in it they stand.</summary>
/// <param name="Path">The file.</param>
/// <param name="SpectrumId">The spectrum it declares by, if that is known.</param>
/// <param name="Entries">What it declares.</param>
public sealed record DeclarationModel(string Path, string? SpectrumId, EquatableArray<RegistryEntry> Entries)
{
    /// <summary>Reads every declaration file of the project.</summary>
    public static IncrementalValuesProvider<DeclarationModel> Provider(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectSpectra> spectra) =>
        InputText.Provider(context, InputKind.Declarations, StepNames.DeclarationTexts)
            .Combine(spectra)
            .Select(static (pair, _) => Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Declarations);

    private static DeclarationModel Read(InputText input, ProjectSpectra spectra)
    {
        if (string.IsNullOrWhiteSpace(input.Text)) return new DeclarationModel(input.Path, null, default);

        DeclarationFile file = DeclarationParser.Parse(new SourceFile(input.Path, input.Text!), spectra);
        return new DeclarationModel(input.Path, file.Spectrum?.Spectrum.Id, new(file.Declarations.Select(RegistryEntry.Of)));
    }
}
