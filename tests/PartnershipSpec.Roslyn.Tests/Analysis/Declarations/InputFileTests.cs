using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Declarations;

public sealed class InputFileTests
{
    private const string False =
        """{ "partnerships": [ { "id": "a", "name": "Ä", "claims": "network", "facts": { "openRelations": false } } ] }""";

    [Fact]
    public async Task A_file_included_twice_counts_once()
    {
        ImmutableArray<Diagnostic> found = await TestProject.WithoutTypes()
            .File("partnerships.json", SourceText.From(False, Encoding.UTF8))
                .File("partnerships.json", SourceText.From(False, Encoding.UTF8))
            .File("own.spectrum.json", SourceText.From(BundledSpectrum.Text, Encoding.UTF8))
                .File("own.spectrum.json", SourceText.From(BundledSpectrum.Text, Encoding.UTF8))
            .Analyze();
        Assert.Equal(["PSP1001"], found.Select(d => d.Id));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task A_file_may_come_in_any_encoding_with_a_byte_order_mark(string encoding)
    {
        var marked = Encoding.GetEncoding(encoding);
        using var bytes = new MemoryStream([.. marked.GetPreamble(), .. marked.GetBytes(False)]);
        Diagnostic found = await TestProject.WithoutTypes().File("partnerships.json", SourceText.From(bytes)).Single("PSP1001");
        Assert.Equal(False.IndexOf("false", StringComparison.Ordinal), found.Location.GetLineSpan().StartLinePosition.Character);
        Assert.Contains("“Ä”", found.Worded());
    }

    [Fact]
    public async Task A_byte_order_mark_left_in_the_text_breaks_nothing()
    {
        ImmutableArray<Diagnostic> found = await TestProject.WithoutTypes()
            .File("partnerships.json", SourceText.From("\uFEFF" + False, Encoding.UTF8)).Analyze();
        Assert.NotEmpty(found);
    }

    [Fact]
    public async Task Files_that_cannot_be_opened_are_not_the_analyzers_to_report() => Assert.Empty(await TestProject.WithoutTypes()
        .File("partnerships.json", (SourceText?)null).File("own.spectrum.json", (SourceText?)null).RawCode("class A { }").Analyze());

    [Fact]
    public async Task An_empty_spec_is_not_the_analyzers_to_report() =>
        Assert.Empty(await TestProject.WithoutTypes().File("own.spectrum.json", SourceText.From("", Encoding.UTF8)).Analyze());

    [Fact]
    public async Task An_empty_declaration_file_is_not_JSON() =>
        Assert.Equal(
            ["PSP2001"],
            (await TestProject.WithoutTypes().File("partnerships.json", SourceText.From("", Encoding.UTF8)).Analyze()).Select(d => d.Id));

    [Fact]
    public async Task A_spectrum_is_not_unknown_while_a_spec_cannot_be_read() => Assert.Empty(await TestProject.WithoutTypes()
        .File("own.spectrum.json", (SourceText?)null)
        .File("partnerships.json", """{ "spectrum": "perhapsInTheSpec", "partnerships": [] }""").Analyze());

    [Fact]
    public async Task Comments_and_trailing_commas_are_accepted() =>
        Assert.Empty(await TestProject.WithoutTypes().File("partnerships.json", """
        // A remark.
        { "partnerships": [ { "id": "a", "name": "A", /* no claim */ }, ], }
        """).Analyze());

    [Fact]
    public async Task A_file_is_read_once_for_all_analyzers_and_compilations()
    {
        var spec = new CountedFile("own.spectrum.json", BundledSpectrum.Text);
        var declarations = new CountedFile("partnerships.json", False);
        for (int compilation = 0; compilation < 3; compilation++)
        {
            TestProject project = TestProject.WithoutTypes().File(spec).File(declarations);
            Assert.Equal(["PSP1001"], (await project.Analyze()).Select(d => d.Id));
        }

        Assert.Equal(1, spec.Reads);
        Assert.Equal(1, declarations.Reads);
    }

    private sealed class CountedFile(string path, string text) : AdditionalText
    {
        private int _reads;

        public int Reads => _reads;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _reads);
            return SourceText.From(text, Encoding.UTF8);
        }
    }
}
