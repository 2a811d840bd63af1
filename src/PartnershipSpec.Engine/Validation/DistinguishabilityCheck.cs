using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Validation;

/// <summary>
/// PSP0007: categories that get the same verdict and the same points from every consistent description. Points from a few descriptions tell
/// nearly all categories apart; only those that have them in common are compared.
/// </summary>
internal static class DistinguishabilityCheck
{
    internal static IEnumerable<Problem> Find(CheckedSpectrum spec)
    {
        // A category that nothing can meet has been reported, and one that is too large is.
        IEnumerable<CheckedCategory> told = spec.Categories.Where(c => c.IsPossible);
        return told.GroupBy(c => EvidenceSample.Of(spec.Diagrams.Algebra.Table, c), EvidenceSample.Same)
            .SelectMany(g => Find(spec, [.. g]));
    }

    /// <summary>Each category that is like an earlier one, with the first such.</summary>
    private static IEnumerable<Problem> Find(CheckedSpectrum spec, CheckedCategory[] candidates)
    {
        var distinct = new List<CheckedCategory>();
        foreach (CheckedCategory category in candidates)
        {
            bool? alike = false;
            CheckedCategory? first = distinct.Find(earlier => (alike = AreAlike(spec, earlier, category)) != false);
            if (first is null) distinct.Add(category);
            else if (alike is null) category.GiveUp();
            else yield return Problem(spec, first, category);
        }
    }

    /// <summary>Null where that is too large to decide.</summary>
    private static bool? AreAlike(CheckedSpectrum spec, CheckedCategory one, CheckedCategory other)
    {
        if (one.Binding.Count == 0 != (other.Binding.Count == 0)) return false;

        spec.Begin(one.Criteria.Count + other.Criteria.Count);
        bool? alike = HaveSameEvidence(spec, one, other);
        if (alike == true) alike = Bindings(spec, one, other).AreAlike;
        return spec.Diagrams.Budget.IsExceeded ? null : alike;
    }

    private static bool? HaveSameEvidence(CheckedSpectrum spec, CheckedCategory one, CheckedCategory other)
    {
        // Criteria that both have cancel out. What is left must come to nothing, each part to the same everywhere.
        var left = new Dictionary<int, (Formula Condition, int Points)>();
        int always = Collect(one, 1, left) + Collect(other, -1, left);
        (int Diagram, Formula Condition, int Points)[] rest =
            [.. left.Where(l => l.Value.Points != 0).Select(l => (l.Key, l.Value.Condition, l.Value.Points))];
        foreach (IndependentPart part in IndependentPart.Of(spec.Diagrams, [.. rest.Select(r => r.Condition)]))
        {
            EvidenceTerm[] terms = [.. part.Members.Select(m => new EvidenceTerm(rest[m].Diagram, 0, rest[m].Points, 0, binds: false))];
            if (EvidenceDistribution.Of(spec.Diagrams, part.Groups, terms, 1) is not { } counts) return null;
            if (counts.Count != 1) return false;

            always += counts.Keys.First()[0];
        }

        return always == 0;
    }

    /// <summary>Adds what each criterion is worth more when met than when refuted.</summary>
    /// <returns>What they are worth when all are refuted.</returns>
    private static int Collect(CheckedCategory category, int sign, Dictionary<int, (Formula Condition, int Points)> points)
    {
        for (int i = 0; i < category.Criteria.Count; i++)
        {
            SpectrumCriterion criterion = category.Criteria[i];
            int before = points.TryGetValue(category.Diagrams[i], out (Formula Condition, int Points) known) ? known.Points : 0;
            points[category.Diagrams[i]] = (criterion.Condition, before + (sign * (criterion.MetPoints - criterion.RefutedPoints)));
        }

        return sign * category.Criteria.Sum(c => c.RefutedPoints);
    }

    private static Comparison Bindings(CheckedSpectrum spec, CheckedCategory one, CheckedCategory other) =>
        new(spec.Diagrams, [.. one.Binding.Select(one.ConditionOf)], [.. other.Binding.Select(other.ConditionOf)]);

    private static Problem Problem(CheckedSpectrum spec, CheckedCategory first, CheckedCategory category)
    {
        spec.Begin(first.Criteria.Count + category.Criteria.Count);
        Witness? example = Bindings(spec, first, category).ShowFirst();
        var message = new Message(MessageKey.NotToldApart, category.Id, first.Id, Examples.Mention(example));
        return new Problem(RuleCatalogue.CategoriesAlike, category.Location, message, first.Location);
    }
}
