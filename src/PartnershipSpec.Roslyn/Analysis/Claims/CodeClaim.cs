using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Reporting;

namespace PartnershipSpec.Roslyn.Analysis.Claims;

/// <summary>A claim in C#.</summary>
/// <param name="types">The types it is made by.</param>
/// <param name="category">The place of the claimed category.</param>
/// <param name="name">What the partnership is called, as far as the compiler knows.</param>
/// <param name="locationOf">Finds where a property is stated, by its name, or the category, by null. Most claims are never reported, and need no place.</param>
/// <param name="severityOf">How grave the project holds a criterion there.</param>
internal sealed class CodeClaim(SpectrumTypes types, int category, string? name, Func<string?, Location> locationOf, Func<string, RuleSeverity?> severityOf) : ReportedClaim
{
    private readonly StatedFacts _facts = new(types.Spectrum.Model);
    private readonly List<(int Trait, string Property)> _stated = [];
    private readonly ClaimTerms _terms = ClaimTerms.Default with { SeverityOf = severityOf };
    private HashSet<int>? _computed;

    /// <inheritdoc />
    internal override CompiledSpectrum Spectrum => types.Spectrum;

    /// <inheritdoc />
    internal override Claim Claim => new(string.IsNullOrWhiteSpace(name) ? Spectrum.Spectrum.Categories[category].Id : name!, category, _facts);

    /// <inheritdoc />
    protected override ClaimLocations Places => new(locationOf(null), _stated.GroupBy(s => s.Trait).ToDictionary(s => s.Key, s => locationOf(s.Last().Property)));

    /// <summary>States a fact, unless its value is known only at run time or is none that its type has: then it is not guessed.</summary>
    internal void State(string property, CodeValue value)
    {
        if (types.TraitOf(property) is not { } trait || value.Kind == CodeValueKind.NotStated) return;

        if (value.Kind == CodeValueKind.Constant && _facts.State(trait, value.Constant)) _stated.Add((trait, property));
        else (_computed ??= []).Add(trait);
    }

    /// <summary>Says that any trait may be stated in a way that cannot be followed.</summary>
    internal void MayStateMore() => (_computed ??= []).UnionWith(Enumerable.Range(0, types.Spectrum.Spectrum.Traits.Count));

    /// <inheritdoc />
    protected override IEnumerable<ClaimFinding> Judge(Claim claim, ReportingPass pass)
    {
        IEnumerable<ClaimFinding> findings = ClaimJudge.Judge(Spectrum, claim, _terms, pass);
        return _computed is null ? findings : findings.Where(finding => !IsDecidedAtRunTime(finding, claim, _computed)).Select(finding => finding with { Better = null });
    }

    /// <summary>
    /// Whether a value known only at run time has a say: what a claim does not state cannot be told where it states some of it so, and what
    /// it states may turn out to contradict such a value, and then counts as not known. Which category fits best, every value has a say in.
    /// </summary>
    private bool IsDecidedAtRunTime(ClaimFinding finding, Claim claim, HashSet<int> computed)
    {
        if (finding.Rule == RuleCatalogue.OtherFitsBetter) return true;
        if (finding.Rule != RuleCatalogue.ClaimOpen) return finding.Deciding.Any(d => computed.Any(c => types.Spectrum.AreTied(d, c)));

        return types.Spectrum.Spectrum.Categories[claim.Category!.Value].Criteria
            .Where(criterion => finding.Criteria.Contains(criterion.Id))
            .SelectMany(criterion => ConditionTraits.Of(criterion.When))
            .Any(trait => computed.Contains(IndexOf(trait)));
    }

    private int IndexOf(Trait trait) => types.Spectrum.Spectrum.Traits.ToList().IndexOf(trait);
}
