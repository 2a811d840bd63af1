using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Tool.Logic;

/// <summary>
/// Where two versions of a spec place the same facts, as far as few facts go: the fewest with which they differ, found by trying all. Facts
/// say no more than they do; what is not among them is unknown.
/// </summary>
internal sealed class PlacementDiff
{
    // A second or two.
    private const int MostTried = 20_000;

    private readonly SpectrumModel _old;
    private readonly SpectrumModel _new;
    private readonly FactItem[] _items;
    private readonly Dictionary<(Place From, Place To), Witness> _found = [];

    private PlacementDiff(SpectrumModel old, SpectrumModel @new)
    {
        _old = old;
        _new = @new;
        _items = [.. @new.Traits.SelectMany(t => FactItem.Of(t, 0))];
    }

    /// <summary>The changes that the fewest facts show, each with facts that show it.</summary>
    public IReadOnlyList<PlacementShift> Shifts => [.. _found.Select(f => new PlacementShift(f.Key.From, f.Key.To, f.Value))];

    /// <summary>How many facts were tried together at most.</summary>
    public int Tried { get; private set; }

    /// <summary>Compares two versions.</summary>
    public static PlacementDiff Between(Spectrum old, Spectrum @new)
    {
        var joint = JointVocabulary.Of(old, @new);
        var layout = new AtomLayout(joint.New);
        var diff = new PlacementDiff(SpectrumCompiler.Compile(joint.Old, layout), SpectrumCompiler.Compile(joint.New, layout));
        diff.Search();
        return diff;
    }

    private void Search()
    {
        for (int count = 0; _found.Count == 0 && count <= _items.Length && Ways(count) <= MostTried; count++)
        {
            Tried = count;
            Try(_new.NothingKnown(), 0, count);
        }
    }

    private void Try(FactBits facts, int from, int left)
    {
        if (left == 0)
        {
            Compare(facts);
            return;
        }

        for (int item = from; item <= _items.Length - left; item++)
        {
            for (int option = 0; option < _items[item].Options; option++)
            {
                FactBits more = facts.Copy();
                _items[item].State(option, more);
                Try(more, item + 1, left - 1);
            }
        }
    }

    private void Compare(FactBits facts)
    {
        var before = new Evaluation(_old, facts);
        var after = new Evaluation(_new, facts);
        if (!before.IsConsistent || !after.IsConsistent) return;

        (Place from, Place to) = (Place.Of(before), Place.Of(after));
        if (from != to) _found.TryAdd((from, to), new Witness(_new.Traits, facts));
    }

    /// <summary>In how many ways so many items can be stated.</summary>
    private double Ways(int count)
    {
        double[] ways = new double[count + 1];
        ways[0] = 1;
        foreach (FactItem item in _items)
        {
            for (int i = count; i > 0; i--) ways[i] += ways[i - 1] * item.Options;
        }

        return ways[count];
    }
}

/// <summary>A placement that changes.</summary>
/// <param name="From">What it was.</param>
/// <param name="To">What it is.</param>
/// <param name="Facts">Facts that show it; no fewer do.</param>
internal sealed record PlacementShift(Place From, Place To, Witness Facts);

/// <summary>Where facts are placed, by ids.</summary>
/// <param name="Placement">How clearly.</param>
/// <param name="Best">The best category; null where it is not placed.</param>
/// <param name="Neighbour">The other one, where it lies between two.</param>
internal sealed record Place(Placement Placement, string? Best, string? Neighbour)
{
    /// <summary>Where facts are placed.</summary>
    public static Place Of(Evaluation evaluation)
    {
        Ranking ranking = evaluation.Rank();
        bool isBetween = ranking.Placement == Placement.BetweenTwo;
        return new Place(
            ranking.Placement,
            isBetween || ranking.Placement == Placement.Placed ? evaluation.Model.Categories[ranking.Best - 1].Id : null,
            isBetween ? evaluation.Model.Categories[ranking.Next - 1].Id : null);
    }
}
