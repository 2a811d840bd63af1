using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.TestKit.Databases;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>ClickHouse of any version, over HTTP; it runs while the tests do, and keeps nothing.</summary>
public abstract partial class ClickHouseServer : Database
{
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(10) };
    private DirectoryInfo? _folder;
    private Process? _server;

    /// <summary>The port on which it answers.</summary>
    protected int Http { get; } = LoopbackPort.Free();

    internal override SqlDialect Dialect { get; } = SqlDialects.Named("clickhouse")!;

    internal override void Execute(string sql) => Send(sql);

    internal override IReadOnlyList<string?[]> Query(string sql) =>
        [.. Send(sql + "\nFORMAT TabSeparated").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Values)];

    internal override string WordsOf(string table, string texts) =>
        $"CREATE TABLE {table} ENGINE = Memory AS SELECT toInt64(assumeNotNull(id)) AS id, toInt64(assumeNotNull(known)) AS known, "
        + $"toInt64(assumeNotNull(excluded)) AS excluded, digest FROM {texts}";

    internal override string Copies(string table, string of, int count) =>
        $"CREATE TABLE {table} ENGINE = MergeTree ORDER BY tuple() AS SELECT id, known, excluded FROM {of} ARRAY JOIN range({count}) AS n";

    protected override void Start()
    {
        _folder = Server.NewFolder("clickhouse");
        _server = StartServer(_folder);
        _server.OutputDataReceived += (_, _) => { };
        _server.ErrorDataReceived += (_, _) => { };
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
        Server.Await("ClickHouse", Answers);
    }

    /// <summary>Starts the program, which keeps what it stores in a folder.</summary>
    protected abstract Process StartServer(DirectoryInfo folder);

    protected override string TextType => "Nullable(String)";

    protected override string TableEnd => " ENGINE = Memory";

    protected override string CreateWords(string table, int words) =>
        $"CREATE TABLE {table} (id Int64, {string.Join(", ", Columns(words).Select(c => c + " Int64"))}) ENGINE = MergeTree ORDER BY id";

    public override void Dispose()
    {
        _client.Dispose();
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            _server.WaitForExit();
            _server.Dispose();
        }

        _folder?.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private bool Answers()
    {
        if (_server!.HasExited) throw new InvalidOperationException("ClickHouse ended at once.");

        try
        {
            return Send("SELECT 1") == "1\n";
        }
        catch (HttpRequestException)
        {
            // It does not listen yet.
            return false;
        }
    }

    private string Send(string sql)
    {
        using var content = new StringContent(sql);
        using HttpResponseMessage answer = _client.PostAsync($"http://127.0.0.1:{Http}/", content).GetAwaiter().GetResult();
        string text = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException(text);
    }

    private static string?[] Values(string line) => [.. line.Split('\t').Select(v => v == "\\N" ? null : Escape().Replace(v, Unescaped))];

    private static string Unescaped(Match escape) => escape.Value[1] switch
    {
        't' => "\t",
        'n' => "\n",
        'r' => "\r",
        var c => c.ToString(),
    };

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
