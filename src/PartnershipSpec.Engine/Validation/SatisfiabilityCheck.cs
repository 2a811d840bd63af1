using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Validation;

/// <summary>PSP0005: categories whose binding criteria cannot all be met.</summary>
internal static class SatisfiabilityCheck
{
    internal static IEnumerable<Problem> Find(CheckedSpectrum spec) =>
        spec.Categories.SelectMany(category => category.Conflicts
            // What is taken over as a whole is to blame where it stands.
            .Where(conflict => conflict.Any(category.IsOwn))
            .Select(conflict => Problem(spec, category, conflict)));

    private static Problem Problem(CheckedSpectrum spec, CheckedCategory category, IReadOnlyList<int> conflict)
    {
        spec.Begin(conflict.Count);
        IReadOnlyList<int> groups = [.. conflict.SelectMany(c => spec.Diagrams.Order.GroupsOf(category.ConditionOf(c))).Distinct()];
        int all = spec.Diagrams.All(conflict.Select(c => spec.Diagrams.Raw(category.ConditionOf(c))));
        IReadOnlyList<int> implications = spec.Diagrams.FindUnsatCore(all, groups);
        Message message = conflict.Count == 1
            ? new Message(MessageKey.NothingMeetsCriterion, category.Id, category.Criteria[conflict[0]].Id, spec.Mention(implications))
            : Exclusion(spec, category, conflict, groups, spec.Mention(implications));
        SourceLocation[] further = [.. conflict.Select(category.LocationOf), .. spec.PlacesOf(implications)];
        return new Problem(RuleCatalogue.CategoryImpossible, category.Location, message, further);
    }

    /// <summary>The criteria all but one of which are met with the fewest facts, and the one that these then refute.</summary>
    private static Message Exclusion(
        CheckedSpectrum spec, CheckedCategory category, IReadOnlyList<int> conflict, IReadOnlyList<int> groups, object implications)
    {
        (int Refuted, Witness? Facts)[] ways = [.. conflict.Select(refuted => (refuted, Meeting(conflict.Where(c => c != refuted))))];
        (int contradicted, Witness? facts) = ways.Reverse().OrderBy(way => way.Facts?.Count ?? int.MaxValue).First();
        return new Message(
            MessageKey.CriteriaExclude,
            category.Id,
            string.Join(", ", conflict.Where(c => c != contradicted).Select(c => category.Criteria[c].Id)),
            category.Criteria[contradicted].Id,
            Examples.Mention(facts),
            implications);

        Witness? Meeting(IEnumerable<int> criteria) =>
            Examples.Of(spec.Diagrams, spec.Diagrams.All(criteria.Select(c => category.Diagrams[c])), groups);
    }
}
