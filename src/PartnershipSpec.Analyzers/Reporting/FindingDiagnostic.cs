using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Rules;
using PartnershipSpec.Roslyn;

namespace PartnershipSpec.Analyzers.Reporting;

/// <summary>Findings about claims as the compiler's diagnostics.</summary>
internal static class FindingDiagnostic
{
    /// <summary>The property of a diagnostic that holds the id of the spectrum.</summary>
    internal const string Spectrum = "spectrum";

    /// <summary>The property of a diagnostic that holds the id of the claimed category.</summary>
    internal const string Category = "category";

    /// <summary>
    /// The diagnostic of a finding: at the value that decides it, or else at the claim; the other deciding values, the claim and the broken
    /// criteria, where they stand in a file of the project, are further locations.
    /// </summary>
    internal static Diagnostic? Of(ClaimFinding finding, LoadedSpectrum spectrum, Claim claim, ClaimPlaces places)
    {
        if (Descriptors.Of(finding.Rule) is not { } descriptor) return null;

        List<Location> deciding = finding.Deciding.Where(places.Facts.ContainsKey).Select(trait => places.Facts[trait]).ToList();
        IEnumerable<Place> criteria = finding.Pointers.Select(spectrum.PlaceOf).OfType<Place>();
        Location[] all = [.. deciding, places.Claim, .. criteria.Select(p => p.ToLocation())];
        return Diagnostic.Create(descriptor, all[0], all.Skip(1), Properties(spectrum, claim), finding.Message);
    }

    private static ImmutableDictionary<string, string?> Properties(LoadedSpectrum spectrum, Claim claim)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(Spectrum, spectrum.Spectrum.Id);
        return claim.Category is { } category ? properties.Add(Category, spectrum.Spectrum.Categories[category].Id) : properties;
    }
}
