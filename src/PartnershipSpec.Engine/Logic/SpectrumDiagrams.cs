using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>
/// A spec as diagrams, made for one question and forgotten after it. What formulas come to is taken where descriptions are consistent: of
/// two that no consistent description tells apart, one diagram is made.
/// </summary>
internal sealed class SpectrumDiagrams
{
    private const int NotYet = int.MinValue;

    private readonly SpectrumFormulas _formulas;
    private readonly List<int>[] _implications;
    private readonly List<int>[] _structure;
    private readonly int[] _consistent;

    /// <param name="formulas">What makes descriptions consistent.</param>
    /// <param name="reading">What will be asked, in the order in which it reads the traits.</param>
    /// <param name="steps">The bound on all work together.</param>
    internal SpectrumDiagrams(SpectrumFormulas formulas, IEnumerable<Formula> reading, long steps)
    {
        _formulas = formulas;
        Order = new VariableOrder(formulas, reading);
        Algebra = new BddManager(new BddTable(new WorkBudget(steps)));
        _structure = ByGroup(formulas.Structure);
        _implications = ByGroup(formulas.Implications);
        _consistent = [.. Enumerable.Repeat(NotYet, Order.Groups)];
    }

    internal readonly VariableOrder Order;

    internal readonly BddManager Algebra;

    internal WorkBudget Budget => Algebra.Table.Budget;

    /// <summary>
    /// The fewest implications that no description satisfies, by their places; none where some description satisfies all of them.
    /// </summary>
    internal IReadOnlyList<int> Inconsistency()
    {
        IEnumerable<int> failing = Enumerable.Range(0, Order.Groups)
            .Where(g => _implications[g].Count > 0 && Consistent(g) == BddTable.False);
        return failing.Any() ? FindUnsatCore(BddTable.True, failing.Take(1)) : [];
    }

    /// <summary>The consistent descriptions as far as some groups of traits go.</summary>
    internal int Consistent(IEnumerable<int> groups) =>
        groups.OrderByDescending(g => g).Aggregate(BddTable.True, (all, g) => Algebra.And(Consistent(g), all));

    /// <summary>What a formula comes to in consistent descriptions.</summary>
    internal int Of(Formula formula) =>
        Order.GroupsOf(formula).Aggregate(Raw(formula), (diagram, group) => Algebra.Constrain(diagram, Consistent(group)));

    /// <summary>What a formula comes to, be the description consistent or not.</summary>
    internal int Raw(Formula formula)
    {
        if (formula.Kind == FormulaKind.Threshold) return Algebra.AtLeast(formula.Need, Order.VariablesOf(formula), formula.OfFalse);

        IEnumerable<int> parts = Enumerable.Range(0, formula.PartCount).Select(i => Raw(formula[i]));
        return formula.Kind == FormulaKind.All ? All(parts) : parts.Aggregate(BddTable.False, Algebra.Or);
    }

    /// <summary>
    /// That all of some diagrams hold. The last variables come first: what is there already is then below what is added, and not gone
    /// through again.
    /// </summary>
    internal int All(IEnumerable<int> diagrams)
    {
        int[] bottomUp = [.. diagrams.OrderByDescending(d => d < 0 ? BddTable.NoVariable : Algebra.Table.Variable(d))];
        return bottomUp.Aggregate(BddTable.True, (all, diagram) => Algebra.And(diagram, all));
    }

    /// <summary>
    /// The fewest implications of some groups that keep a diagram from holding; none where it could not hold without them either.
    /// </summary>
    internal IReadOnlyList<int> FindUnsatCore(int impossible, IEnumerable<int> groups)
    {
        int[] within = [.. groups];
        int[] candidates = [.. within.SelectMany(g => _implications[g]).OrderBy(i => i)];
        int given = All([impossible, .. within.SelectMany(g => _structure[g]).Select(i => Raw(_formulas.Structure[i]))]);
        IReadOnlyList<int>? needed = MinimalUnsatSubset.Find(Algebra, given, [.. candidates.Select(i => Raw(_formulas.Implications[i]))]);
        return needed is null ? [] : [.. needed.Select(i => candidates[i])];
    }

    /// <summary>
    /// The fewest facts with which a diagram holds in every consistent description that has them, of which there is one at least.
    /// </summary>
    /// <param name="shown">The diagram.</param>
    /// <param name="groups">The groups of the traits it reads.</param>
    /// <param name="facts">Facts to add them to.</param>
    /// <returns>How many; -1 where none show it, or it was given up.</returns>
    internal int Show(int shown, IEnumerable<int> groups, FactBits facts) => new WitnessSearch(this).Find(shown, Consistent(groups), facts);

    internal FactBits NothingKnown() => _formulas.NothingKnown();

    internal Witness ToWitness(FactBits facts) => new(_formulas.Traits, facts);

    private int Consistent(int group)
    {
        if (_consistent[group] != NotYet) return _consistent[group];

        IEnumerable<Formula> structure = _structure[group].Select(i => _formulas.Structure[i]);
        return _consistent[group] = All(structure.Concat(_implications[group].Select(i => _formulas.Implications[i])).Select(Raw));
    }

    private List<int>[] ByGroup(IReadOnlyList<Formula> constraints)
    {
        List<int>[] byGroup = [.. Enumerable.Range(0, Order.Groups).Select(_ => new List<int>())];
        for (int i = 0; i < constraints.Count; i++)
        {
            // One that asks nothing holds always or never; it counts all the same, with the first group.
            foreach (int group in Order.GroupsOf(constraints[i]).DefaultIfEmpty(0)) byGroup[group].Add(i);
        }

        return byGroup;
    }
}
