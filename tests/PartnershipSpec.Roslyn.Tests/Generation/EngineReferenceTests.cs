using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>PSP3004: what would be emitted needs an engine that runs it.</summary>
public class EngineReferenceTests
{
    private static readonly string EngineName = typeof(EmittedFormat).Assembly.GetName().Name!;

    [Fact]
    public void Without_the_engine_nothing_is_emitted_and_the_project_is_told()
    {
        GeneratorHarness run = Run(NoEngine());

        Assert.Contains("needs", Reported(run).Replace("need ", "needs ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void An_engine_older_than_what_would_be_emitted_is_named_with_both_formats()
    {
        GeneratorHarness run =
            Run(NoEngine()
            .Append(Fake(
            EngineName,
                "namespace PartnershipSpec.Engine.Runtime { public static class EmittedFormat { "
                + $"public const int Current = {EmittedFormat.Current - 1}; }} }}")));

        string message = Reported(run);
        Assert.Contains("format " + EmittedFormat.Current.ToString(CultureInfo.InvariantCulture), message, StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void An_engine_that_is_newer_runs_what_is_emitted()
    {
        GeneratorHarness run =
            Run(NoEngine()
            .Append(Fake(
            EngineName,
                "namespace PartnershipSpec.Engine.Runtime { public static class EmittedFormat { "
                + $"public const int Current = {EmittedFormat.Current + 1}; }} }}")));

        Assert.Empty(run.Reported);
        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void An_owner_that_was_built_by_a_newer_version_is_reported_and_its_types_are_not_emitted_again()
    {
        string key = $"PartnershipSpec.Spectrum/{EmittedFormat.Current + 1}:partnershipSpectrum";
        CompilationReference owner = Fake("Owner", $"[assembly: System.Reflection.AssemblyMetadata(\"{key}\", \"{{}}\")]");

        GeneratorHarness run = Run(Target.Net10.References.Append(owner));

        Reported(run);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_project_for_which_nothing_is_emitted_needs_no_engine()
    {
        GeneratorHarness run = Run(NoEngine(), ("PartnershipSpecBundled", "false"));

        Assert.Empty(run.Reported);
    }

    [Theory]
    [InlineData(EmittedFormat.Oldest - 1)]
    [InlineData(EmittedFormat.Current + 1)]
    public void Code_of_a_format_that_the_engine_does_not_run_says_so_when_it_is_used(int format)
    {
        Action[] uses =
        [
            () => _ = new SpectrumHandle(format, typeof(EngineReferenceTests).Assembly, "", 1),
            () => FactClassifier.FromRows(format, "", ""),
        ];

        Assert.All(uses,
            use => Assert.Contains($"format {format}", Assert.Throws<NotSupportedException>(use).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_spec_that_was_stripped_from_its_assembly_is_missed_by_name()
    {
        var handle = new SpectrumHandle(EmittedFormat.Current, typeof(EngineReferenceTests).Assembly, "PartnershipSpec.Spectrum/1:lost", 1);

        Assert.Contains(
            "PartnershipSpec.Spectrum/1:lost", Assert.Throws<InvalidOperationException>(() => handle.Model).Message,
            StringComparison.Ordinal);
    }

    private static string Reported(GeneratorHarness run)
    {
        Diagnostic reported = Assert.Single(run.Reported);
        Assert.Equal("PSP3004", reported.Id);
        return reported.GetMessage(CultureInfo.InvariantCulture);
    }

    private static GeneratorHarness Run(IEnumerable<MetadataReference> references, params (string, string)[] properties) =>
        new(Target.Net10 with { References = [.. references] }, "", [], new BuildProperties(properties));

    private static IEnumerable<MetadataReference> NoEngine() =>
        Target.Net10.References.Where(r => r.Display?.Contains(EngineName, StringComparison.Ordinal) != true);

    private static CompilationReference Fake(string name, string source) => CSharpCompilation.Create(
        name, [CSharpSyntaxTree.ParseText(source)],
        Target.Net10.References.Where(r => r.Display?.Contains(EngineName, StringComparison.Ordinal) != true),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();
}
