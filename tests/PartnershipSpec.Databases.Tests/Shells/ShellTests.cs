using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Databases.Tests.Equality;
using PartnershipSpec.Databases.Tests.Scale;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Shells;

/// <summary>What psp sql writes goes through a pipe into the database's own shell, as the documentation shows it.</summary>
public abstract class ShellTests : IDisposable
{
    private static readonly SpectrumModel Model = Bundled.Spectrum.Model;

    private Shell? _shell;

    /// <summary>The shell of a database that is there.</summary>
    internal abstract Shell Start();

    /// <summary>Whether the shell must be there.</summary>
    private protected virtual bool IsRequired => Server.AreRequired;

    /// <summary>What stands after the name of a table that is created with columns.</summary>
    private protected virtual string TableEnd => "";

    /// <summary>The type of numbers of 64 bits that may be NULL, and that of texts.</summary>
    private protected virtual (string Number, string Text) Types => ("BIGINT", "VARCHAR(1000)");

    public void Dispose()
    {
        _shell?.Dispose();
        GC.SuppressFinalize(this);
    }

    [SkippableFact]
    public void Packed_words_are_judged_as_a_query_a_view_and_a_table()
    {
        Shell shell = Shell();
        PackedRecord[] records = [.. SampleWords.Of(0, 200)];
        string digest = PackedAtom.DigestOf(Model);
        IEnumerable<string?[]> facts = records.Select((r, i) => new[] { Number(i), Number(r.Known), Number(r.Excluded), digest });
        Store("facts", ["id", "known", "excluded", "digest"], facts.Append(["200", "1", "2", "another"]));
        string psp = $"psp sql --dialect {shell.Dialect.Name} --table facts --digest digest";

        string[] judged = Lines(records.Select((r, i) => Expected.Row(Model, i, SampleWords.Bits(r))).Append(["200", .. NothingJudged()]));
        Assert.Equal(judged, Lines(shell.Run(psp + " | shell")));
        Assert.Equal(judged, Lines(shell.Run($"{psp} --as view --name a_view | shell\necho 'SELECT * FROM a_view;' | shell")));
        Assert.Equal(judged, Lines(shell.Run($"{psp} --as table --name a_table | shell\necho 'SELECT * FROM a_table;' | shell")));
        Assert.Equal(["200|another"], Lines(shell.Run(psp + " --not-understood | shell")));
    }

    [SkippableFact]
    public void Plain_columns_are_judged_as_psp_classify_does()
    {
        Shell shell = Shell();
        shell.Write("register.csv", Register.Csv);
        shell.Write("register.map.json", Register.Mapping);
        Store("register", Register.Headings, Register.Rows);
        string psp = $"psp sql --dialect {shell.Dialect.Name} --map register.map.json --table register";

        shell.Run("psp classify register.csv --map register.map.json --format json -o standings.json 2> unread.txt");
        string[] standings = Lines(Register.Standings(shell.Read("standings.json"), Model));
        int[] columns = Register.ColumnsOfStandings(Model);
        string[] Shown(IEnumerable<string[]> rows) => Lines(rows.Select(row => Array.ConvertAll(columns, i => row[i])));

        Assert.Equal(Register.Rows.Count - 1, standings.Length);
        Assert.Equal(standings, Shown(shell.Run(psp + " | shell")));
        Assert.Equal(standings, Shown(shell.Run($"{psp} --as view --name b_view | shell\necho 'SELECT * FROM b_view;' | shell")));
        Assert.Equal(standings, Shown(shell.Run($"{psp} --as table --name b_table | shell\necho 'SELECT * FROM b_table;' | shell")));
        Assert.Equal(Register.NotUnderstood, Lines(shell.Run(psp + " --not-understood | shell")));
    }

    private Shell Shell()
    {
        _shell = Start();
        _shell.Require(IsRequired);
        return _shell;
    }

    private void Store(string table, string[] columns, IEnumerable<string?[]> rows)
    {
        Shell shell = _shell!;
        string Type(string column) => column is "id" or "known" or "excluded" ? Types.Number : Types.Text;
        string Value(string? value, int column) =>
            value is null ? "NULL" : Type(columns[column]) == Types.Number ? value : shell.Dialect.Literal(value);
        IEnumerable<string> typed = columns.Select(c => shell.Dialect.Identifier(c) + " " + Type(c));
        shell.Query($"CREATE TABLE {table} ({string.Join(", ", typed)}){TableEnd}");
        shell.Query($"INSERT INTO {table} VALUES " + string.Join(", ", rows.Select(row => $"({string.Join(", ", row.Select(Value))})")));
    }

    private static IEnumerable<string?> NothingJudged() => Expected.Columns(Model).Skip(1).Select(_ => (string?)null);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(ulong word) => unchecked((long)word).ToString(CultureInfo.InvariantCulture);

    private static string[] Lines(IEnumerable<string?[]> rows) =>
        [.. rows.Select(row => string.Join('|', row)).Order(StringComparer.Ordinal)];
}
