using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Judging;

namespace PartnershipSpec.Engine.Tables;

/// <summary>Reads the rows of one table. What of a cell is not understood states nothing, and is said.</summary>
internal sealed class RowParser(TableMapping mapping, TableFile table, TableColumns columns, int idColumn)
{
    private readonly int? _name = columns.Of(mapping.Name);
    private readonly int? _asOf = columns.Of(mapping.AsOf);
    private readonly int? _claims = columns.Of(mapping.Claims?.Column);
    private readonly (FactColumn Fact, int Place)[] _facts =
        [.. mapping.Facts.Where(f => columns.Of(f.Column) is not null).Select(f => (f, columns.Of(f.Column)!.Value))];

    /// <summary>A row as read; null where it says nothing in any column of the mapping.</summary>
    internal DeclarationDocument? Parse(TableRow row)
    {
        if (columns.Places.All(place => row.Text(place).Length == 0)) return null;

        var cells = new RowCells(row, table);
        string id = row.Text(idColumn);
        if (id.Length == 0)
            cells.Malformed(idColumn, MessageKey.Empty, new Message(MessageKey.TheProperty, mapping.Id.Heading));
        int? category = _claims is { } claims ? Category(cells, claims) : null;
        string? asOf = _asOf is { } time ? Time(cells, time) : null;
        var facts = new StatedFacts(mapping.Spectrum.Model);
        FactStatement[] statements =
            [.. _facts.Where(f => State(cells, f.Place, f.Fact, facts)).Select(f => Statement(row, f.Fact, f.Place))];
        Declaration[] declared = id.Length == 0 ? [] : [Declaration(row, id, category, asOf, facts, statements)];
        return new DeclarationDocument(table.Row(row.Number), declared, cells.Problems) { Spectrum = mapping.Spectrum };
    }

    private Declaration Declaration(
        TableRow row, string id, int? category, string? asOf, StatedFacts facts, IReadOnlyList<FactStatement> statements)
    {
        string name = _name is { } place && row.Text(place) is { Length: > 0 } text ? text : id;
        int claim = category is null ? idColumn : _claims!.Value;
        return new Declaration(
            mapping.Spectrum, id, TableFile.SpanOf(idColumn), TableFile.SpanOf(claim), new Claim(name, category, facts), asOf, statements,
            []);
    }

    private FactStatement Statement(TableRow row, FactColumn fact, int place) =>
        new(fact.Trait.Index, TableFile.SpanOf(place), null, table.NameOf(row.Number, place), null, null);

    private int? Category(RowCells cells, int place)
    {
        string text = cells.Row.Text(place);
        return mapping.IsBlank(text) ? null : cells.Meaning(place, text, mapping.Claims!.Words);
    }

    private string? Time(RowCells cells, int place)
    {
        string text = cells.Row.Text(place);
        if (mapping.IsBlank(text)) return null;
        if (StatedTime.IsTime(text)) return text;

        cells.Malformed(place, MessageKey.NotATime, mapping.AsOf!.Heading, text);
        return null;
    }

    private bool State(RowCells cells, int place, FactColumn fact, StatedFacts facts)
    {
        string text = cells.Row.Text(place);
        if (mapping.IsBlank(text) || Atoms(cells, place, fact, text) is not { } atoms) return false;

        facts.Bits.True[fact.Trait.Word] |= atoms.Known;
        facts.Bits.False[fact.Trait.Word] |= atoms.Excluded;
        return (atoms.Known | atoms.Excluded) != 0;
    }

    /// <summary>What a cell states; null where any of it is not understood, since what was meant would have to be guessed.</summary>
    private static (ulong Known, ulong Excluded)? Atoms(RowCells cells, int place, FactColumn fact, string text)
    {
        if (fact.Trait.Kind != SpectrumTraitKind.Set || fact.Words.Find(text) == FactColumn.None)
            return cells.Meaning(place, text, fact.Words) is { } meaning ? fact.AtomsOf(meaning) : null;

        int?[] members = [.. CellText.Split(text, fact.Separator).Select(part => cells.Member(place, part, fact.Words))];
        if (members.Length == 0) return (0, 0);
        if (members.Contains(null)) return null;

        ulong known = members.Aggregate(0UL, (all, member) => all | fact.AtomsOf(member!.Value).Known);
        return fact.Close(known, 0);
    }
}
