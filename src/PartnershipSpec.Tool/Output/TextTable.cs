using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Output;

/// <summary>Rows with their columns below each other.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>Writes rows; the last column is as long as it is.</summary>
    public static void Write(IEnumerable<string[]> rows, TextWriter output, string indentation = "")
    {
        string[][] all = [.. rows.Select(row => Array.ConvertAll(row, OneLine.Of))];
        int[] widths = [.. Enumerable.Range(0, all.Max(row => row.Length)).Select(i => all.Max(row => i < row.Length ? row[i].Length : 0))];
        foreach (string[] row in all)
            output.WriteLine((indentation + string.Join(Gap, row.Select((cell, i) => cell.PadRight(widths[i])))).TrimEnd());
    }
}
