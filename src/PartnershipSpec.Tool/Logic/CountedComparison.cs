using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Logic;

/// <summary>Two lists of formulas side by side, with how often they hold and what tells them apart.</summary>
internal sealed class CountedComparison(SpectrumDiagrams spec, IReadOnlyList<Formula> first, IReadOnlyList<Formula> second)
    : Comparison(spec, first, second)
{
    /// <summary>Whether the first holds anywhere.</summary>
    internal bool FirstIsPossible => Parts.All(p => p.First != BddTable.False);

    /// <summary>Whether the second holds wherever the first does.</summary>
    internal bool FirstImpliesSecond => !FirstIsPossible || Parts.All(p => FirstOnly(p) == BddTable.False);

    /// <summary>In what share of all consistent descriptions the first holds.</summary>
    internal Share First => Parts.Aggregate(new Share(1, 1), (share, p) => share.And(Of(p.First, p.Groups)));

    /// <summary>In what share of all consistent descriptions both hold.</summary>
    internal Share Both => Parts.Aggregate(new Share(1, 1), (share, p) => share.And(Of(Spec.Algebra.And(p.First, p.Second), p.Groups)));

    /// <summary>In what share of all consistent descriptions the first holds and the second does not.</summary>
    internal Share FirstWithoutSecond => First.Without(Both);

    /// <summary>The fewest facts with which the first holds and the second does not; null where there are none.</summary>
    internal Witness? ShowFirstWithoutSecond()
    {
        // Parts have nothing to do with each other: what refutes the second refutes it in one of them. It is the one where that adds least.
        int? cheapest = null;
        int least = int.MaxValue;
        for (int i = 0; i < Parts.Count; i++)
        {
            int with = Spec.Show(FirstOnly(Parts[i]), Parts[i].Groups, Spec.NothingKnown());
            int added = with - Spec.Show(Parts[i].First, Parts[i].Groups, Spec.NothingKnown());
            if (with < 0 || added >= least) continue;

            least = added;
            cheapest = i;
        }

        return cheapest is { } spared ? Show(Parts.Select((part, i) => i == spared ? FirstOnly(part) : part.First)) : null;
    }

    private int FirstOnly((int First, int Second, IReadOnlyList<int> Groups) part) => Spec.Algebra.And(part.First, Spec.Algebra.Not(part.Second));

    private Share Of(int diagram, IReadOnlyList<int> groups)
    {
        int consistent = Spec.Consistent(groups);
        IReadOnlyList<int> variables = Spec.Order.VariablesOf(groups);
        BddTable table = Spec.Algebra.Table;
        return new Share(
            ModelCount.Of(table, Spec.Algebra.And(diagram, consistent), variables), ModelCount.Of(table, consistent, variables));
    }
}
