using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Readers;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp import</c>: a table → a declaration file, each fact with its cell as source.</summary>
internal sealed class ImportVerb : Verb
{
    private readonly Argument<string> _table = new("TABLE") { Description = "A CSV or XLSX file, or - for standard input." };

    // Enough to see what the columns are about.
    private const int MostSampled = 10_000;

    private readonly Option<string?> _sheet =
        new("--sheet") { Description = "With --suggest: the sheet of the workbook. Default: the first.", HelpName = "NAME" };

    private readonly Option<string?> _delimiter =
        CommonOptions.Choice("--delimiter", "With --suggest: what stands between cells. Default: found out.", TableMapping.Delimiters);

    private readonly Option<string?> _encoding =
        CommonOptions.Choice("--encoding", "With --suggest: the encoding of the text. Default: found out.", TableMapping.Encodings);

    private readonly Option<bool> _suggest =
        new("--suggest") { Description = "Write a first mapping for the table instead, from its headings and values." };

    public ImportVerb()
        : base("import", "Makes a declaration file of a table. What a cell says that is not understood is listed, never guessed.")
    {
        CommonOptions.Add(
            Command, _table, Options.Map, _suggest, _sheet, _delimiter, _encoding, Options.Spec, Options.Language, Options.Output,
            Options.StandardInputName, Options.ExitZero);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp import table.csv --suggest -o map.json",
        "psp import table.csv --map given.json -o imported.partnerships.json",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        InputRequest request = invocation.Inputs with { Paths = [invocation.Value(_table)] };
        if (invocation.Value(_suggest))
        {
            string suggestion = Suggest(invocation, request);
            invocation.Output.Write(output => output.Write(suggestion));
            return Task.FromResult(ExitCode.Nothing);
        }

        if (request.Map is null)
            throw new ToolException(ToolTexts.ImportNeedsMap);
        return Task.FromResult(Import(invocation, request, cancellation));
    }

    private string Suggest(Invocation invocation, InputRequest request)
    {
        var layout = new TableLayout(invocation.Value(_sheet), invocation.Value(_delimiter), invocation.Value(_encoding));
        FoundFile file = new InputLoader(invocation.Host, request).Table();
        IEnumerable<TableRow> rows = TableContent.Open(file, invocation.Host, layout).Rows.Take(MostSampled);
        return MappingSuggestion.For(AskedSpectrum.Of(invocation), rows, layout.Told);
    }

    private static int Import(Invocation invocation, InputRequest request, CancellationToken cancellation)
    {
        InputUnit unit = new InputLoader(invocation.Host, request).Load(cancellation).Single();
        var checker = new Checker(unit, invocation.Today);
        var report = new UnreadReport(invocation);
        if (unit.Sources.OfType<MappingSource>().SingleOrDefault() is { } broken)
        {
            foreach (Finding finding in broken.Unread(checker)) report.Say(finding);
            return ExitCode.Trouble;
        }

        if (unit.Sources.OfType<TableSource>().SingleOrDefault() is not { } table)
            throw new ToolException(ToolTexts.NoTable, request.Paths[0]);

        // Opened before anything is written.
        IEnumerable<DeclarationDocument> rows = table.Rows(cancellation);
        invocation.Output.Write(output =>
        {
            foreach (string piece in DeclarationText.Of(table.Spectrum, Read(rows, checker, report))) output.Write(piece);
        });
        return report.IsEmpty ? ExitCode.Nothing : ExitCode.Found;
    }

    private static IEnumerable<Declaration> Read(IEnumerable<DeclarationDocument> rows, Checker checker, UnreadReport report)
    {
        foreach (DeclarationDocument row in rows)
        {
            foreach (Finding finding in TableSource.Unread(row, checker)) report.Say(finding);
            foreach (Declaration declaration in row.Declarations) yield return declaration;
        }
    }
}
