using System.IO;
using System.Threading.Tasks;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>
/// What the README shows is what happens in a project with the packed package. Its output is made by the tests of the documents, from the
/// same program.
/// </summary>
[Collection(nameof(PackageCollection))]
public class ReadmeTests(PackageFixture package)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    private static readonly ConsumerProject Shown = new("readme", Files) { Properties = PackageFixture.Program };

    internal static (string Path, string Text)[] Files => [("Program.cs", Block("program")), ("partnerships.json", Block("declarations"))];

    internal static string Output => Block("generated: output");

    [Fact]
    public async Task Its_program_prints_what_it_says()
    {
        string output = await package.Run(Shown);

        Assert.Equal(Output, output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Its_program_is_short() => Assert.InRange(Block("program").Split('\n').Length, 1, 25);

    private static string Block(string comment) => CodeBlock.Of(Readme, comment);
}
