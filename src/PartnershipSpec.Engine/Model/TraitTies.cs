using System.Collections.Generic;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// Which traits implications tie together: what is stated of one may then decide, or contradict, what is stated of another.
/// </summary>
internal static class TraitTies
{
    /// <summary>Adds to some traits all that implications tie to them, directly or through others.</summary>
    internal static void Follow(SpectrumModel model, HashSet<SpectrumTrait> traits)
    {
        for (int before = -1; before != traits.Count;)
        {
            before = traits.Count;
            foreach (Formula rule in model.PropagationRules.Constraints)
            {
                List<SpectrumTrait> tied = ReadBy(rule, model);
                if (tied.Exists(traits.Contains)) traits.UnionWith(tied);
            }
        }
    }

    private static List<SpectrumTrait> ReadBy(Formula rule, SpectrumModel model)
    {
        var read = new List<SpectrumTrait>();
        foreach (SpectrumTrait trait in model.Traits)
        {
            if (rule.Reads(trait.Word, trait.Mask)) read.Add(trait);
        }

        return read;
    }
}
