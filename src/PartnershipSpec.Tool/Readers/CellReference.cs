namespace PartnershipSpec.Tool.Readers;

/// <summary>Where a workbook says that a cell is.</summary>
internal static class CellReference
{
    /// <summary>The column of a reference such as <c>D4</c>, from 0; null where it is none.</summary>
    internal static int? ColumnOf(string? reference)
    {
        int column = 0;
        foreach (char c in reference ?? "")
        {
            if (c is < 'A' or > 'Z' || column > 1 << 20) break;
            column = (column * 26) + (c - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }

    /// <summary>The row of a reference, from 1; null where it is none.</summary>
    internal static int? RowOf(string reference) =>
        int.TryParse(reference.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), out int row) ? row : null;
}
