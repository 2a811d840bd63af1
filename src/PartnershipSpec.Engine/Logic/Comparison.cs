using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic.Diagrams;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Logic;

/// <summary>Two lists of formulas side by side, each to hold whole; part by part, since what shares nothing can be decided apart.</summary>
internal sealed class Comparison
{
    private readonly SpectrumDiagrams _spec;
    private readonly IReadOnlyList<(int First, int Second, IReadOnlyList<int> Groups)> _parts;

    internal Comparison(SpectrumDiagrams spec, IReadOnlyList<Formula> first, IReadOnlyList<Formula> second)
    {
        _spec = spec;
        Formula[] both = [.. first, .. second];
        _parts = [.. IndependentPart.Of(spec, both).Select(part => (
            spec.All(part.Members.Where(m => m < first.Count).Select(m => spec.Of(both[m]))),
            spec.All(part.Members.Where(m => m >= first.Count).Select(m => spec.Of(both[m]))),
            part.Groups))];
    }

    /// <summary>Whether one holds exactly where the other does, both holding somewhere.</summary>
    internal bool AreAlike => _parts.All(p => p.First == p.Second && p.First > BddTable.False);

    /// <summary>Whether the first holds anywhere.</summary>
    internal bool FirstIsPossible => _parts.All(p => p.First != BddTable.False);

    /// <summary>Whether the second holds wherever the first does.</summary>
    internal bool FirstImpliesSecond => !FirstIsPossible || _parts.All(p => FirstOnly(p) == BddTable.False);

    /// <summary>In what share of all consistent descriptions the first holds.</summary>
    internal Share First => _parts.Aggregate(new Share(1, 1), (share, p) => share.And(Of(p.First, p.Groups)));

    /// <summary>In what share of all consistent descriptions both hold.</summary>
    internal Share Both => _parts.Aggregate(new Share(1, 1), (share, p) => share.And(Of(_spec.Algebra.And(p.First, p.Second), p.Groups)));

    /// <summary>In what share of all consistent descriptions the first holds and the second does not.</summary>
    internal Share FirstWithoutSecond => First.Without(Both);

    /// <summary>The fewest facts with which the first holds; null where it cannot.</summary>
    internal Witness? ShowFirst() => Show(spared: null);

    /// <summary>The fewest facts with which the first holds and the second does not; null where there are none.</summary>
    internal Witness? ShowFirstWithoutSecond()
    {
        // Parts have nothing to do with each other: what refutes the second refutes it in one of them. It is the one where that adds least.
        int? cheapest = null;
        int least = int.MaxValue;
        for (int i = 0; i < _parts.Count; i++)
        {
            int with = _spec.Show(FirstOnly(_parts[i]), _parts[i].Groups, _spec.NothingKnown());
            int added = with - _spec.Show(_parts[i].First, _parts[i].Groups, _spec.NothingKnown());
            if (with < 0 || added >= least) continue;

            least = added;
            cheapest = i;
        }

        return cheapest is null ? null : Show(cheapest);
    }

    private Witness? Show(int? spared)
    {
        FactBits facts = _spec.NothingKnown();
        for (int i = 0; i < _parts.Count; i++)
        {
            if (_spec.Show(i == spared ? FirstOnly(_parts[i]) : _parts[i].First, _parts[i].Groups, facts) < 0) return null;
        }

        return _spec.ToWitness(facts);
    }

    private int FirstOnly((int First, int Second, IReadOnlyList<int> Groups) part) =>
        _spec.Algebra.And(part.First, _spec.Algebra.Not(part.Second));

    private Share Of(int diagram, IReadOnlyList<int> groups)
    {
        int consistent = _spec.Consistent(groups);
        IReadOnlyList<int> variables = _spec.Order.VariablesOf(groups);
        BddTable table = _spec.Algebra.Table;
        return new Share(
            ModelCount.Of(table, _spec.Algebra.And(diagram, consistent), variables), ModelCount.Of(table, consistent, variables));
    }
}
