using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>Where a claim stands, and where each of its facts does.</summary>
/// <param name="Claim">The place of the claimed category.</param>
/// <param name="Facts">The places of the values stated, by the place of their trait in the spectrum.</param>
internal sealed record ClaimLocations(Location Claim, IReadOnlyDictionary<int, Location> Facts);
