using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Readers;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>A table, read by a mapping among the other files of its unit.</summary>
/// <param name="file">The file.</param>
/// <param name="mapping">The mapping.</param>
/// <param name="ids">Knows what is declared already.</param>
/// <param name="host">Where the tool runs.</param>
internal sealed class TableSource(FoundFile file, MappingDocument mapping, DeclarationReader ids, ToolHost host) : RecordSource(file)
{
    private DeclarationDocument[]? _read;

    /// <summary>The id of the spectrum that its rows are declared by; "" where the mapping cannot be read.</summary>
    public string Spectrum => mapping.Mapping?.Spectrum.Spectrum.Id ?? "";

    /// <summary>The rows as declarations, read as they are asked for, once: ids count as declared from then on.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public IEnumerable<DeclarationDocument> Rows(CancellationToken cancellation)
    {
        if (mapping.Mapping is not { } meaning) return [];

        TableContent content = TableContent.Open(File, host, TableLayout.Of(meaning));
        return new TableReader(meaning, new TableFile(File.Shown, content.Sheet), ids).Read(content.Rows, cancellation);
    }

    /// <inheritdoc />
    public override IEnumerable<Record> Records =>
        Read(CancellationToken.None)
            .SelectMany(d => d.Declarations.Select(declared => new Record(declared, File, d.File.LocationOf(declared.IdSpan))));

    /// <inheritdoc />
    public override IEnumerable<Finding> Unread(Checker checker) =>
        Read(CancellationToken.None).SelectMany(d => d.Problems)
            .Where(p => p.Rule.Severity == RuleSeverity.Error)
            .Select(p => FindingOf(p, null, checker));

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Checker checker, CancellationToken cancellation)
    {
        DeclarationTerms terms = checker.TermsOf(File);
        foreach (DeclarationDocument row in Read(cancellation))
        {
            string? id = row.Declarations.Count == 0 ? null : row.Declarations[0].Id;
            foreach (FileFinding finding in DeclarationCheck.Find(row, terms, checker.Passes, cancellation))
                yield return checker.FindingOf(finding, null, id);
        }
    }

    /// <summary>What could not be read of a row.</summary>
    public static IEnumerable<Finding> Unread(DeclarationDocument row, Checker checker) =>
        row.Problems.Select(p => FindingOf(p, row.Declarations.Count == 0 ? null : row.Declarations[0].Id, checker));

    /// <summary>The rows, for all who look at them: read again, each id would seem to be declared already.</summary>
    private DeclarationDocument[] Read(CancellationToken cancellation) => _read ??= [.. Rows(cancellation)];

    private static Finding FindingOf(Problem problem, string? declaration, Checker checker) =>
        checker.FindingOf(problem, null) with { Declaration = declaration };
}
