using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Logic;

/// <summary>What the criteria of a spec come to over all consistent descriptions. What is too large to decide is null, and named.</summary>
internal sealed class LogicReport
{
    private readonly List<string> _undecided = [];

    /// <param name="spectrum">The spectrum, read whole.</param>
    /// <param name="steps">How many steps each question may take.</param>
    public LogicReport(CompiledSpectrum spectrum, int steps = SpectrumLogic.OrdinarySteps)
    {
        SpectrumLogic logic = SpectrumLogic.Of(spectrum, steps);
        Model = spectrum.Model;
        Established = Decided(logic.Shares(), "which share of the descriptions establishes what");
        Placed = Decided(logic.Placements(), "which share of the descriptions is placed where");
        Categories = [.. Model.Categories.Select(c => (c, Decided(logic.Establishing(c.Rank - 1), $"what establishes {c.Id}")))];
        Pairs = [.. Model.Categories.SelectMany(one => Model.Categories.Where(other => other != one).Select(other => Pair(logic, one, other)))];
    }

    /// <summary>The spectrum.</summary>
    public SpectrumModel Model { get; }

    /// <summary>How many atoms its traits come down to.</summary>
    public int Atoms => Model.Traits.Sum(t => t.AtomCount);

    /// <summary>What share of all descriptions establishes what.</summary>
    public EstablishedShares? Established { get; }

    /// <summary>What share is placed where.</summary>
    public PlacementShares? Placed { get; }

    /// <summary>The categories by rank, each with the fewest facts that establish it; null where nothing does.</summary>
    public IReadOnlyList<(SpectrumCategory Category, Witness? Fewest)> Categories { get; }

    /// <summary>Each category beside each other one.</summary>
    public IReadOnlyList<CategoryPair> Pairs { get; }

    /// <summary>What was too large to decide.</summary>
    public IReadOnlyList<string> Undecided => _undecided;

    private CategoryPair Pair(SpectrumLogic logic, SpectrumCategory one, SpectrumCategory other)
    {
        (int first, int second) = (one.Rank - 1, other.Rank - 1);
        Share? both = null;
        if (logic.Overlap(first, second) is { IsDecided: true } overlap && logic.Overlap(first, first) is { IsDecided: true } whole)
            both = new Share(overlap.Value.Part * whole.Value.Whole, overlap.Value.Whole * whole.Value.Part);
        CategoryImplication? implication = Decided(logic.Implies(first, second), $"whether {one.Id} implies {other.Id}");
        return new CategoryPair(
            one, other, implication?.Holds, both, Decided(logic.Separating(first, second), $"what separates {one.Id} from {other.Id}"));
    }

    private T? Decided<T>(BoundedResult<T> result, string question)
        where T : class?
    {
        if (result.IsDecided) return result.Value;

        _undecided.Add(question);
        return null;
    }
}

/// <summary>A category beside another.</summary>
/// <param name="Category">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Implies">Whether whatever establishes the one establishes the other; null where that is too large to decide.</param>
/// <param name="Both">Of the descriptions that establish the one, the share that establishes the other too.</param>
/// <param name="Separated">The fewest facts that establish the one and contradict the other; null where there are none.</param>
internal sealed record CategoryPair(SpectrumCategory Category, SpectrumCategory Other, bool? Implies, Share? Both, Witness? Separated)
{
    /// <summary>Whether both can never be established together; null where that is too large to decide.</summary>
    public bool? Excludes => Both?.IsNone;
}
