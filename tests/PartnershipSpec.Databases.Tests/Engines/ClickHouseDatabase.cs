using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using PartnershipSpec.TestKit.Databases;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>ClickHouse as Debian installs it.</summary>
public sealed class ClickHouseDatabase : ClickHouseServer
{
    private const string Program = "/usr/sbin/clickhouse-server";

    /// <summary>The ports of servers among which this one distributes; its own, where it is alone.</summary>
    internal IReadOnlyList<int> Shards { get; init; } = [];

    /// <summary>The port on which other servers and clients speak to it.</summary>
    internal int Port { get; } = LoopbackPort.Free();

    internal override string? Absence => File.Exists(Program) ? null : "There is no clickhouse-server: apt-get install clickhouse-server.";

    protected override Process StartServer(DirectoryInfo folder)
    {
        string config = Path.Combine(folder.FullName, "config.xml");
        File.WriteAllText(config, Config(folder));
        File.WriteAllText(Path.Combine(folder.FullName, "users.xml"), Users);
        return Server.Start(Program, "--config-file=" + config);
    }

    private string Config(DirectoryInfo folder) =>
        $"""
        <yandex>
          <logger><level>warning</level><console>1</console></logger>
          <http_port>{Http}</http_port><tcp_port>{Port}</tcp_port><listen_host>127.0.0.1</listen_host>
          <path>{folder}/data/</path><tmp_path>{folder}/tmp/</tmp_path>
          <mark_cache_size>268435456</mark_cache_size><mlock_executable>false</mlock_executable>
          <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
          <remote_servers><programme>{string.Concat(Shards.Append(Port).Select(Shard))}</programme></remote_servers>
        </yandex>
        """;

    private static string Shard(int port) => $"<shard><replica><host>127.0.0.1</host><port>{port}</port></replica></shard>";

    // Left to itself, this version uses one thread on a machine of two processors.
    private static string Users =>
        $"""
        <yandex>
          <profiles><default><max_threads>{Environment.ProcessorCount}</max_threads></default></profiles><quotas><default/></quotas>
          <users><default>
            <password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
          </default></users>
        </yandex>
        """;
}
