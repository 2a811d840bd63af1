using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>Further planes for conditions that read several, made from those row by row.</summary>
internal sealed class DerivedPlanes
{
    // A plane counts up to fifteen and stays there.
    private const int Most = BitPlane.Patterns - 1;

    private readonly List<TableRow> _rows = [];
    private readonly SpectrumModel _model;
    private readonly int _first;
    private int _next;

    /// <param name="model">The spectrum.</param>
    /// <param name="first">The number of the first of them.</param>
    internal DerivedPlanes(SpectrumModel model, int first)
    {
        _model = model;
        _first = first;
        _next = first;
    }

    /// <summary>How they are made, in order.</summary>
    internal IReadOnlyList<TableRow> Rows => _rows;

    /// <summary>How many there are.</summary>
    internal int Count => _next - _first;

    /// <summary>How those are made that read nothing outside one nibble, whose entries decide them alone.</summary>
    internal IEnumerable<TableRow> RowsWithinNibble => _rows.Where(r => NibbleOf(r.Target) is not null);

    /// <summary>The one nibble that a plane says something of, whether derived or not; null where it reads several.</summary>
    internal int? NibbleOf(int plane)
    {
        if (plane < _first) return plane / 2;

        int?[] read = [.. _rows.Where(r => r.Target == plane).Select(r => NibbleOf(r.Source)).Distinct()];
        return read.Length == 1 ? read[0] : null;
    }

    /// <summary>Where to look up whether a formula is met; null where it counts too many atoms.</summary>
    internal PlaneLookup? Find(Formula formula)
    {
        if (PlaneLookup.Find(formula, _model) is { } lookup) return lookup;
        return formula.Kind == FormulaKind.Threshold ? Counted(formula) : Joined(formula);
    }

    private PlaneLookup? Joined(Formula formula)
    {
        var parts = new List<PlaneLookup>();
        for (int i = 0; i < formula.PartCount; i++)
        {
            if (Find(formula[i]) is not { } part) return null;
            parts.Add(part);
        }

        TableRowKind kind = formula.Kind == FormulaKind.All ? TableRowKind.And : TableRowKind.Or;
        int target = _next++;
        _rows.AddRange(parts.Select((part, i) => part.ToRow(i == 0 ? TableRowKind.Set : kind, target)));
        return new PlaneLookup(target, [.. Enumerable.Range(0, BitPlane.Patterns).Select(pattern => (pattern & 1) != 0)]);
    }

    /// <summary>Counts the atoms that hold, or those that are missing where these are fewer to count.</summary>
    private PlaneLookup? Counted(Formula threshold)
    {
        int spare = Bits.Count(threshold.Mask) - threshold.Need;
        bool ofMissing = threshold.Need > Most;
        if (ofMissing && spare >= Most) return null;

        int target = _next++;
        foreach (BitPlane plane in BitPlane.Of(threshold))
        {
            int atoms = plane.Pattern(threshold);
            int[] counts =
                [.. Enumerable.Range(0, BitPlane.Patterns)
                .Select(pattern => Bits.Count((ulong)(atoms & (ofMissing ? ~pattern : pattern))))];
            _rows.Add(new TableRow(
                _rows.Exists(r => r.Target == target) ? TableRowKind.Count : TableRowKind.Set, target, plane.Number, counts));
        }

        Func<int, bool> isMet = ofMissing ? count => count <= spare : count => count >= threshold.Need;
        return new PlaneLookup(target, [.. Enumerable.Range(0, BitPlane.Patterns).Select(isMet)]);
    }
}
