using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// Which traits implications tie together, directly or through others: what is stated of one may then decide, or contradict, what is stated
/// of another.
/// </summary>
internal sealed class TraitTies
{
    // By index of the trait the lowest index of a trait that is tied to it, or a step towards that.
    private readonly int[] _leaders;

    internal TraitTies(IReadOnlyList<SpectrumTrait> traits, IReadOnlyList<Formula> constraints)
    {
        _leaders = [.. Enumerable.Range(0, traits.Count)];
        foreach (Formula constraint in constraints)
        {
            int[] read = [.. traits.Where(t => constraint.Reads(t.Word, t.Mask)).Select(t => t.Index)];
            foreach (int other in read) Join(read[0], other);
        }
    }

    /// <summary>Whether two traits are one or tied.</summary>
    internal bool Are(SpectrumTrait left, SpectrumTrait right) => Leader(left.Index) == Leader(right.Index);

    private void Join(int left, int right)
    {
        (left, right) = (Leader(left), Leader(right));
        if (left < right) _leaders[right] = left;
        else _leaders[left] = right;
    }

    private int Leader(int trait)
    {
        while (_leaders[trait] != trait) trait = _leaders[trait];
        return trait;
    }
}
