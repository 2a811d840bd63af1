using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// Which traits implications tie together, directly or through others: what is stated of one may then decide, or contradict, what is stated
/// of another.
/// </summary>
internal sealed class TraitTies
{
    // By index of the trait the index of the first that is tied to it.
    private readonly int[] _firsts;

    internal TraitTies(IReadOnlyList<SpectrumTrait> traits, IReadOnlyList<Formula> constraints)
    {
        _firsts = [.. Enumerable.Range(0, traits.Count)];
        int[][] read = [.. constraints.Select(c => traits.Where(t => c.Reads(t.Word, t.Mask)).Select(t => t.Index).ToArray())];
        foreach (IReadOnlyList<int> part in UnionFind.Of(read))
        {
            int[] tied = [.. part.SelectMany(constraint => read[constraint])];
            foreach (int trait in tied) _firsts[trait] = tied[0];
        }
    }

    /// <summary>Whether two traits are one or tied.</summary>
    internal bool Are(SpectrumTrait left, SpectrumTrait right) => _firsts[left.Index] == _firsts[right.Index];
}
