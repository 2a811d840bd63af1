using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Explaining;

/// <summary>What an evaluation found, in terms of criteria and stated facts.</summary>
internal static class EvaluationFindings
{
    /// <summary>How each criterion of a category comes out, in the order of the spec.</summary>
    internal static IReadOnlyList<CriterionFinding> Findings(this Evaluation evaluation, SpectrumCategory category)
    {
        var findings = new List<CriterionFinding>(category.Criteria.Count);
        foreach (SpectrumCriterion criterion in category.Criteria) findings.Add(new CriterionFinding(evaluation, category, criterion));
        return findings;
    }

    /// <summary>The stated facts without any of which the criterion would not come out as it does; none while it is unknown.</summary>
    internal static StatedFact[] Deciding(this Evaluation evaluation, SpectrumCriterion criterion, CriterionOutcome outcome)
    {
        if (outcome == CriterionOutcome.Unknown) return Array.Empty<StatedFact>();

        PropagationRules rules = evaluation.Model.PropagationRules;
        FactBits needed = evaluation.Needed(
            facts => criterion.Condition.Outcome(facts.Propagate(rules).Consistent()) == outcome, evaluation.IsConsistent);
        return evaluation.Stated(needed);
    }

    /// <summary>What facts state, trait by trait in the order of the spec.</summary>
    internal static StatedFact[] Stated(this Evaluation evaluation, FactBits facts)
    {
        var stated = new List<StatedFact>();
        foreach (SpectrumTrait trait in evaluation.Model.Traits)
        {
            if (facts.States(trait)) stated.Add(StatedFact.Of(trait, facts));
        }

        return [.. stated];
    }
}
