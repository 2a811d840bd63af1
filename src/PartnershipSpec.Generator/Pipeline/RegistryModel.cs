using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Declarations;
using PartnershipSpec.Core.Inputs;
using PartnershipSpec.Core.Reading;
using PartnershipSpec.Core.Spectra;

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
public sealed record DeclarationModel(string Path, EquatableArray<RegistryEntry> Entries);

/// <summary>All that the registry of one spectrum is made from.</summary>
public sealed record RegistryModel(Spectrum Spectrum, ProjectOptions Options, EquatableArray<RegistryEntry> Entries)
{
    /// <summary>The registries of a project that has declaration files: one for each spectrum.</summary>
    public static IncrementalValuesProvider<RegistryModel> Provider(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<SpectraModel> model, IncrementalValueProvider<EquatableArray<Spectrum>> owned,
        IncrementalValueProvider<ProjectOptions> options)
    {
        IncrementalValueProvider<ProjectSpectra> spectra =
            model.Combine(owned).Combine(options).Select(static (all, _) => all.Left.Left.ToProjectSpectra(all.Left.Right, all.Right));
        IncrementalValuesProvider<DeclarationModel> files = InputText.Provider(context, InputKind.Declarations, StepNames.DeclarationTexts)
            .Combine(spectra)
            .Select(static (pair, _) => Read(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Declarations);
        return files.Collect().Combine(spectra).Combine(options)
            .SelectMany(static (all, _) => Registries(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Registries);
    }

    private static DeclarationModel Read(InputText input, ProjectSpectra spectra)
    {
        if (string.IsNullOrWhiteSpace(input.Text)) return new DeclarationModel(input.Path, default);

        DeclarationFile file = DeclarationParser.Parse(new SourceFile(input.Path, input.Text!), spectra);
        return new DeclarationModel(input.Path, new(file.Declarations.Select(RegistryEntry.Of)));
    }

    private static IEnumerable<RegistryModel> Registries(IEnumerable<DeclarationModel> files, ProjectSpectra spectra, ProjectOptions options)
    {
        DeclarationModel[] all = [.. files];
        if (!options.CanEmit || all.Length == 0) yield break;

        // A file that cannot be read still gets a registry, if an empty one: its own error is the one to see, not that a type is missing.
        RegistryEntry[] entries = [.. all
            .GroupBy(f => f.Path, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.First().Entries)
            .GroupBy(e => (e.SpectrumId, e.Id)).Select(g => g.First())];
        foreach (Spectrum spectrum in spectra.Spectra.Select(s => s.Spectrum))
        {
            yield return new RegistryModel(spectrum, options, new(entries.Where(e => e.SpectrumId == spectrum.Id)));
        }
    }
}
