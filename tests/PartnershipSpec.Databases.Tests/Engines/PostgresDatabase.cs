using System;
using System.Collections.Generic;
using System.Data.Common;
using System.IO;
using System.Linq;
using Npgsql;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>PostgreSQL as Debian installs it; the server runs while the tests do, and keeps nothing.</summary>
public sealed class PostgresDatabase : AdoDatabase
{
    private const string Installations = "/usr/lib/postgresql";

    private string? _folder;

    internal override SqlDialect Dialect { get; } = SqlDialects.Named("postgres")!;

    internal override string? Absence => Programs is null ? $"There is no initdb under {Installations}: apt-get install postgresql." : null;

    private static string? Programs => !Directory.Exists(Installations)
        ? null
        : Directory.GetDirectories(Installations).Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault();

    public override void Dispose()
    {
        base.Dispose();
        if (_folder is null) return;

        Run("pg_ctl", "stop", "-D", Path.Combine(_folder, "data"), "-m", "immediate");
        Directory.Delete(_folder, recursive: true);
    }

    protected override DbConnection Connect()
    {
        _folder = Server.NewFolder("postgres").FullName;
        string data = Path.Combine(_folder, "data");
        int port = Server.FreePort();
        if (Environment.UserName == "root") Server.Run("chown", "postgres", _folder);
        Run("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync");
        string options = $"-p {port} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=512MB";
        Run("pg_ctl", "start", "-w", "-D", data, "-l", Path.Combine(_folder, "log"), "-o", options);
        return new NpgsqlConnection($"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=false");
    }

    /// <summary>PostgreSQL does not run as root.</summary>
    private static void Run(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        IEnumerable<string> asPostgres = ["-u", "postgres", "--", path, .. arguments];
        if (Environment.UserName == "root") Server.Run("runuser", [.. asPostgres]);
        else Server.Run(path, arguments);
    }
}
