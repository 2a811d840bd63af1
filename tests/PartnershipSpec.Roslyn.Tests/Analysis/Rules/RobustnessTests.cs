using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Rules;

public sealed class RobustnessTests
{
    private const string Code = """
        [assembly: Partnership(PartnershipCategory.Network, OpenRelations = false)]
        [Partnership(PartnershipCategory.MultiStakeholderPartnership, Sectors = Sectors.PrivateSector | Sectors.Government, Memorandum = false)]
        class A { object f = new Network("n") { StructureFormality = StructureFormality.Formal }; RoundTable g = new("r"); }
        """;

    private const string Data = """
        { "partnerships": [
          { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false, "memorandum": false, "memorandumDefines": ["goals"] } },
          { "id": "a", "name": "B", "claims": "netwerk" } ] }
        """;

    [Fact]
    public async Task A_hundred_runs_at_once_find_the_same()
    {
        TestProject project = Project();
        string[][] runs = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => Describe(project))));
        Assert.NotEmpty(runs[0]);
        Assert.All(runs, run => Assert.Equal(runs[0], run));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public async Task The_culture_of_the_machine_changes_nothing(string culture)
    {
        string[] expected = await Describe(Project());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, await Describe(Project()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_message_speaks_the_language_of_its_reader()
    {
        Diagnostic found = await TestProject.WithLibrary()
            .Code("[Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }").Single("PSP1001");
        string[] spoken = [.. new[] { "en", "de", "fr" }.Select(l => found.GetMessage(CultureInfo.GetCultureInfo(l)))];
        Assert.Equal(3, spoken.Distinct().Count());
    }

    [Fact]
    public async Task A_declaration_file_cut_anywhere_breaks_nothing()
    {
        string text = await File.ReadAllTextAsync("Examples/valid/all-facts.partnerships.json");
        foreach (int length in LongRun.Some(Enumerable.Range(0, ((text.Length - 1) / 97) + 1).Select(i => i * 97)))
            await TestProject.WithoutTypes().File("partnerships.json", SourceText.From(text[..length], Encoding.UTF8)).Analyze();
    }

    [Fact]
    public async Task A_spec_cut_anywhere_breaks_nothing()
    {
        string text = BundledSpectrum.Text;
        for (int length = 0; length < text.Length; length += 97)
        {
            await TestProject.WithoutTypes().File("own.spectrum.json", SourceText.From(text[..length], Encoding.UTF8))
                .Code("[Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }")
                    .File("partnerships.json", SourceText.From(Data, Encoding.UTF8))
                .MayNotCompile().Analyze();
        }
    }

    [Fact]
    public async Task A_project_of_nothing_gets_nothing()
    {
        Assert.Empty(await TestProject.WithLibrary().Analyze());
        Assert.Empty(await TestProject.WithLibrary().RawCode("").Analyze());
        Assert.Empty(await TestProject.WithLibrary().File("readme.md", "").File("data.json", "{").Analyze());
    }

    [Fact]
    public async Task A_run_that_is_cancelled_stops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Project().Analyze(cancelled.Token));
    }

    private static TestProject Project() =>
        TestProject.WithLibrary().Code(Code).File("partnerships.json", SourceText.From(Data, Encoding.UTF8));

    private static async Task<string[]> Describe(TestProject project)
    {
        ImmutableArray<Diagnostic> found = await project.Analyze();
        return [.. found.Select(d => $"{d.Location.GetLineSpan()} {d.Id} {d.Worded()} {string.Join(", ", Further(d))}")];
    }

    private static IEnumerable<string> Further(Diagnostic diagnostic) =>
        diagnostic.AdditionalLocations.Select(l => l.GetLineSpan().ToString());
}
