using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Databases;

/// <summary>A server of PostgreSQL on a loopback port, with its data in a temporary folder.</summary>
internal sealed class PostgreSqlServer : IDisposable
{
    private static readonly string? Programs = FindPrograms();

    private readonly string _folder = Directory.CreateTempSubdirectory("psp-postgresql-").FullName;
    private readonly int _port = FreePort();

    internal PostgreSqlServer()
    {
        // The server refuses to run as root: then it runs as the user that its package made.
        if (Environment.IsPrivilegedProcess) Run("chown", "postgres", _folder);
        RunAsServer("initdb", "--auth", "trust", "--username", "postgres", "--no-sync", "--pgdata", Data);
        RunAsServer(
            "pg_ctl", "--wait", "--pgdata", Data, "--log", Path.Combine(_folder, "log"), "--options",
            $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off", "start");
    }

    /// <summary>Why tests that need it are skipped; null where it is installed, or must be.</summary>
    internal static string? Absence =>
        Programs is null && Environment.GetEnvironmentVariable("CI") != "true"
            ? "PostgreSQL is not installed: apt-get install postgresql."
            : null;

    internal string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=postgres";

    private string Data => Path.Combine(_folder, "data");

    public void Dispose()
    {
        RunAsServer("pg_ctl", "--pgdata", Data, "--mode", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static string? FindPrograms() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).LastOrDefault(Directory.Exists)
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAsServer(string program, params string[] arguments)
    {
        if (Programs is null) throw new InvalidOperationException("PostgreSQL is not installed, and CI is true.");

        string path = Path.Combine(Programs, program);
        if (Environment.IsPrivilegedProcess) Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        else Run(path, arguments);
    }

    // The server keeps what it inherits open, so its output cannot be read to the end: it goes to nobody, and errors to the log.
    private static void Run(string program, params string[] arguments)
    {
        string[] silently = ["-c", "\"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments];
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", silently) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
