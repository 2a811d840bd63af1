using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Tables;

/// <summary>A table as text, with | between cells, read by a mapping.</summary>
internal sealed class SampleTable
{
    private readonly TableMapping _mapping;
    private readonly TableRow[] _rows;

    internal SampleTable(string mapping, string text, CompiledSpectrum? spectrum = null, string? sheet = null)
        : this(mapping, [.. text.Split('\n').Select(line => line.Split('|'))], spectrum, sheet)
    {
    }

    internal SampleTable(string mapping, string[][] cells, CompiledSpectrum? spectrum = null, string? sheet = null)
    {
        MappingDocument read = Mapping(mapping, spectrum);
        Assert.Empty(read.Problems);
        _mapping = read.Mapping!;
        _rows = [.. cells.Select((row, i) => new TableRow(i + 1, row))];
        var ids = new DeclarationReader(Declared.Project(_mapping.Spectrum));
        var reader = new TableReader(_mapping, new TableFile("data/t.csv", sheet), ids);
        Documents = [.. reader.Read(_rows)];
    }

    internal IReadOnlyList<DeclarationDocument> Documents { get; }

    internal IReadOnlyList<Declaration> Declarations => [.. Documents.SelectMany(d => d.Declarations)];

    internal IReadOnlyList<Problem> Problems => [.. Documents.SelectMany(d => d.Problems)];

    /// <summary>What is wrong, a line each: the cell, the rule and the message.</summary>
    internal string[] Said => [.. Problems.Select(p => $"{p.Location.Cell} {p.Rule.Id}: {p.Message.English()}")];

    /// <summary>What is stated of the one partnership, in words.</summary>
    internal string[] Stated => [.. StatedOf(Assert.Single(Declarations))];

    /// <summary>The declaration file it makes.</summary>
    internal string Imported => string.Concat(DeclarationText.Of(_mapping.Spectrum.Spectrum.Id, Declarations));

    internal static MappingDocument Mapping(string text, CompiledSpectrum? spectrum = null) =>
        MappingParser.Parse(new SourceFile("map.json", text), Declared.Project(spectrum ?? Bundled.Spectrum));

    internal static IEnumerable<string> StatedOf(Declaration declaration)
    {
        FactBits facts = declaration.Claim.Facts.Bits;
        return declaration.Spectrum.Model.Traits.Where(facts.States).Select(t => StatedFact.Of(t, facts).ToString());
    }

    /// <summary>All that is found of its declarations, in the order of the table.</summary>
    internal IEnumerable<FileFinding> Findings =>
        Documents.SelectMany(d => DeclarationCheck.FindAll(d, new DeclarationTerms("", _ => null)));
}
