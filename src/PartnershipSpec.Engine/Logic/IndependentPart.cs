using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// Some of several formulas that have nothing to do with the others: they read no trait that the others read, nor one tied to it.
/// </summary>
internal sealed class IndependentPart(IReadOnlyList<int> members, IReadOnlyList<int> groups)
{
    /// <summary>The formulas, by their places.</summary>
    internal readonly IReadOnlyList<int> Members = members;

    /// <summary>The groups of the traits they read.</summary>
    internal readonly IReadOnlyList<int> Groups = groups;

    /// <summary>
    /// The parts of several formulas. Each can be decided by itself: all formulas can hold together where those of each part can.
    /// </summary>
    internal static IReadOnlyList<IndependentPart> Of(SpectrumDiagrams spec, IReadOnlyList<Formula> formulas)
    {
        IReadOnlyList<int>[] groups = [.. formulas.Select(spec.Order.GroupsOf)];
        return [.. UnionFind.Of(groups)
            .Select(members => new IndependentPart(members, [.. members.SelectMany(m => groups[m]).Distinct()]))];
    }
}
