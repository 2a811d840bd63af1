using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Docs.Tests.Documents;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Consumers;

namespace PartnershipSpec.Docs.Tests.Samples;

/// <summary>A finding of the compiler, and the file it stands in.</summary>
/// <param name="Path">The file, from the root of the repository.</param>
/// <param name="Lines">All lines of the file.</param>
/// <param name="Line">The line of the finding, from 0.</param>
/// <param name="Start">The column at which it begins, from 0.</param>
/// <param name="End">The column at which it ends, from 0.</param>
/// <param name="Rule">Its severity and the id of its rule: <c>warning PSP1001</c>.</param>
/// <param name="Message">Its message.</param>
internal sealed record ShownFinding(string Path, IReadOnlyList<string> Lines, int Line, int Start, int End, string Rule, string Message)
{
    private const string Sample = "samples/PartnershipRegistry";
    private const string Contradiction = "PSP1001";

    /// <summary>The first contradicted claim in the sample's JSON files, as the build of the sample reports it.</summary>
    internal static ShownFinding OfSample { get; } = First();

    private static ShownFinding First()
    {
        string[] declarations = [.. Directory.GetFiles(InRepository(Sample, "Declarations"), "*.json").Select(MarkdownFile.FromRoot)];
        string[] read = [Sample + "/.globalconfig", .. declarations];
        var sample =
            new ProjectInMemory("Sample", [.. read.Select(p => (System.IO.Path.GetFileName(p), File.ReadAllText(InRepository(p))))]);
        Finding found = sample.Built.Findings.First(f => f.Rule == Contradiction);
        string path = declarations.Single(d => System.IO.Path.GetFileName(d) == found.File);
        int start = found.Column - 1;
        string rule = $"{found.Level} {found.Rule}";
        string[] lines = File.ReadAllLines(InRepository(path));
        return new ShownFinding(path, lines, found.Line - 1, start, start + found.Text.Length, rule, found.Message);
    }

    private static string InRepository(params string[] path) => System.IO.Path.Combine([Repository.Root, .. path]);
}
