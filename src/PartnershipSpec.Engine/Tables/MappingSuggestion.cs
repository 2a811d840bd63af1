using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Tables;

/// <summary>Proposes a first mapping for a table, from its headings and values, for somebody to look through.</summary>
internal sealed class MappingSuggestion
{
    private readonly CompiledSpectrum _spectrum;
    private readonly List<ColumnSample> _left;

    private MappingSuggestion(CompiledSpectrum spectrum, IReadOnlyList<ColumnSample> columns)
    {
        _spectrum = spectrum;
        _left = [.. columns];
    }

    /// <summary>The text of a mapping.</summary>
    /// <param name="spectrum">What the table speaks of.</param>
    /// <param name="rows">Rows of the table, the first with the headings. A few hundred tell as much as all.</param>
    /// <param name="layout">What is to be said of how the table is written: names and values of properties.</param>
    public static string For(
        CompiledSpectrum spectrum, IEnumerable<TableRow> rows, IReadOnlyList<(string Property, string Value)> layout)
    {
        var suggestion = new MappingSuggestion(spectrum, ColumnSample.Of(rows));
        return suggestion.Write(layout);
    }

    private string Write(IReadOnlyList<(string Property, string Value)> layout)
    {
        ColumnSample? id = Take(c => UsualWords.Ids.Contains(CellText.Fold(c.Heading)) && c.IsUnique);
        IReadOnlyList<ColumnProposal> columns = Assign();
        ColumnSample? name = Take(c => UsualWords.Names.Contains(CellText.Fold(c.Heading)));
        id ??= Take(c => c.IsUnique) ?? name;
        name ??= Take(c => c.IsUnique);
        ColumnSample? time = Take(c => UsualWords.Times.Contains(CellText.Fold(c.Heading)) && c.Values.All(StatedTime.IsTime));

        var text = new MappingText();
        text.Add("spectrum", _spectrum.Spectrum.Id);
        foreach ((string property, string value) in layout) text.Add(property, value);
        text.Add("id", id?.Heading ?? "");
        if (name is not null) text.Add("name", name.Heading);
        if (time is not null) text.Add("asOf", time.Heading);
        text.AddWords("notStated", columns.SelectMany(c => c.Column.Values).Where(v => UsualWords.NotStated.Contains(CellText.Fold(v))));
        foreach (ColumnProposal claim in columns.Where(c => c.Trait is null)) text.AddColumn("claims", claim, _spectrum);
        text.AddFacts(columns.Where(c => c.Trait is not null).OrderBy(c => c.Trait!.Index), _spectrum);
        text.AddRemark("columns that nothing is read from", _left.Select(c => c.Heading));
        return text.ToString();
    }

    /// <summary>Gives each column what fits it best, and no two columns the same.</summary>
    private List<ColumnProposal> Assign()
    {
        ColumnProposal[] all = [.. _left.SelectMany(Proposals).Where(p => p.Score > 0).OrderByDescending(p => p.Score)];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        List<ColumnProposal> assigned = [];
        foreach (ColumnProposal proposal in all)
        {
            if (!_left.Contains(proposal.Column) || !taken.Add(proposal.Trait?.Id ?? "")) continue;

            _left.Remove(proposal.Column);
            assigned.Add(proposal);
        }

        return assigned;
    }

    private IEnumerable<ColumnProposal> Proposals(ColumnSample column) =>
        _spectrum.Model.Traits.Select(trait => ColumnProposal.OfTrait(column, trait, _spectrum))
            .Append(ColumnProposal.OfClaim(column, _spectrum));

    private ColumnSample? Take(Predicate<ColumnSample> isMeant)
    {
        int index = _left.FindIndex(isMeant);
        if (index < 0) return null;

        ColumnSample taken = _left[index];
        _left.RemoveAt(index);
        return taken;
    }
}
