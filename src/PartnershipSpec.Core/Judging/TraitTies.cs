using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Judging.Shared;

namespace PartnershipSpec.Core.Judging;

/// <summary>Which traits implications tie together: what is stated of one may then decide, or contradict, what is stated of another.</summary>
public static class TraitTies
{
    /// <summary>Whether implications tie two traits, given by their places, directly or through others.</summary>
    public static bool AreTied(SpectrumModel model, int left, int right)
    {
        var reached = new HashSet<int> { left };
        for (int before = 0; before != reached.Count;)
        {
            before = reached.Count;
            foreach (Forcing forcing in model.Forcings)
            {
                int[] tied = [.. Enumerable.Range(0, model.Traits.Count).Where(i => forcing.Reads(model.Traits[i].Word, model.Traits[i].Mask))];
                if (tied.Any(reached.Contains)) reached.UnionWith(tied);
            }
        }

        return reached.Contains(right);
    }
}
