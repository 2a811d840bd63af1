using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>How the compiled classifier looks up what facts come to: all it takes beside the facts themselves.</summary>
internal sealed class LookupPlan
{
    // More would take a good part of a stack.
    private const int MostWords = 2;
    private const int MostDerived = 64;

    private readonly Dictionary<(TableRowKind Kind, int Target, int Source), int[]> _counted = [];
    private readonly List<(int Category, SpectrumCriterion Criterion)> _loose = [];
    private readonly DerivedPlanes _derived;
    private readonly IReadOnlyList<TableRow>? _closing;
    private readonly TableRow[] _points;

    internal LookupPlan(SpectrumModel model)
    {
        Categories = [.. model.Categories.Select(c => new ScoreBounds(c, model.Least))];
        NibbleCount = model.Traits.Select(t => (t.Word * Nibbles.PerWord) + ((t.FirstBit + System.Math.Max(t.AtomCount, 1) - 1) / Nibbles.Size) + 1).DefaultIfEmpty().Max();
        _derived = new DerivedPlanes(model, 4 * ((NibbleCount + 1) / 2));
        _closing = PropagationRows.Of(model);
        bool allDerived = true;
        for (int category = 0; category < model.Categories.Count; category++)
        {
            foreach (SpectrumCriterion criterion in model.Categories[category].Criteria) allDerived &= Add(category, criterion);
        }

        SwarLanes = new SwarLanes(Categories, Enumerable.Range(0, Categories.Count).Select(CountOuts).DefaultIfEmpty().Max());
        PropagatesByTable = _loose.Count == 0 && _closing is not null && _closing.All(r => r.Source / 2 == r.Target / 2);
        HasBatch = allDerived && _closing is not null && IsCompact && SwarLanes.Size == 8 && SwarLanes.Bias + model.Least <= byte.MaxValue
            && model.Words <= MostWords && _derived.Count <= MostDerived && Categories.All(c => !c.AreCounted || c.Slack < 128);
        _points =
        [
            .. _counted.Select(c => new TableRow(c.Key.Kind, c.Key.Target, c.Key.Source, c.Value))
                .OrderBy(r => r.Kind).ThenBy(r => r.Target).ThenBy(r => r.Source).Where(r => !r.IsIdle).SelectMany(r => r.Split()),
        ];
    }

    /// <summary>What each category can come to.</summary>
    internal IReadOnlyList<ScoreBounds> Categories { get; }

    /// <summary>How many nibbles hold atoms, or lie below one that does.</summary>
    internal int NibbleCount { get; }

    /// <summary>How many planes there are beside those of the nibbles.</summary>
    internal int DerivedCount => _derived.Count;

    /// <summary>How the sums lie side by side.</summary>
    internal SwarLanes SwarLanes { get; }

    /// <summary>Criteria that no nibble decides alone, each with the place of its category.</summary>
    internal IReadOnlyList<(int Category, SpectrumCriterion Criterion)> Loose => _loose;

    /// <summary>Whether the tables follow the implications; where not, facts are closed before they are looked up.</summary>
    internal bool PropagatesByTable { get; }

    /// <summary>Whether the rows are all it takes to classify many at once.</summary>
    internal bool HasBatch { get; }

    /// <summary>Whether a result fits into eight bytes: six categories of eight bits or four of twelve, and two bytes for the rest.</summary>
    internal bool IsCompact => Categories.Count * SwarLanes.EvidenceBits <= 48;

    /// <summary>The tables: implications, derived planes, then what counts, by target.</summary>
    /// <param name="forBatch">Whether they are to classify many at once, too.</param>
    internal IEnumerable<TableRow> Rows(bool forBatch)
    {
        IEnumerable<TableRow> closing = forBatch || PropagatesByTable ? _closing! : [];
        return forBatch ? [.. closing, .. _derived.Rows, .. _points] : closing.Concat(_points.Where(r => r.Source < 2 * NibbleCount));
    }

    /// <summary>Whether a nibble adds anything to a word of the sums.</summary>
    internal bool Counts(int nibble, int word) => _points.Any(r => r.Source / 2 == nibble && Targets(r).Any(c => c / SwarLanes.PerWord == word));

    private static IEnumerable<int> Targets(TableRow row) => row.Kind != TableRowKind.Out
        ? [row.Target]
        : Enumerable.Range(8 * row.Target, 8).Where(category => Rules([.. row.Values], category));

    /// <summary>Counts a criterion where it can be looked up; whether it can.</summary>
    private bool Add(int category, SpectrumCriterion criterion)
    {
        if (BitPlane.ReadBy(criterion.Condition).Count > 1) _loose.Add((category, criterion));
        if (_derived.Find(criterion.Condition) is not { } met || _derived.Find(criterion.Condition.Not()) is not { } refuted) return false;

        Count(TableRowKind.Evidence, category, met, criterion.MetPoints);
        Count(TableRowKind.Evidence, category, refuted, criterion.RefutedPoints);
        if (criterion.IsBinding) Count(TableRowKind.Out, category / 8, refuted, 1 << (category % 8));
        else if (Categories[category].AreCounted) Count(TableRowKind.Loss, category, refuted, ScoreBounds.Loss(criterion));
        return true;
    }

    private void Count(TableRowKind kind, int target, PlaneLookup lookup, int points)
    {
        if (!_counted.TryGetValue((kind, target, lookup.Source), out int[]? values)) _counted.Add((kind, target, lookup.Source), values = new int[BitPlane.Patterns]);
        for (int pattern = 0; pattern < values.Length; pattern++)
        {
            if (!lookup.Holds[pattern]) continue;
            values[pattern] = kind == TableRowKind.Out ? values[pattern] | points : values[pattern] + points;
        }
    }

    private int CountOuts(int category)
    {
        int nibbles = _counted.Count(c => c.Key.Kind == TableRowKind.Out && c.Key.Target == category / 8 && c.Key.Source < 2 * NibbleCount && Rules(c.Value, category));
        return nibbles + _loose.Count(l => l.Category == category && l.Criterion.IsBinding);
    }

    private static bool Rules(int[] outs, int category) => outs.Any(v => (v >> (category % 8) & 1) != 0);
}
