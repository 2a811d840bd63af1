using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Tables;

/// <summary>A mapping file as it is written anew. What is doubtful stands in it as a comment.</summary>
internal sealed class MappingText
{
    private readonly List<string> _members = [];
    private readonly List<string> _remarks = [];

    internal void Add(string property, string value) => _members.Add(Quoted(property) + ": " + Quoted(value));

    internal void AddWords(string property, IEnumerable<string> words)
    {
        string[] all = Once(words);
        if (all.Length > 0) _members.Add(Quoted(property) + ": " + List(all));
    }

    internal void AddColumn(string property, ColumnProposal column, CompiledSpectrum spectrum) =>
        _members.Add(Column(property, column, spectrum, "  "));

    internal void AddFacts(IEnumerable<ColumnProposal> columns, CompiledSpectrum spectrum) =>
        _members.Add("\"facts\": " + Braces(columns.Select(c => Column(c.Trait!.Id, c, spectrum, "    ")), "  "));

    /// <summary>Says something at the end; no text can end the comment, since line breaks in it are escaped.</summary>
    internal void AddRemark(string what, IEnumerable<string> words)
    {
        string[] all = Once(words);
        if (all.Length > 0) _remarks.Add("  // " + what + ": " + string.Join(", ", all.Select(Quoted)) + "\n");
    }

    public override string ToString() => "{\n  " + string.Join(",\n  ", _members) + "\n" + string.Concat(_remarks) + "}\n";

    private string Column(string property, ColumnProposal column, CompiledSpectrum spectrum, string indent)
    {
        var members = new List<string> { "\"column\": " + Quoted(column.Column.Heading) };
        if (column.Separator.Length > 0 && column.Separator != FactColumn.DefaultSeparator)
            members.Add("\"separator\": " + Quoted(column.Separator));
        string[] unknown = [.. column.Parts.Where(part => column.Words.Find(part) is null)];
        string[] left = column.Trait is { Kind: SpectrumTraitKind.Flag }
            ? Answers(members, column.Words, unknown)
            : Values(members, column, spectrum, unknown, indent);
        AddRemark("not understood in " + Quoted(column.Column.Heading), left);
        return Quoted(property) + ": "
            + (members.Count == 1 ? Quoted(column.Column.Heading) : "{ " + string.Join(", ", members) + " }");
    }

    private static string[] Answers(List<string> members, CellWords words, string[] unknown)
    {
        int? Meant(string word) => UsualWords.Yes.Contains(CellText.Fold(word)) ? 1
            : UsualWords.No.Contains(CellText.Fold(word)) ? 0
            : words.Nearest(word) is { } near ? words.Find(near) : null;
        string[] yes = [.. unknown.Where(w => Meant(w) == 1)];
        string[] no = [.. unknown.Where(w => Meant(w) == 0)];
        if (yes.Length > 0) members.Add("\"true\": " + List(yes));
        if (no.Length > 0) members.Add("\"false\": " + List(no));
        return [.. unknown.Except(yes).Except(no)];
    }

    private static string[] Values(List<string> members, ColumnProposal column, CompiledSpectrum spectrum, string[] unknown, string indent)
    {
        (string Word, string? Id)[] meant = [.. unknown.Select(w => (w, column.Meant(w, spectrum)))];
        string[] listed = [.. meant.Where(m => m.Id is not null).Select(m => Quoted(m.Word) + ": " + Quoted(m.Id!))];
        if (listed.Length > 0) members.Add("\"values\": " + Braces(listed, indent));
        return [.. meant.Where(m => m.Id is null).Select(m => m.Word)];
    }

    private static string[] Once(IEnumerable<string> words) =>
        [.. words.GroupBy(CellText.Fold, StringComparer.Ordinal).Select(same => same.First())];

    private static string Braces(IEnumerable<string> members, string indent)
    {
        string all = string.Join(",\n" + indent + "  ", members);
        return all.Length == 0 ? "{}" : "{\n" + indent + "  " + all + "\n" + indent + "}";
    }

    private static string List(IEnumerable<string> words) => "[" + string.Join(", ", words.Select(Quoted)) + "]";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        JsonEscape.AppendQuoted(quoted, text);
        return quoted.ToString();
    }
}
