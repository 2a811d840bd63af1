using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>Findings about claims as the compiler's diagnostics.</summary>
internal static class FindingDiagnostic
{
    /// <summary>
    /// The diagnostic of a finding: at the value that decides it, or else at the claim; the other deciding values, the claim and the broken
    /// criteria, where they stand in a file of the project, are further locations.
    /// </summary>
    internal static Diagnostic Of(ClaimFinding finding, CompiledSpectrum spectrum, Claim claim, ClaimLocations places)
    {
        IEnumerable<Location> deciding = finding.Deciding.Where(places.Facts.ContainsKey).Select(trait => places.Facts[trait]);
        IEnumerable<SourceLocation> criteria = finding.Pointers.Select(spectrum.LocationOf).OfType<SourceLocation>();
        Location[] all = [.. deciding, places.Claim, .. criteria.Select(p => p.ToLocation())];
        ImmutableDictionary<string, string?> properties = FindingProperties.Of(finding, spectrum.Spectrum, claim);
        return finding.Severity is { } severity
            ? Diagnostic.Create(Descriptors.OfOwnSeverity(finding.Rule), all[0], RuleDescriptor.ToCompiler(severity), all.Skip(1), properties, finding.Message)
            : Diagnostic.Create(Descriptors.Of(finding.Rule), all[0], all.Skip(1), properties, finding.Message);
    }
}
