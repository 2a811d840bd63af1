using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>How the compiled classifier looks up what facts come to: all it needs beside the facts themselves.</summary>
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
        ScoreBounds[] categories = [.. model.Categories.Select(c => ScoreBounds.Of(c, model.Least))];
        int nibbles =
            model.Traits.Select(t => (t.Word * Nibbles.PerWord) + ((t.FirstBit + Math.Max(t.AtomCount, 1) - 1) / Nibbles.Size) + 1)
            .DefaultIfEmpty().Max();
        _derived = new DerivedPlanes(model, 4 * ((nibbles + 1) / 2));
        _closing = PropagationRows.Of(model);
        bool allDerived = true;
        for (int category = 0; category < categories.Length; category++)
        {
            foreach (SpectrumCriterion criterion in model.Categories[category].Criteria)
                allDerived &= Add(category, criterion, categories[category]);
        }

        int outs = Enumerable.Range(0, categories.Length).Select(category => CountOuts(category)).DefaultIfEmpty().Max();
        bool propagatesByTable = _loose.Count == 0 && _closing is not null && _closing.All(r => r.Source / 2 == r.Target / 2);
        bool hasBatch = allDerived && _closing is not null && model.Words <= MostWords && _derived.Count <= MostDerived
            && SuitBatch(categories, outs, model.Least);
        Layout = new LookupLayout(
            model.Words, nibbles, _derived.Count, outs, model.Least, model.BetweenWithin, propagatesByTable, hasBatch, categories);
        _points =
        [
            .. _counted.Select(c => new TableRow(c.Key.Kind, c.Key.Target, c.Key.Source, c.Value))
                .OrderBy(r => r.Kind).ThenBy(r => r.Target).ThenBy(r => r.Source).Where(r => !r.IsIdle).SelectMany(r => r.Split()),
        ];
    }

    /// <summary>The numbers that the rows are read with.</summary>
    internal readonly LookupLayout Layout;

    /// <summary>Criteria that no nibble decides alone, each with the index of its category.</summary>
    internal IReadOnlyList<(int Category, SpectrumCriterion Criterion)> Loose => _loose;

    /// <summary>Whether the rows suffice to classify: no criterion and no implication reads several nibbles.</summary>
    internal bool IsTabular => _loose.Count == 0 && Layout.PropagatesByTable;

    /// <summary>Whether, besides, facts have one word a mask and the sums one word of bytes, as in most spectra.</summary>
    internal bool IsPlain => IsTabular && Layout.Words == 1 && Layout.Lanes.Size == 8 && Layout.Lanes.Words == 1;

    /// <summary>The tables: implications, derived planes, then what counts, by target.</summary>
    internal IEnumerable<TableRow> Rows()
    {
        IEnumerable<TableRow> closing = Layout.HasBatch || Layout.PropagatesByTable ? _closing! : [];
        return Layout.HasBatch
            ? [.. closing, .. _derived.Rows, .. _points]
            : [.. closing, .. _derived.RowsWithinNibble, .. _points.Where(r => _derived.NibbleOf(r.Source) is not null)];
    }

    /// <summary>Whether all that a batch adds up fits into a byte.</summary>
    private static bool SuitBatch(IReadOnlyList<ScoreBounds> categories, int outs, int least)
    {
        var lanes = new SwarLanes(categories, outs);
        return LookupLayout.Fits(categories, lanes) && lanes.Size == 8 && lanes.Bias + least <= byte.MaxValue
            && categories.All(c => !c.AreCounted || c.Slack < 128);
    }

    /// <summary>Counts a criterion where it can be looked up; whether it can.</summary>
    private bool Add(int category, SpectrumCriterion criterion, ScoreBounds bounds)
    {
        (PlaneLookup? met, PlaneLookup? refuted) = (_derived.Find(criterion.Condition), _derived.Find(criterion.Condition.Not()));
        if (!IsWithinNibble(met) || !IsWithinNibble(refuted)) _loose.Add((category, criterion));
        if (met is null || refuted is null) return false;

        Count(TableRowKind.Evidence, category, met, criterion.MetPoints);
        Count(TableRowKind.Evidence, category, refuted, criterion.RefutedPoints);
        if (criterion.IsBinding) Count(TableRowKind.Out, category / 8, refuted, 1 << (category % 8));
        else if (bounds.AreCounted) Count(TableRowKind.Loss, category, refuted, ScoreBounds.Loss(criterion));
        return true;
    }

    private bool IsWithinNibble(PlaneLookup? lookup) => lookup is not null && _derived.NibbleOf(lookup.Source) is not null;

    private void Count(TableRowKind kind, int target, PlaneLookup lookup, int points)
    {
        if (!_counted.TryGetValue((kind, target, lookup.Source), out int[]? values))
            _counted.Add((kind, target, lookup.Source), values = new int[BitPlane.Patterns]);
        for (int pattern = 0; pattern < values.Length; pattern++)
        {
            if (!lookup.Holds[pattern]) continue;
            values[pattern] = kind == TableRowKind.Out ? values[pattern] | points : values[pattern] + points;
        }
    }

    private int CountOuts(int category)
    {
        int looked = _counted.Count(c =>
            c.Key.Kind == TableRowKind.Out && c.Key.Target == category / 8 && _derived.NibbleOf(c.Key.Source) is not null
                && Rules(c.Value, category));
        return looked + _loose.Count(l => l.Category == category && l.Criterion.IsBinding);
    }

    private static bool Rules(int[] outs, int category) => outs.Any(v => (v >> (category % 8) & 1) != 0);
}
