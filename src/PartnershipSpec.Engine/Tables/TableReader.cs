using System.Collections.Generic;
using System.Threading;
using PartnershipSpec.Engine.Declarations;

namespace PartnershipSpec.Engine.Tables;

/// <summary>
/// Reads a table as declarations, row by row, so that it need not be held in memory. What is read is checked, classified and explained like
/// what stands in a declaration file, but its locations are cells.
/// </summary>
/// <param name="mapping">What the columns mean.</param>
/// <param name="table">The table.</param>
/// <param name="declarations">Knows the ids that are declared already, in this table or elsewhere.</param>
internal sealed class TableReader(TableMapping mapping, TableFile table, DeclarationReader declarations)
{
    /// <summary>
    /// A document for each row that says anything, with the declaration where it has one, and before them one for the headings if
    /// anything is wrong with those. Each is read once it is asked for.
    /// </summary>
    /// <param name="rows">The rows, the first with the headings.</param>
    /// <param name="cancellation">Gives the reading up, at the next row.</param>
    public IEnumerable<DeclarationDocument> Read(IEnumerable<TableRow> rows, CancellationToken cancellation = default)
    {
        RowParser? parser = null;
        foreach (TableRow row in WithHeadings(rows))
        {
            cancellation.ThrowIfCancellationRequested();
            if (parser is null)
            {
                var columns = new TableColumns(table, row, mapping);
                if (columns.Problems.Count > 0) yield return new DeclarationDocument(table.Row(1), [], columns.Problems);
                if (columns.Of(mapping.Id) is not { } id) yield break;
                parser = new RowParser(mapping, table, columns, id);
            }
            else if (parser.Parse(row) is { } read) yield return declarations.Add(read);
        }
    }

    /// <summary>The rows, with an empty one for the headings where the table does not begin with them.</summary>
    private static IEnumerable<TableRow> WithHeadings(IEnumerable<TableRow> rows)
    {
        bool isFirst = true;
        foreach (TableRow row in rows)
        {
            if (isFirst && row.Number != 1) yield return new TableRow(1, []);
            isFirst = false;
            yield return row;
        }

        if (isFirst) yield return new TableRow(1, []);
    }
}
