using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Engine.Sql.Writing;
using PartnershipSpec.Engine.Tables;

namespace PartnershipSpec.Engine.Sql;

/// <summary>The cells of one column of a mapping, and what they state.</summary>
internal sealed class MappedCell
{
    private readonly SqlDialect _dialect;
    private readonly string _number;
    private readonly string[] _notStated;
    private readonly ILookup<int, string> _words;

    internal MappedCell(FactColumn fact, IEnumerable<string> notStated, int index, SqlDialect dialect)
    {
        _dialect = dialect;
        _number = SqlNumber.Of(index);
        _notStated = [.. notStated.OrderBy(w => w, StringComparer.Ordinal)];
        _words = fact.Words.Meanings.Where(w => w.Value == FactColumn.None || !IsSet(fact) || !w.Key.Contains(fact.Separator))
            .OrderBy(w => w.Key, StringComparer.Ordinal).ToLookup(w => w.Value, w => w.Key);
        Fact = fact;
    }

    internal readonly FactColumn Fact;

    private string Cell => "cell_" + _number;

    private string Parts => "parts_" + _number;

    private string Rest => "rest_" + _number;

    private string Known => "set_" + _number;

    private IEnumerable<string> Members => Values.SelectMany(v => _words[v]);

    private IEnumerable<int> Values => _words.Select(w => w.Key).Where(v => v != FactColumn.None).OrderBy(v => v);

    /// <summary>The stages that read the cell, each column with the number of its stage; a set takes all four, anything else one.</summary>
    internal IReadOnlyList<SqlColumn> Columns()
    {
        string text = _dialect.Lower(_dialect.Trim(_dialect.Text(_dialect.Identifier(Fact.Column.Heading))));
        var cell = new SqlColumn(Cell, text, Fact.Trait.Id + ": " + Fact.Column.Heading);
        if (!IsSet(Fact)) return [cell];

        string mark = _dialect.Mark;
        string marked = _dialect.Replace(_dialect.Replace(Cell, mark, "'?'"), _dialect.Literal(Fact.Separator), mark);
        string parts = mark + " || " + _dialect.Replace(_dialect.TrimAround(marked), mark, mark + " || " + mark) + " || " + mark;
        IEnumerable<string> atoms = Values.Select(v => SqlCondition.Case(_dialect, IsNamed(v), _dialect.Word(Fact.AtomsOf(v).Known)));
        string known = SqlCondition.Case(
            _dialect,
            [(IsOneOf([.. _notStated, .. _words[FactColumn.None]]), "0"), (Rest + " = ''", SqlCondition.Fold([.. atoms], _dialect.Or))]);
        return [cell, new SqlColumn(Parts, parts), new SqlColumn(Rest, _dialect.Without(Parts, Members)), new SqlColumn(Known, known)];
    }

    /// <summary>The atoms that the cell says are true, or false.</summary>
    internal string Atoms(bool ofFalse)
    {
        IEnumerable<(string, string)> cases = _words.Where(w => w.Key == FactColumn.None || !IsSet(Fact)).OrderBy(w => w.Key)
            .Select(w => (Words: w.Except(_notStated), Mask: ofFalse ? Fact.AtomsOf(w.Key).Excluded : Fact.AtomsOf(w.Key).Known))
            .Where(w => w.Mask != 0).Select(w => (IsOneOf(w.Words), _dialect.Word(w.Mask)));
        if (!IsSet(Fact)) return SqlCondition.Case(_dialect, [.. cases]);
        if (!ofFalse) return Known;

        string others = _dialect.And(_dialect.Not(_dialect.AsWord(Known)), _dialect.Word(Fact.Trait.Mask));
        return SqlCondition.Case(_dialect, [.. cases, .. Fact.IsComplete ? new[] { (Known + " <> 0", others) } : []]);
    }

    /// <summary>The condition that the cell, or a part of it, means nothing or several things.</summary>
    internal string IsNotUnderstood() => IsSet(Fact)
        ? Rest + " <> '' AND NOT (" + IsOneOf([.. _notStated, .. _words[FactColumn.None]]) + ")"
        : "NOT (" + IsOneOf(["", .. _notStated, .. Members]) + ")";

    private static bool IsSet(FactColumn fact) => fact.Trait.Kind == SpectrumTraitKind.Set;

    /// <summary>The condition that one part is a word for a value: taking it away changes the parts.</summary>
    private string IsNamed(int value) =>
        SqlCondition.Any(_words[value].Select(word => _dialect.Replace(Parts, _dialect.Marked(word), "''") + " <> " + Parts));

    private string IsOneOf(IEnumerable<string> words)
    {
        string[] literals = [.. words.Distinct().Select(_dialect.Literal)];
        return literals.Length == 0 ? SqlCondition.Never : Cell + " IN (" + string.Join(", ", literals) + ")";
    }
}
