using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Validation;

/// <summary>
/// A category of a spec that is being checked: where each criterion is met, and which of those that bind exclude each other.
/// </summary>
internal sealed class CheckedCategory
{
    private readonly CheckedSpectrum _spec;
    private readonly SpectrumCategory _category;

    internal CheckedCategory(CheckedSpectrum spec, SpectrumCategory category)
    {
        _spec = spec;
        _category = category;
        spec.Begin(category.Criteria.Count);
        Diagrams = [.. category.Criteria.Select(c => spec.Diagrams.Of(c.Condition))];
        Binding = [.. Enumerable.Range(0, Diagrams.Count).Where(i => category.Criteria[i].IsBinding)];
        IndependentPart[] parts = [.. IndependentPart.Of(spec.Diagrams, [.. Binding.Select(ConditionOf)])];
        int[] together = [.. parts.Select(part => spec.Diagrams.All(part.Members.Select(m => Diagrams[Binding[m]])))];
        IsDecided = together.All(diagram => diagram >= 0) && Diagrams.All(diagram => diagram >= 0);
        Conflicts = [.. parts.Where((_, i) => together[i] == BddTable.False).Select(MinimalUnsatSubset)];
        IsPossible = IsDecided && !together.Contains(BddTable.False);
        if (!IsDecided) GiveUp();
    }

    internal string Id => _category.Id;

    internal IReadOnlyList<SpectrumCriterion> Criteria => _category.Criteria;

    /// <summary>Where each criterion is met.</summary>
    internal readonly IReadOnlyList<int> Diagrams;

    /// <summary>The places of the criteria that bind.</summary>
    internal readonly IReadOnlyList<int> Binding;

    /// <summary>Whether it could be decided.</summary>
    internal readonly bool IsDecided;

    /// <summary>Whether something can meet all that binds.</summary>
    internal readonly bool IsPossible;

    /// <summary>
    /// Criteria that bind and exclude each other, by their places, as few as there can be; a single one that nothing meets, too.
    /// </summary>
    internal readonly IReadOnlyList<IReadOnlyList<int>> Conflicts;

    /// <summary>Whether a criterion stands in this category; what is taken over is looked at where it stands.</summary>
    internal bool IsOwn(int criterion) => _category.IsOwn(_category.Criteria[criterion]);

    internal SourceLocation Location => _spec.LocationOf(_category.Pointer + "/id");

    internal SourceLocation LocationOf(int criterion) => _spec.LocationOf(PointerTo(criterion));

    internal Formula ConditionOf(int criterion) => _category.Criteria[criterion].Condition;

    /// <summary>Notes that it was too large to decide.</summary>
    internal void GiveUp() => _spec.GiveUp(Id, _category.Pointer + "/id");

    internal void GiveUp(int criterion) => _spec.GiveUp(_category.Criteria[criterion].Id, PointerTo(criterion));

    private string PointerTo(int criterion) => _category.Criteria[criterion].Pointer + "/when";

    /// <summary>The criteria of a part that exclude each other: the fewest, or all of them where it takes too long to tell which.</summary>
    private IReadOnlyList<int> MinimalUnsatSubset(IndependentPart part)
    {
        int[] criteria = [.. part.Members.Select(m => Binding[m])];
        _spec.Begin(criteria.Length);
        IReadOnlyList<int>? fewest =
            Logic.Diagrams.MinimalUnsatSubset.Find(_spec.Diagrams.Algebra, BddTable.True, [.. criteria.Select(c => Diagrams[c])]);
        return fewest is null ? criteria : [.. fewest.Select(i => criteria[i])];
    }
}
