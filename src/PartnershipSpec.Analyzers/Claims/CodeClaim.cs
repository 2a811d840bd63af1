using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Analyzers.Projects;
using PartnershipSpec.Analyzers.Reporting;
using PartnershipSpec.Core.Judging;
using PartnershipSpec.Core.Rules;
using PartnershipSpec.Core.Spectra;

namespace PartnershipSpec.Analyzers.Claims;

/// <summary>A claim in C#, as it is being read.</summary>
/// <param name="types">The types it is made by.</param>
/// <param name="category">The place of the claimed category.</param>
internal sealed class CodeClaim(SpectrumTypes types, int category)
{
    private readonly Facts _facts = new(types.Spectrum.Model);
    private readonly Dictionary<int, Location> _places = [];
    private readonly HashSet<int> _computed = [];

    /// <summary>States a fact, unless its value is known only at run time or is none that its type has: then it is not guessed.</summary>
    internal void State(string property, CodeValue value, Location place)
    {
        if (types.TraitOf(property) is not { } trait || value.Kind == CodeValueKind.NotStated) return;

        if (value.Kind == CodeValueKind.Constant && _facts.State(trait, value.Constant)) _places[trait] = place;
        else _computed.Add(trait);
    }

    /// <summary>Says that any trait may be stated in a way that cannot be followed.</summary>
    internal void MayStateMore() => _computed.UnionWith(Enumerable.Range(0, types.Spectrum.Spectrum.Traits.Count));

    /// <summary>What is to be reported of it.</summary>
    /// <param name="name">What the partnership is called, as far as the compiler knows.</param>
    /// <param name="place">Where the category is claimed.</param>
    /// <param name="severityOf">How grave the project holds a criterion there.</param>
    internal IEnumerable<Diagnostic> Judge(string? name, Location place, Func<string, RuleSeverity?> severityOf)
    {
        LoadedSpectrum spectrum = types.Spectrum;
        var claim = new Claim(string.IsNullOrWhiteSpace(name) ? spectrum.Spectrum.Categories[category].Id : name!, category, _facts);
        var places = new ClaimPlaces(place, _places);
        return ClaimJudge.Judge(spectrum, claim, ClaimTerms.Default with { SeverityOf = severityOf })
            .Where(finding => !IsDecidedAtRunTime(finding))
            .Select(finding => FindingDiagnostic.Of(finding, spectrum, claim, places));
    }

    /// <summary>
    /// Whether a value known only at run time has a say: what a claim does not state cannot be told where it states some of it so, and what
    /// it states may turn out to contradict such a value, and then counts as not known. Which category fits best, every value has a say in.
    /// </summary>
    private bool IsDecidedAtRunTime(ClaimFinding finding)
    {
        if (_computed.Count == 0) return false;
        if (finding.Rule == RuleCatalogue.OtherFitsBetter) return true;
        if (finding.Rule != RuleCatalogue.ClaimOpen) return finding.Deciding.Any(d => _computed.Any(c => types.Spectrum.AreTied(d, c)));

        return types.Spectrum.Spectrum.Categories[category].Criteria
            .Where(criterion => finding.Criteria.Contains(criterion.Id))
            .SelectMany(criterion => ConditionTraits.Of(criterion.When))
            .Any(trait => _computed.Contains(IndexOf(trait)));
    }

    private int IndexOf(Trait trait) => types.Spectrum.Spectrum.Traits.ToList().IndexOf(trait);
}
