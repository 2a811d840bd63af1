using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Checking;

/// <summary>Where the parts of one claim stand, as the form of the claim knows it: in a file, or in C#.</summary>
/// <typeparam name="TLocation">A location of that form.</typeparam>
internal interface IClaimLocations<TLocation>
    where TLocation : class
{
    /// <summary>The claimed category, or what stands for the whole claim.</summary>
    TLocation Claim { get; }

    /// <summary>What is stated of a trait; null where nothing is written.</summary>
    /// <param name="trait">Its index in the spectrum.</param>
    /// <param name="absent">The indexes of the members that are meant, as being absent; null where the value is.</param>
    TLocation? OfFact(int trait, IReadOnlyList<int>? absent);

    /// <summary>A location in the project's spec.</summary>
    TLocation InSpec(SourceLocation location);
}

/// <summary>The locations of findings, whatever the form of the claim.</summary>
internal static class ClaimLocations
{
    /// <summary>
    /// The locations of a finding, at least one. The first is the one to point at: the value that decides it, or else the claim. The others
    /// explain it: further deciding values, the claim, and the broken criteria where they stand in a file of the project.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="spectrum">What the claim is judged by.</param>
    /// <param name="locations">Where the claim stands.</param>
    internal static IReadOnlyList<TLocation> Of<TLocation>(
        ClaimFinding finding, CompiledSpectrum spectrum, IClaimLocations<TLocation> locations)
        where TLocation : class
    {
        IEnumerable<TLocation> deciding = finding.Deciding
            .Select(trait => locations.OfFact(trait, finding.Absent.TryGetValue(trait, out IReadOnlyList<int>? absent) ? absent : null))
            .OfType<TLocation>();
        IEnumerable<TLocation> broken = finding.Pointers.Select(spectrum.LocationOf).OfType<SourceLocation>().Select(locations.InSpec);
        return [.. deciding, locations.Claim, .. broken];
    }
}
