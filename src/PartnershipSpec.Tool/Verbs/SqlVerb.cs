using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp sql</c>: the judgement as SQL text, for a dialect and a mapping.</summary>
internal sealed class SqlVerb : Verb
{
    private static readonly Dictionary<string, SqlForm> Forms =
        Enum.GetValues<SqlForm>().ToDictionary(f => f.ToString().ToLowerInvariant());

    private readonly Option<string?> _dialect =
        CommonOptions.Choice("--dialect", "The database that reads the statement.", [.. SqlDialects.All.Select(d => d.Name)]);
    private readonly Option<string?> _table = new("--table")
    {
        Description = "The table with the facts, after its schema where it needs one.",
        HelpName = "NAME",
        Required = true,
    };
    private readonly Option<string?> _form =
        CommonOptions.Choice("--as", "What becomes of the judgements. Default: query, which returns them.", [.. Forms.Keys]);
    private readonly Option<string?> _name = new("--name") { Description = "The name of the view or table to be made.", HelpName = "NAME" };
    private readonly Option<string?> _digest = new("--digest")
    {
        Description = "The column of the digest that packed words were stored with. Words of another version of the spec are not judged.",
        HelpName = "COLUMN",
    };
    private readonly Option<bool> _unread = new("--not-understood")
    {
        Description = "Write the query that lists the cells, or the words of another version, that the statement does not judge.",
    };

    public SqlVerb()
        : base("sql", "Writes the judgement as one SQL statement. Facts are packed words (known, excluded), or with --map plain columns.")
    {
        _dialect.Required = true;
        CommonOptions.Add(
            Command, _dialect, _table, Options.Map, _form, _name, _digest, _unread, Options.Spec, Options.Language, Options.Output);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp sql --dialect duckdb --table facts -o judgement.sql",
        "psp sql --dialect postgres --table register --map given.json --as view --name judged",
        "psp sql --dialect sqlite --table register --map given.json --not-understood",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        SqlForm form = Forms[invocation.Value(_form) ?? nameof(SqlForm.Query).ToLowerInvariant()];
        string? name = invocation.Value(_name);
        if (name is null != (form == SqlForm.Query)) throw new ToolException(ToolTexts.SqlNeedsName);
        bool hasMap = invocation.Inputs.Map is not null;
        bool hasDigest = invocation.Has(_digest);
        if (hasMap ? hasDigest : invocation.Value(_unread) && !hasDigest) throw new ToolException(ToolTexts.SqlOnlyWith);

        SqlResult result = Build(invocation, form, name);
        if (result.Text is not { } text) throw new ToolException(ToolTexts.SqlRefused, result.Refusal!, result.Pointer ?? "");

        invocation.Output.Write(output => output.Write(text.TrimEnd('\n') + ";\n"));
        return Task.FromResult(ExitCode.Nothing);
    }

    private SqlResult Build(Invocation invocation, SqlForm form, string? name)
    {
        CompiledSpectrum spectrum = AskedSpectrum.Of(invocation);
        SqlDialect dialect = SqlDialects.Named(invocation.Value(_dialect)!)!;
        string table = invocation.Value(_table)!;
        bool isUnread = invocation.Value(_unread);
        if (invocation.Inputs.Map is null)
        {
            PackedWords words = PackedWords.Of(spectrum.Model, table, invocation.Value(_digest));
            return isUnread
                ? words.OtherVersions(spectrum.Model, dialect)
                : JudgementQuery.Build(spectrum.Model, dialect, words, form, name);
        }

        TableMapping mapping = ReadMapping(invocation, spectrum);
        var cells = new MappedCells(mapping, table);
        return isUnread ? cells.NotUnderstood(dialect) : JudgementQuery.Build(mapping.Spectrum.Model, dialect, cells, form, name);
    }

    private static TableMapping ReadMapping(Invocation invocation, CompiledSpectrum spectrum)
    {
        MappingDocument read = invocation.Loader().Mapping(new ProjectSpectra([spectrum], [], allReadable: true));
        if (read.Mapping is { } mapping) return mapping;

        var report = new UnreadReport(invocation);
        foreach (Problem problem in read.Problems) report.Say(problem);
        throw new ToolException(ToolTexts.MappingBroken, invocation.Inputs.Map!);
    }
}
