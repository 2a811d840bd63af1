using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Judging.Lookup;

/// <summary>A condition that one plane decides.</summary>
internal sealed class PlaneLookup(int source, IReadOnlyList<bool> holds)
{
    /// <summary>The number of the plane.</summary>
    internal readonly int Source = source;

    /// <summary>Whether it is met, by the plane's patterns.</summary>
    internal readonly IReadOnlyList<bool> Holds = holds;

    /// <summary>Whether a formula is met, where one plane at most says so; null where several are needed.</summary>
    internal static PlaneLookup? Find(Formula formula, SpectrumModel model)
    {
        IReadOnlyList<BitPlane> read = BitPlane.ReadBy(formula);
        if (read.Count > 1) return null;

        BitPlane plane = read.Count == 1 ? read[0] : default;
        return new PlaneLookup(
            plane.Number, [.. Enumerable.Range(0, BitPlane.Patterns).Select(pattern => formula.IsMet(plane.Facts(pattern, model)))]);
    }

    /// <summary>A row that says yes or no, as one or nought.</summary>
    internal TableRow ToRow(TableRowKind kind, int target) => new(kind, target, Source, [.. Holds.Select(h => h ? 1 : 0)]);
}
