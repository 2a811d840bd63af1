using System;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Readme;

/// <summary>The README of the package shows a program, its SQL and its output. UPDATE_GOLDEN=1 writes them.</summary>
public sealed class ReadmeTests
{
    private const string Path = "src/PartnershipSpec.EntityFrameworkCore/README.md";

    private static string Text => File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path)).ReplaceLineEndings("\n");

    private static string Code
    {
        get
        {
            string file = File.ReadAllText(System.IO.Path.Combine(Repository.Root, "tests/PartnershipSpec.EntityFrameworkCore.Tests/Readme/Sample.cs"));
            return file.ReplaceLineEndings("\n")[file.IndexOf("using System.Linq", StringComparison.Ordinal)..];
        }
    }

    [Fact]
    public void It_shows_the_program_that_is_run_here() => Golden.Match(Path, With("program", Code));

    [Fact]
    public void Its_program_is_short() => Assert.InRange(Code.Count(c => c == '\n'), 20, 60);

    [Fact]
    public void It_shows_the_SQL_and_the_output_of_the_program()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var output = new StringWriter { NewLine = "\n" };
        Sample.Run(new DbContextOptionsBuilder<Register>().UseSqlite(connection), output);
        Golden.Match(Path, With("output", output.ToString().ReplaceLineEndings("\n")));
    }

    private static string With(string comment, string block)
    {
        string shown = CodeBlock.Of(Text, comment);
        return Text.Replace(shown, block, StringComparison.Ordinal);
    }
}
