using System;
using System.Collections.Generic;
using System.Linq;
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
        SpectrumTrait[] read = [.. evaluation.Model.Traits.Where(t => criterion.Condition.Reads(t.Word, t.Mask))];
        Predicate<FactBits> holds = facts => criterion.Condition.Outcome(facts.Propagate(rules).Consistent()) == outcome;
        FactBits needed = evaluation.Needed(holds, evaluation.IsConsistent, read);
        return Array.ConvertAll(evaluation.Stated(needed), fact => Alone(fact, needed, holds));
    }

    /// <summary>
    /// Of a set the members that decide, where these are members it has. What members it lacks decide is the whole statement's doing.
    /// </summary>
    private static StatedFact Alone(StatedFact fact, FactBits needed, Predicate<FactBits> holds)
    {
        SpectrumTrait trait = fact.Trait;
        if (trait.Kind != SpectrumTraitKind.Set) return fact;

        ulong members = needed.True[trait.Word] & trait.Mask;
        if (members == 0 || !holds(needed.With(trait, members, 0))) return fact;

        for (ulong left = members; left != 0; left &= left - 1)
        {
            ulong fewer = members & ~Bits.Lowest(left);
            if (fewer != 0 && holds(needed.With(trait, fewer, 0))) members = fewer;
        }

        return fact.Only(members);
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
