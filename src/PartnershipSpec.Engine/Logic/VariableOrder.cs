using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// The order in which diagrams ask for atoms: traits that implications tie together beside each other, else as they are first read. A group
/// of tied traits shares nothing with the others, so that each can be decided by itself.
/// </summary>
internal sealed class VariableOrder
{
    private const int WordSize = 64;

    private readonly Dictionary<int, int> _variables = [];
    private readonly List<int> _groups = [];
    private readonly List<FactItem> _items = [];
    private readonly List<int[]> _variablesOfGroup = [];

    /// <param name="formulas">The traits, and what ties them.</param>
    /// <param name="reading">What will be asked, in the order in which it reads them.</param>
    internal VariableOrder(SpectrumFormulas formulas, IEnumerable<Formula> reading)
    {
        IReadOnlyList<SpectrumTrait> traits = formulas.Traits;
        var traitOf = new Dictionary<int, int>();
        for (int i = 0; i < traits.Count; i++)
        {
            foreach (int atom in Atoms(traits[i].Word, traits[i].Mask)) traitOf.Add(atom, i);
        }

        List<int> read = [.. reading.SelectMany(Reading).Select(TraitOf), .. Enumerable.Range(0, traits.Count)];
        var rank = new Dictionary<int, int>();
        foreach (int trait in read)
        {
            if (!rank.ContainsKey(trait)) rank.Add(trait, rank.Count);
        }

        foreach (int[] group in Tied(formulas, TraitOf).OrderBy(g => g.Min(t => rank[t])))
            Place(group.OrderBy(t => rank[t]).Select(t => traits[t]));

        int TraitOf(Formula leaf) => traitOf[Atoms(leaf.Word, leaf.Mask).First()];
    }

    /// <summary>How many groups of tied traits there are.</summary>
    internal int Groups => _variablesOfGroup.Count;

    /// <summary>The atoms of a group as variables, in ascending order.</summary>
    internal IReadOnlyList<int> VariablesOf(int group) => _variablesOfGroup[group];

    /// <summary>The atoms of several groups as variables, in ascending order.</summary>
    internal IReadOnlyList<int> VariablesOf(IEnumerable<int> groups) => [.. groups.SelectMany(VariablesOf).OrderBy(v => v)];

    /// <summary>The atoms that a threshold counts, as variables in ascending order.</summary>
    internal IReadOnlyList<int> VariablesOf(Formula leaf) => [.. Atoms(leaf.Word, leaf.Mask).Select(atom => _variables[atom])];

    /// <summary>The item that a variable belongs to.</summary>
    internal FactItem ItemOf(int variable) => _items[variable];

    /// <summary>The groups whose traits a formula reads, each once.</summary>
    internal IReadOnlyList<int> GroupsOf(Formula formula) =>
        [.. Reading(formula).Select(leaf => _groups[_variables[Atoms(leaf.Word, leaf.Mask).First()]]).Distinct()];

    private void Place(IEnumerable<SpectrumTrait> group)
    {
        int first = _items.Count;
        foreach (SpectrumTrait trait in group)
        {
            foreach (FactItem item in FactItem.Of(trait, _items.Count)) _items.AddRange(Enumerable.Repeat(item, item.Atoms));
            foreach (int atom in Atoms(trait.Word, trait.Mask)) _variables.Add(atom, _variables.Count);
        }

        _groups.AddRange(Enumerable.Repeat(_variablesOfGroup.Count, _items.Count - first));
        _variablesOfGroup.Add([.. Enumerable.Range(first, _items.Count - first)]);
    }

    private static IEnumerable<int[]> Tied(SpectrumFormulas formulas, Func<Formula, int> traitOf)
    {
        IEnumerable<IReadOnlyList<int>> alone = Enumerable.Range(0, formulas.Traits.Count).Select(t => (IReadOnlyList<int>)[t]);
        IEnumerable<IReadOnlyList<int>> tied = formulas.Implications.Select(i => (IReadOnlyList<int>)[.. Reading(i).Select(traitOf)]);
        return UnionFind.Of([.. alone, .. tied])
            .Select(part => part.Where(thing => thing < formulas.Traits.Count).ToArray())
            .Where(part => part.Length > 0);
    }

    /// <summary>The thresholds of a formula, each about one trait; not those that count nothing.</summary>
    private static IEnumerable<Formula> Reading(Formula formula)
    {
        if (formula.Kind != FormulaKind.Threshold) return Enumerable.Range(0, formula.PartCount).SelectMany(i => Reading(formula[i]));

        return formula.Mask == 0 ? [] : [formula];
    }

    private static IEnumerable<int> Atoms(int word, ulong mask) =>
        Bits.Each(mask).Select(bit => (word * WordSize) + Bits.IndexOfLowest(bit));
}
