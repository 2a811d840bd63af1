using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.TestKit.Engine;

namespace PartnershipSpec.Databases.Tests.Equality;

/// <summary>A mapping and a table for it, with cells as people write them, and as nobody would.</summary>
internal sealed class RandomTable
{
    private static readonly string[] Separators = [";", "/", " and ", "|", "--"];
    private static readonly string[] Blanks = [" ", "  ", "\t", "\r\n", "\u00A0"];
    private static readonly string[] OddWords =
        ["Ja, klar", "O'Brien", "C:\\x", "ÉTÉ", "naïve", "100%", "\"so\"", "a\tb", "${x}", "n/a", "-- x", "日本"];

    private readonly Random _random;

    internal RandomTable(int seed, int traits, int rows)
    {
        _random = new Random(seed);
        Spectrum = new RandomSpec(seed, traits, most: 4).Load();
        var facts = new JsonObject();
        foreach (SpectrumTrait trait in Spectrum.Model.Traits) facts[trait.Id] = Column(trait);
        string map = new JsonObject { ["id"] = "No", ["notStated"] = new JsonArray("-", "N/A"), ["facts"] = facts }.ToJsonString();
        Mapping = MappingParser.Parse(new SourceFile("map.json", map), Declared.Project(Spectrum)).Mapping
            ?? throw new InvalidOperationException(map);
        Headings = ["No", .. Spectrum.Model.Traits.Select(t => "Of " + t.Id)];
        Rows = [.. Enumerable.Range(0, rows).Select(Row)];
    }

    internal CompiledSpectrum Spectrum { get; }

    internal TableMapping Mapping { get; }

    internal string[] Headings { get; }

    /// <summary>The cells; null for NULL.</summary>
    internal IReadOnlyList<string?[]> Rows { get; }

    /// <summary>The table as it is imported.</summary>
    internal IReadOnlyList<DeclarationDocument> Imported()
    {
        var reader = new TableReader(Mapping, new TableFile("t.csv", null), new DeclarationReader(Declared.Project(Spectrum)));
        IEnumerable<string[]> cells = Rows.Select(r => Array.ConvertAll(r, c => c ?? "")).Prepend(Headings);
        return [.. reader.Read(cells.Select((row, i) => new TableRow(i + 1, row)))];
    }

    private JsonObject Column(SpectrumTrait trait)
    {
        var column = new JsonObject { ["column"] = "Of " + trait.Id };
        if (trait.Kind == SpectrumTraitKind.Flag)
        {
            column["true"] = new JsonArray("x", Pick(OddWords));
            return column;
        }

        string separator = Pick(Separators);
        if (trait.Kind == SpectrumTraitKind.Set)
        {
            column["separator"] = separator;
            column["complete"] = _random.Next(2) == 0;
            if (_random.Next(2) == 0) column["none"] = new JsonArray("nobody", "0");
        }

        var values = new JsonObject();
        foreach (string word in OddWords.Where(w => _random.Next(3) == 0 && !w.Contains(separator, StringComparison.OrdinalIgnoreCase)))
            values[word] = Pick(trait.Values).Id;
        column["values"] = values;
        return column;
    }

    private string?[] Row(int number) =>
    [
        _random.Next(12) == 0 ? " " : "p" + number,
        .. Mapping.Facts.Select(f => _random.Next(12) == 0 ? null : f.Trait.Kind == SpectrumTraitKind.Set ? Parts(f) : Word(f)),
    ];

    private string Parts(FactColumn fact)
    {
        if (_random.Next(8) == 0) return Word(fact);

        IEnumerable<string> parts = Enumerable.Range(0, _random.Next(5)).Select(_ => Word(fact));
        return string.Join(Cased(fact.Separator), parts);
    }

    private string Word(FactColumn fact)
    {
        string[] words = [.. fact.Words.Meanings.Keys, "", "-"];
        string word = _random.Next(10) == 0 ? Pick(OddWords) : Pick(words);
        return Blank() + Cased(word) + Blank();
    }

    private string Blank() => _random.Next(3) == 0 ? Pick(Blanks) : "";

    private string Cased(string word) => _random.Next(3) == 0 ? word.ToUpperInvariant() : word;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
