using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Reporting;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Declarations;

/// <summary>What an application finds in a declaration file at run time is what the analyzers report of it in a build.</summary>
public sealed class RunTimeCheckTests
{
    private const string Today = "2026-01-01";
    private const string FileName = "tested.partnerships.json";

    private static readonly IReadOnlyList<(string Name, string Text)> Specs =
    [
        .. Repository.Examples("valid").Where(f => InputFiles.KindOf(f) == InputKind.Spec)
            .Select(f => (Path.GetFileName(f), File.ReadAllText(f))),
    ];

    public static TheoryData<string> Files => [.. AllFiles];

    private static IEnumerable<string> AllFiles => Repository.Examples("valid")
        .Concat(Repository.Examples("invalid"))
        .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.partnerships.json", SearchOption.AllDirectories))
        .Where(f => InputFiles.KindOf(f) == InputKind.Declarations)
        .Select(f => Path.GetRelativePath(Repository.Root, f))
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Beside_several_spectra_it_finds_what_the_compiler_reports(string path)
    {
        IReadOnlyList<DeclarationFinding> found = await Compare(TextOf(path), Specs, Today);
        string rule = Path.GetFileName(path).Split('-')[0];
        if (rule.StartsWith("PSP", StringComparison.Ordinal)) Assert.Contains(found, f => f.RuleId == rule);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public Task With_the_bundled_spectrum_alone_it_finds_what_the_compiler_reports(string path) => Compare(TextOf(path), [], Today);

    [Theory]
    [InlineData("spectrum-spec/examples/invalid/PSP2005-past-its-date.partnerships.json")]
    public async Task Without_a_day_no_acceptance_is_past_its_date_in_either(string path)
    {
        Assert.Contains(await Compare(TextOf(path), Specs, Today), f => f.RuleId == "PSP2005");
        Assert.DoesNotContain(await Compare(TextOf(path), Specs, ""), f => f.RuleId == "PSP2005");
    }

    [Fact]
    public async Task A_file_cut_off_anywhere_gets_what_the_compiler_reports()
    {
        string text = TextOf("spectrum-spec/examples/valid/all-facts.partnerships.json");
        for (int end = 0; end < text.Length; end += 1 + (text.Length / 40)) Assert.NotEmpty(await Compare(text[..end], [], Today));
    }

    /// <summary>Asserts that both find the same, in every language.</summary>
    private static async Task<IReadOnlyList<DeclarationFinding>> Compare(
        string text, IReadOnlyList<(string Name, string Text)> specs, string today)
    {
        Diagnostic[] reported = await Report(text, specs, today);
        IReadOnlyList<DeclarationFinding> found = Find(text, specs, today);
        foreach (string language in new[] { "en", "fr", "de" })
        {
            IEnumerable<string> expected = reported.Select(d => Describe(d, language)).Order(StringComparer.Ordinal);
            Assert.Equal(expected, found.Select(f => Describe(f, language)).Order(StringComparer.Ordinal));
        }

        Assert.Equal(reported.Select(d => (d.Location.SourceSpan.Start, d.Id)), found.Select(f => (f.Start, f.RuleId)));
        return found;
    }

    private static async Task<Diagnostic[]> Report(string text, IReadOnlyList<(string Name, string Text)> specs, string today)
    {
        TestProject project = TestProject.WithoutTypes().Property("PartnershipSpecToday", today);
        foreach ((string name, string content) in specs.Append((FileName, text)))
            project.File(name, SourceText.From(content, Encoding.UTF8));
        return [.. (await project.Analyze()).Where(d => TestProject.PathOf(d.Location) == FileName)];
    }

    private static IReadOnlyList<DeclarationFinding> Find(string text, IReadOnlyList<(string Name, string Text)> specs, string today)
    {
        IEnumerable<SpectrumModel> own =
            specs.Select(s => SpectrumCompiler.Compile(SpectrumParser.Parse(new SourceFile(s.Name, s.Text)).Spectrum!));
        return DeclarationFile.Check(
            text, [.. own, Bundled.Spectrum.Model], new DeclarationCheckOptions { Path = FileName, Today = today });
    }

    private static string Describe(Diagnostic diagnostic, string language)
    {
        FileLinePositionSpan lines = diagnostic.Location.GetLineSpan();
        LinePosition start = lines.StartLinePosition;
        LinePosition end = lines.EndLinePosition;
        string suggestion = diagnostic.Properties.GetValueOrDefault(ProblemProperties.Suggestion, "")!;
        string criteria = diagnostic.Properties.GetValueOrDefault(FindingProperties.Criteria, "")!;
        return Line(
            lines.Path, start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1,
            diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length, diagnostic.Severity, diagnostic.Id, suggestion,
            criteria, diagnostic.GetMessage(CultureInfo.GetCultureInfo(language)));
    }

    private static string Describe(DeclarationFinding finding, string language) => Line(
        finding.Path, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, finding.Start, finding.Length,
        finding.Severity, finding.RuleId, finding.Suggestion ?? "", string.Join(' ', finding.CriterionIds), finding.ToText(language));

    private static string Line(params object[] parts) => string.Join('|', parts);

    private static string TextOf(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
