using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// Which traits are to lie side by side: those an implication or a criterion reads together, as long as a nibble holds them.
/// </summary>
internal static class TraitGroups
{
    internal static IEnumerable<IReadOnlyList<Trait>> Of(Spectrum spectrum)
    {
        var indexes = new Dictionary<string, int>();
        foreach (Trait trait in spectrum.Traits) indexes.Add(trait.Id, indexes.Count);
        var groups = spectrum.Traits.ToDictionary(t => t.Id, t => new List<Trait> { t });
        IEnumerable<IEnumerable<Trait>> implications =
            spectrum.Implications.Select(i => ConditionTraits.Of(i.If).Concat(ConditionTraits.Of(i.Then)));
        IEnumerable<IEnumerable<Trait>> criteria = spectrum.Categories.SelectMany(c => c.Criteria).Select(c => ConditionTraits.Of(c.When));
        foreach (int[] together in Ordered(indexes, implications).Concat(Ordered(indexes, criteria)))
            Join(groups, [.. together.Select(index => groups[spectrum.Traits[index].Id]).Distinct()]);

        return spectrum.Traits.Select(t => groups[t.Id]).Distinct();
    }

    // Neither the order in which a spec lists them nor how it calls its traits must matter.
    private static IEnumerable<int[]> Ordered(Dictionary<string, int> indexes, IEnumerable<IEnumerable<Trait>> reads) => reads
        .Select(traits => traits.Select(t => indexes[t.Id]).Distinct().OrderBy(index => index).ToArray())
        .OrderBy(read => string.Join(" ", read), StringComparer.Ordinal);

    private static void Join(Dictionary<string, List<Trait>> groups, IReadOnlyList<List<Trait>> parts)
    {
        if (parts.Count < 2 || parts.Sum(p => p.Sum(AtomLayout.CountOf)) > AtomLayout.NibbleSize) return;

        List<Trait> joined = [.. parts.SelectMany(p => p)];
        foreach (Trait trait in joined) groups[trait.Id] = joined;
    }
}
