using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Databases.Tests.Engines;
using PartnershipSpec.Databases.Tests.Equality;
using PartnershipSpec.Engine.Sql;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Databases.Tests.Spark;

/// <summary>A grammar of Spark, that of dt-sql-parser, finds nothing wrong with the statements in its dialect.</summary>
[Trait("Takes", "long")]
public sealed class SparkTextTests
{
    private const string Parser = "dt-sql-parser@4.5.1";

    private static readonly SqlDialect Spark = SqlDialects.Named("spark")!;

    [SkippableFact]
    public void Spark_reads_what_is_written_for_it() => Assert.Empty(Faults([.. Statements()]));

    [SkippableFact]
    public void A_statement_that_is_none_is_found() => Assert.NotEmpty(Faults(["SELEC id FRM facts"]));

    // Few, since the parser takes long.
    private static IEnumerable<string> Statements()
    {
        SpectrumModel bundled = Bundled.Spectrum.Model;
        SpectrumModel circle = Circles.OfSingleFacts(130).Load().Model;
        var table = new RandomTable(seed: 3, traits: 2, rows: 1);
        var cells = new MappedCells(table.Mapping, "register");
        yield return JudgementQuery.Build(bundled, Spark, PackedWords.Of(bundled, "a.facts")).Text!;
        yield return JudgementQuery.Build(bundled, Spark, PackedWords.Of(bundled, "facts", "digest"), SqlForm.Table, "judged").Text!;
        yield return JudgementQuery.Build(circle, Spark, PackedWords.Of(circle, "facts"), SqlForm.View, "judged").Text!;
        yield return JudgementQuery.Build(table.Spectrum.Model, Spark, cells).Text!;
        yield return cells.NotUnderstood(Spark).Text!;
    }

    private static string[] Faults(IReadOnlyList<string> statements)
    {
        if (Npm.Absence is { } absence && Server.AreRequired) throw new FileNotFoundException(absence);
        Skip.If(Npm.Absence is not null, Npm.Absence);
        DirectoryInfo folder = Server.NewFolder("spark");
        try
        {
            string[] files = [.. statements.Select((_, i) => Path.Combine(folder.FullName, i + ".sql"))];
            foreach ((string file, string text) in files.Zip(statements)) File.WriteAllText(file, text);
            Npm.Install(Parser, folder);
            string script = Path.Combine(Repository.Root, "tests/PartnershipSpec.Databases.Tests/Spark/validate.mjs");
            return Server.Run("node", [script, folder.FullName, .. files]).Split('\n', System.StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
