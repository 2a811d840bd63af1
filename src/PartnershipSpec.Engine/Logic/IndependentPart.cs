using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// Some of several formulas that have nothing to do with the others: they read no trait that the others read, nor one tied to it.
/// </summary>
/// <param name="Members">The formulas, by their places.</param>
/// <param name="Groups">The groups of the traits they read.</param>
internal sealed record IndependentPart(IReadOnlyList<int> Members, IReadOnlyList<int> Groups)
{
    /// <summary>
    /// The parts of several formulas. Each can be decided by itself: all formulas can hold together where those of each part can.
    /// </summary>
    internal static IReadOnlyList<IndependentPart> Of(SpectrumDiagrams spec, IReadOnlyList<Formula> formulas)
    {
        IReadOnlyList<int>[] groups = [.. formulas.Select(spec.Order.GroupsOf)];
        return [.. UnionFind.Of(groups).Select(members => new IndependentPart(members, [.. members.SelectMany(m => groups[m]).Distinct()]))];
    }
}
