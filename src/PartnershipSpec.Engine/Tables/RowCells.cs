using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Tables;

/// <summary>The cells of one row, with what is wrong with them.</summary>
internal sealed class RowCells(TableRow row, TableFile table)
{
    private readonly List<Problem> _problems = [];

    internal readonly TableRow Row = row;

    internal IReadOnlyList<Problem> Problems => _problems;

    internal void Malformed(int column, MessageKey key, params object[] arguments) =>
        Report(RuleCatalogue.DeclarationMalformed, column, new Message(key, arguments));

    /// <summary>What a word means, or null after saying that it is not understood.</summary>
    internal int? Meaning(int column, string text, CellWords words)
    {
        int? meaning = words.Find(text);
        if (meaning is null) Report(RuleCatalogue.DeclarationUnknownName, column, words.WhyNot(text));
        return meaning;
    }

    /// <summary>The same of a part of a cell, which cannot say that there are no parts.</summary>
    internal int? Member(int column, string part, CellWords words)
    {
        int? meaning = words.Find(part);
        if (meaning is not (null or FactColumn.None)) return meaning;

        Report(RuleCatalogue.DeclarationUnknownName, column, words.WhyNot(part));
        return null;
    }

    private void Report(Rule rule, int column, Message message) =>
        _problems.Add(new Problem(rule, table.LocationOf(Row.Number, column), message));
}
