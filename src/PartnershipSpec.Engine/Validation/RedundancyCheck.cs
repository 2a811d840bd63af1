using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Validation;

/// <summary>PSP0006: criteria that are always met, never met, or repeat another of their category.</summary>
internal static class RedundancyCheck
{
    internal static IEnumerable<Problem> Find(CheckedSpectrum spec) => spec.Categories.SelectMany(category => Find(spec, category));

    private static IEnumerable<Problem> Find(CheckedSpectrum spec, CheckedCategory category)
    {
        var first = new Dictionary<int, int>();
        for (int criterion = 0; criterion < category.Diagrams.Count; criterion++)
        {
            int diagram = category.Diagrams[criterion];
            bool isRepeated = first.TryGetValue(diagram, out int same);
            if (!isRepeated) first.Add(diagram, criterion);
            if (!category.IsOwn(criterion) || IsTheConflict(category, criterion)) continue;

            if (diagram < 0) category.GiveUp(criterion);
            else if (diagram == BddTable.True) yield return Constant(spec, category, criterion, MessageKey.AlwaysMet);
            else if (diagram == BddTable.False) yield return Constant(spec, category, criterion, MessageKey.NeverMet);
            else if (isRepeated) yield return Repetition(spec, category, criterion, same);
        }
    }

    /// <summary>Whether PSP0005 says already that nothing meets the criterion, and the category with it.</summary>
    private static bool IsTheConflict(CheckedCategory category, int criterion) =>
        category.Conflicts.Any(conflict => conflict.Count == 1 && conflict[0] == criterion);

    private static Problem Constant(CheckedSpectrum spec, CheckedCategory category, int criterion, MessageKey key)
    {
        spec.Begin(1);
        Formula condition = category.ConditionOf(criterion);
        IReadOnlyList<int> implications = spec.Diagrams.FindUnsatCore(
            spec.Diagrams.Raw(key == MessageKey.AlwaysMet ? condition.Not() : condition), spec.Diagrams.Order.GroupsOf(condition));
        var message = new Message(key, category.Criteria[criterion].Id, spec.Mention(implications));
        return new Problem(RuleCatalogue.CriterionIdle, category.LocationOf(criterion), message, spec.PlacesOf(implications));
    }

    private static Problem Repetition(CheckedSpectrum spec, CheckedCategory category, int criterion, int first)
    {
        spec.Begin(2);
        (Formula one, Formula other) = (category.ConditionOf(first), category.ConditionOf(criterion));
        IReadOnlyList<int> groups = spec.Diagrams.Order.GroupsOf(Formula.All(one, other));
        Formula different = Formula.Any(Formula.All(one, other.Not()), Formula.All(other, one.Not()));
        IReadOnlyList<int> implications = spec.Diagrams.FindUnsatCore(spec.Diagrams.Raw(different), groups);
        var message = new Message(
            MessageKey.Repeats,
            category.Criteria[criterion].Id,
            category.Criteria[first].Id,
            Examples.Mention(Examples.Of(spec.Diagrams, category.Diagrams[first], groups)),
            spec.Mention(implications));
        SourceLocation[] further = [category.LocationOf(first), .. spec.PlacesOf(implications)];
        return new Problem(RuleCatalogue.CriterionIdle, category.LocationOf(criterion), message, further);
    }
}
