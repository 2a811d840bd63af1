using System.Globalization;

namespace PartnershipSpec.Engine.Tables;

/// <summary>What spreadsheets call a cell: <c>D4</c> in the first sheet of a file, <c>'My sheet'!D4</c> in another.</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 0.</param>
    internal static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>What stands before the cells of a sheet; "" where the table has none.</summary>
    internal static string Prefix(string? sheet) => sheet is null ? "" : Quoted(sheet) + "!";

    private static string Column(int column)
    {
        string name = "";
        for (int left = column; left >= 0; left = (left / Letters) - 1) name = (char)('A' + (left % Letters)) + name;
        return name;
    }

    private static string Quoted(string sheet)
    {
        bool isWord = sheet.Length > 0 && char.IsLetter(sheet[0]);
        foreach (char c in sheet) isWord = isWord && (char.IsLetterOrDigit(c) || c == '_');
        return isWord ? sheet : "'" + sheet.Replace("'", "''") + "'";
    }
}
