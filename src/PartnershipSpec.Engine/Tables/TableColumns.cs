using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Tables;

/// <summary>Where in a table the columns of a mapping stand, by its headings.</summary>
internal sealed class TableColumns
{
    private readonly TableFile _table;
    private readonly string[] _headings;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<MappedColumn, int> _places = [];

    /// <param name="table">The table.</param>
    /// <param name="headings">Its first row.</param>
    /// <param name="mapping">The mapping.</param>
    internal TableColumns(TableFile table, TableRow headings, TableMapping mapping)
    {
        _table = table;
        _headings = [.. Enumerable.Range(0, headings.Width).Select(headings.Text)];
        MappedColumn?[] columns =
            [mapping.Id, mapping.Name, mapping.AsOf, mapping.Claims?.Column, .. mapping.Facts.Select(f => f.Column)];
        foreach (IGrouping<string, MappedColumn> same in columns.OfType<MappedColumn>().GroupBy(c => c.Heading, StringComparer.Ordinal))
        {
            if (Find(same.First(), mapping) is not { } place) continue;
            foreach (MappedColumn column in same) _places.Add(column, place);
        }
    }

    /// <summary>The headings that are missing or stand twice.</summary>
    internal IReadOnlyList<Problem> Problems => _problems;

    /// <summary>The place of a column, from 0; null where the mapping has none, or the table lacks it.</summary>
    internal int? Of(MappedColumn? column) => column is not null && _places.TryGetValue(column, out int place) ? place : null;

    /// <summary>The places of all columns that are there.</summary>
    internal IReadOnlyCollection<int> Places => _places.Values;

    private int? Find(MappedColumn column, TableMapping mapping)
    {
        int[] found = [.. Where(h => h == column.Heading)];
        if (found.Length == 0) found = [.. Where(h => CellText.Fold(h) == CellText.Fold(column.Heading))];
        if (found.Length == 1) return found[0];

        if (found.Length == 0) Missing(column, mapping);
        else foreach (int twice in found.Skip(1)) Twice(column.Heading, found[0], twice);
        return null;
    }

    private IEnumerable<int> Where(Predicate<string> isMeant) => Enumerable.Range(0, _headings.Length).Where(i => isMeant(_headings[i]));

    private void Missing(MappedColumn column, TableMapping mapping)
    {
        string[] known = [.. _headings.Where(h => h.Length > 0)];
        string? nearest = NearestName.Of(column.Heading, known);
        Message hint = NearestName.Hint(column.Heading, nearest, known);
        var message = new Message(MessageKey.UnknownName, new Message(MessageKey.KindColumn), column.Heading, hint);
        _problems.Add(new Problem(
            RuleCatalogue.DeclarationUnknownName, _table.LocationOf(1, 0), message, mapping.File.LocationOf(column.Span)));
    }

    private void Twice(string heading, int first, int twice)
    {
        var message = new Message(MessageKey.HeadingTwice, heading, CellName.Of(1, first));
        _problems.Add(new Problem(
            RuleCatalogue.DeclarationMalformed, _table.LocationOf(1, twice), message, _table.LocationOf(1, first)));
    }
}
