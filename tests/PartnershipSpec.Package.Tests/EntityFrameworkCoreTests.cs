using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>
/// The package for EF Core, which brings the package itself along: the program of its README, built and run from packages.
/// </summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class EntityFrameworkCoreTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private const string Run = """
        using Microsoft.Data.Sqlite;
        using Microsoft.EntityFrameworkCore;

        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Sample.Run(new DbContextOptionsBuilder().UseSqlite(connection), Console.Out);
        """;

    private static readonly string Readme =
        File.ReadAllText(Path.Combine(Repository.Root, "src", "PartnershipSpec.EntityFrameworkCore", "README.md")).ReplaceLineEndings("\n");

    private static readonly ConsumerProject Program = new(
        "databases", ("Program.cs", Run), ("Sample.cs", CodeBlock.Of(Readme, "program")))
    {
        Properties = PackageFixture.Program,
        HasPackage = false,
        Items = """
            <PackageReference Include="PartnershipSpec.EntityFrameworkCore" Version="$(PartnershipSpecVersion)" />
            <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />
            """,
    };

    [Fact]
    public async Task The_program_of_the_README_prints_what_the_README_shows() =>
        Assert.Equal(CodeBlock.Of(Readme, "output"), (await package.Run(Program)).ReplaceLineEndings("\n"));

    [Fact]
    public void The_package_depends_on_the_package_of_the_engine_in_just_its_version()
    {
        string path = package.PackagePath.Replace("PartnershipSpec.0", "PartnershipSpec.EntityFrameworkCore.0", StringComparison.Ordinal);
        using ZipArchive archive = ZipFile.OpenRead(path);
        using Stream nuspec = archive.GetEntry("PartnershipSpec.EntityFrameworkCore.nuspec")!.Open();
        XElement[] dependencies = [.. XDocument.Load(nuspec).Descendants().Where(e => e.Name.LocalName == "dependency")];
        Assert.Equal(["PartnershipSpec", "Microsoft.EntityFrameworkCore.Relational"], dependencies.Select(d => d.Attribute("id")!.Value));
        Assert.Equal($"[{package.Version}]", dependencies[0].Attribute("version")!.Value);
        Assert.Equal(
            ["lib/net10.0/PartnershipSpec.EntityFrameworkCore.dll", "lib/net10.0/PartnershipSpec.EntityFrameworkCore.xml"],
            archive.Entries.Select(e => e.FullName).Where(n => n.StartsWith("lib/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }
}
