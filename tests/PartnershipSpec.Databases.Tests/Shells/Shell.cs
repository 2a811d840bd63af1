using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Engine.Sql.Dialects;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Shells;

/// <summary>A database's own program for the command line, and a folder in which it and psp run.</summary>
/// <param name="program">The program.</param>
/// <param name="arguments">What it takes to reach the database, and to print rows as lines, with | or tabs between values.</param>
/// <param name="dialect">The dialect of the database.</param>
internal sealed class Shell(string program, string arguments, string dialect) : IDisposable
{
    private static readonly string Psp = $"\"{Environment.ProcessPath}\" \"{Path.Combine(AppContext.BaseDirectory, "psp.dll")}\"";

    private readonly DirectoryInfo _folder = Server.NewFolder("shell");

    internal SqlDialect Dialect { get; } = SqlDialects.Named(dialect)!;

    /// <summary>Skips the test where there is no such program, unless there must be.</summary>
    internal void Require(bool isRequired)
    {
        if (Server.IsInstalled(program, "--version")) return;

        string absence = $"There is no {program}.";
        Skip.IfNot(isRequired, absence);
        throw new FileNotFoundException(absence);
    }

    internal void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    internal string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Runs a script in which psp and shell stand for the two programs; the rows that it prints.</summary>
    internal IReadOnlyList<string[]> Run(string script)
    {
        string functions = $"psp() {{ {Psp} \"$@\"; }}\nshell() {{ {program} {arguments}; }}\n";
        string printed = Server.Run("bash", "-c", $"set -euo pipefail\ncd \"{_folder.FullName}\"\n{functions}{script}");
        return [.. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Values)];
    }

    /// <summary>Has the shell run SQL; the rows that it prints.</summary>
    internal IReadOnlyList<string[]> Query(string sql)
    {
        Write("statement.sql", sql + ";\n");
        return Run("shell < statement.sql");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(_folder.FullName, file);

    private static string[] Values(string line) => [.. line.Split('|', '\t').Select(v => v == "\\N" ? "" : v)];
}
