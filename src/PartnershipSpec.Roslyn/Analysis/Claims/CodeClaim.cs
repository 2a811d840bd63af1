using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>A claim in C#.</summary>
/// <param name="types">The types it is made by.</param>
/// <param name="category">The index of the claimed category.</param>
/// <param name="name">What the partnership is called, as far as the compiler knows.</param>
/// <param name="locationOf">
/// Finds where a property is stated, by its name, or the category, by null. Most claims are never reported, and need no location.
/// </param>
/// <param name="severityOf">How grave the project holds a criterion there.</param>
internal sealed class CodeClaim(
    SpectrumTypes types, int category, string? name, Func<string?, Location> locationOf, Func<string, RuleSeverity?> severityOf)
    : IClaimLocations<Location>
{
    private readonly StatedFacts _facts = new(types.Spectrum.Model);
    private readonly List<(int Trait, string Property)> _stated = [];
    private HashSet<int>? _computed;

    /// <summary>The claim as the engine judges it.</summary>
    internal ClaimOnTerms OnTerms => new(
        types.Spectrum, Claim, new ClaimTerms { SeverityOf = severityOf, RunTimeTraits = _computed is null ? [] : _computed });

    private Claim Claim => new(string.IsNullOrWhiteSpace(name) ? types.Spectrum.Spectrum.Categories[category].Id : name!, category, _facts);

    /// <inheritdoc />
    Location IClaimLocations<Location>.Claim => locationOf(null);

    /// <inheritdoc />
    public Location? OfFact(int trait, IReadOnlyList<int>? absent) =>
        _stated.FindLast(s => s.Trait == trait) is { Property: { } property } ? locationOf(property) : null;

    /// <inheritdoc />
    public Location InSpec(SourceLocation location) => location.ToLocation();

    /// <summary>States a fact, unless its value is known only at run time or is none that its type has: then it is not guessed.</summary>
    internal void State(string property, CodeValue value)
    {
        if (types.TraitOf(property) is not { } trait || value.Kind == CodeValueKind.NotStated) return;

        if (value.Kind == CodeValueKind.Constant && _facts.State(trait, value.Constant)) _stated.Add((trait, property));
        else (_computed ??= []).Add(trait);
    }

    /// <summary>Says that any trait may be stated in a way that cannot be followed.</summary>
    internal void MayStateMore() => (_computed ??= []).UnionWith(Enumerable.Range(0, types.Spectrum.Spectrum.Traits.Count));

    /// <summary>What one pass reports of it.</summary>
    internal IEnumerable<Diagnostic> Diagnose(ReportingPass pass)
    {
        ClaimOnTerms claim = OnTerms;
        return claim.Find(pass).Select(finding => FindingDiagnostic.Of(finding, claim, this));
    }
}
