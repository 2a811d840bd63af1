using System;
using System.IO;
using System.Threading.Tasks;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>
/// What the README shows is what happens. A block is found by the comment above it, <c>&lt;!-- program --&gt;</c> for example.
/// </summary>
[Collection(nameof(PackageCollection))]
public class ReadmeTests(PackageFixture package)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    private static readonly ConsumerProject Shown = new("readme", Files) { Properties = PackageFixture.Program };

    internal static (string Path, string Text)[] Files => [("Program.cs", Block("program")), ("partnerships.json", Block("declarations"))];

    internal static string Output => Block("output");

    [Fact]
    public async Task Its_program_prints_what_it_says()
    {
        string output = await package.Run(Shown);

        Assert.Equal(Output, output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Its_program_is_short() => Assert.InRange(Block("program").Split('\n').Length, 1, 25);

    private static string Block(string name)
    {
        string comment = $"<!-- {name} -->\n```";
        int at = Readme.IndexOf(comment, StringComparison.Ordinal);
        Assert.True(at >= 0 && Readme.IndexOf(comment, at + 1, StringComparison.Ordinal) < 0, $"README.md should have one block marked {name}.");
        int start = Readme.IndexOf('\n', at + comment.Length) + 1;
        return Readme[start..(Readme.IndexOf("\n```", start - 1, StringComparison.Ordinal) + 1)];
    }
}
