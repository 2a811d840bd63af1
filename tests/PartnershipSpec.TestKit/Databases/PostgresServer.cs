using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace PartnershipSpec.TestKit.Databases;

/// <summary>
/// A server of PostgreSQL, as Debian installs it, on a loopback port. It runs until it is disposed, and keeps nothing.
/// </summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Installations = "/usr/lib/postgresql";

    private static readonly string? Programs = FindPrograms();

    private readonly string _folder = Directory.CreateTempSubdirectory("partnershipspec-postgres-").FullName;
    private readonly int _port = LoopbackPort.Free();

    /// <summary>Starts a server.</summary>
    /// <exception cref="InvalidOperationException">It is not installed, or does not start.</exception>
    internal PostgresServer()
    {
        // The server refuses to run as root: then it runs as the user that its package made.
        if (Environment.IsPrivilegedProcess) Run("chown", "postgres", _folder);
        RunAsServer("initdb", "-D", Data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync");
        RunAsServer(
            "pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(_folder, "log"), "-o",
            $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off -c shared_buffers=512MB");
    }

    /// <summary>Why it cannot be started here; null where it is installed.</summary>
    internal static string? Absence =>
        Programs is null ? $"There is no initdb under {Installations}: apt-get install postgresql." : null;

    /// <summary>How to connect to it; a database may be added.</summary>
    internal string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=postgres";

    private string Data => Path.Combine(_folder, "data");

    public void Dispose()
    {
        RunAsServer("pg_ctl", "stop", "-D", Data, "-m", "immediate");
        Directory.Delete(_folder, recursive: true);
    }

    private static string? FindPrograms() => Directory.Exists(Installations)
        ? Directory.GetDirectories(Installations).Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    private static void RunAsServer(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs ?? throw new InvalidOperationException(Absence), program);
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
