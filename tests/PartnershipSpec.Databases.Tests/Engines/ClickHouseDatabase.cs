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

/// <summary>ClickHouse as Debian installs it, over HTTP; the server runs while the tests do, and keeps nothing.</summary>
public sealed partial class ClickHouseDatabase : Database
{
    private const string Program = "/usr/sbin/clickhouse-server";

    private readonly int _http = LoopbackPort.Free();
    private readonly int _tcp = LoopbackPort.Free();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(10) };
    private string? _folder;
    private Process? _server;

    /// <summary>The ports of servers among which this one distributes; its own, where it is alone.</summary>
    internal IReadOnlyList<int> Shards { get; init; } = [];

    /// <summary>The port on which other servers speak to it.</summary>
    internal int Port => _tcp;

    internal override SqlDialect Dialect { get; } = SqlDialects.Named("clickhouse")!;

    internal override string? Absence => File.Exists(Program) ? null : "There is no clickhouse-server: apt-get install clickhouse-server.";

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
        _folder = Server.NewFolder("clickhouse").FullName;
        File.WriteAllText(Path.Combine(_folder, "config.xml"), Config());
        File.WriteAllText(Path.Combine(_folder, "users.xml"), Users);
        _server = Server.Start(Program, "--config-file=" + Path.Combine(_folder, "config.xml"));
        _server.OutputDataReceived += (_, _) => { };
        _server.ErrorDataReceived += (_, _) => { };
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
        Server.Await("clickhouse-server", Answers);
    }

    protected override string TextType => "Nullable(String)";

    protected override string TableEnd => " ENGINE = Memory";

    protected override string CreateWords(string table, int words) =>
        $"CREATE TABLE {table} (id Int64, {string.Join(", ", Columns(words).Select(c => c + " Int64"))}) ENGINE = MergeTree ORDER BY id";

    public override void Dispose()
    {
        _client.Dispose();
        if (_server is null) return;

        _server.Kill(entireProcessTree: true);
        _server.WaitForExit();
        _server.Dispose();
        Directory.Delete(_folder!, recursive: true);
    }

    private bool Answers()
    {
        if (_server!.HasExited) throw new InvalidOperationException("clickhouse-server ended at once.");

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
        using HttpResponseMessage answer = _client.PostAsync($"http://127.0.0.1:{_http}/", content).GetAwaiter().GetResult();
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

    private string Config() =>
        $"""
        <yandex>
          <logger><level>warning</level><console>1</console></logger>
          <http_port>{_http}</http_port><tcp_port>{_tcp}</tcp_port><listen_host>127.0.0.1</listen_host>
          <path>{_folder}/data/</path><tmp_path>{_folder}/tmp/</tmp_path>
          <mark_cache_size>268435456</mark_cache_size><mlock_executable>false</mlock_executable>
          <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
          <remote_servers><programme>{string.Concat(Shards.Append(_tcp).Select(Shard))}</programme></remote_servers>
        </yandex>
        """;

    private static string Shard(int port) => $"<shard><replica><host>127.0.0.1</host><port>{port}</port></replica></shard>";

    private const string Users =
        """
        <yandex>
          <profiles><default/></profiles><quotas><default/></quotas>
          <users><default>
            <password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
          </default></users>
        </yandex>
        """;
}
