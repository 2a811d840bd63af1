using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Logic.Diagrams;

namespace PartnershipSpec.Engine.Validation;

/// <summary>
/// The points of a category from some descriptions, always the same: where two differ in them, one of these tells them apart.
/// </summary>
internal static class EvidenceSample
{
    private const int Size = 18;

    // How often an atom holds in a description, of 8 times: what requires much, and what requires little, differs in few others.
    private static readonly int[] Densities = [4, 7, 1];

    internal static IEqualityComparer<int[]> Same => EvidenceDistribution.Same;

    internal static int[] Of(BddTable table, CheckedCategory category) => [.. Enumerable.Range(0, Size).Select(sample => Enumerable
        .Range(0, category.Criteria.Count)
        .Sum(i => Holds(table, category.Diagrams[i], sample) ? category.Criteria[i].MetPoints : category.Criteria[i].RefutedPoints))];

    /// <summary>Whether a diagram holds in a description. One that is not consistent stands for the nearest that is.</summary>
    private static bool Holds(BddTable table, int diagram, int sample)
    {
        while (diagram > BddTable.True) diagram = table.At(diagram, table.Variable(diagram), Holds(table.Variable(diagram), sample));
        return diagram == BddTable.True;
    }

    private static bool Holds(int variable, int sample)
    {
        uint mixed = unchecked(((uint)variable * 0x9E3779B1u) ^ ((uint)sample * 0x85EBCA77u));
        mixed = unchecked((mixed ^ (mixed >> 15)) * 0xC2B2AE3Du);
        return ((mixed ^ (mixed >> 16)) & 7) < Densities[sample % Densities.Length];
    }
}
