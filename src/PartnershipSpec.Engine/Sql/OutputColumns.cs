using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Sql;

/// <summary>The columns of a judgement, in order, by the names that users see.</summary>
internal static class OutputColumns
{
    internal const string Id = FactsTable.Id;
    internal const string Placement = "placement";
    internal const string Best = "best";
    internal const string Neighbour = "neighbour";

    // PostgreSQL cuts longer names without a word.
    private const int MostBytes = 63;

    internal static string Evidence(SpectrumCategory category) => category.Id + "_evidence";

    internal static string Open(SpectrumCategory category) => category.Id + "_open";

    internal static string Verdict(SpectrumCategory category) => category.Id + "_verdict";

    /// <summary>The criteria, those that several categories share once.</summary>
    internal static IReadOnlyList<SpectrumCriterion> Criteria(SpectrumModel model) =>
        [.. model.Categories.SelectMany(c => c.Criteria).Distinct()];

    /// <summary>All columns, each with the place in the spec that its name comes from.</summary>
    internal static IReadOnlyList<(string Name, string? Pointer)> Of(SpectrumModel model)
    {
        List<(string, string?)> columns = [(Id, null), (Placement, null), (Best, null), (Neighbour, null)];
        foreach (SpectrumCategory category in model.Categories)
        {
            columns.Add((Evidence(category), category.Pointer));
            columns.Add((Open(category), category.Pointer));
            columns.Add((Verdict(category), category.Pointer));
        }

        foreach (SpectrumCriterion criterion in Criteria(model)) columns.Add((criterion.Id, criterion.Pointer));
        return columns;
    }

    /// <summary>Why the columns cannot be as they are; null where they can.</summary>
    /// <param name="model">The spectrum.</param>
    /// <param name="most">How many columns there may be.</param>
    internal static SqlResult? Refusal(SpectrumModel model, int most)
    {
        // Most databases take names that differ by case alone for the same, even where they are quoted.
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string? pointer) in Of(model))
        {
            if (Encoding.UTF8.GetByteCount(name) > MostBytes)
                return SqlResult.Refuse(new Message(MessageKey.SqlColumnTooLong, name, MostBytes), pointer);
            if (taken.TryGetValue(name, out string? other))
                return SqlResult.Refuse(new Message(MessageKey.SqlColumnTaken, name, other), pointer);
            taken.Add(name, name);
        }

        return taken.Count > most ? SqlResult.Refuse(new Message(MessageKey.SqlTooManyColumns, taken.Count, most)) : null;
    }
}
