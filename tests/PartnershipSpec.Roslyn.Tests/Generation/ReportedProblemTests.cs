using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>What the generator reports, through the compiler's own test harness: at its span, and with code that still compiles.</summary>
public class ReportedProblemTests
{
    [Theory]
    [InlineData("PSP0001", "\"version\": \"1\"", "\"version\": {|#0:1x|}")]
    [InlineData("PSP0002", "\"type\": \"flag\"", "\"type\": {|#0:\"flagg\"|}")]
    [InlineData("PSP0002", "\"betweenWithin\": 2", "\"betweenWithin\": {|#0:-2|}")]
    [InlineData("PSP0003", "\"id\": \"isNotRound\"", "\"id\": {|#0:\"isRound\"|}")]
    [InlineData("PSP0003", "\"id\": \"cube\"", "\"id\": {|#0:\"thing\"|}")]
    [InlineData("PSP0004", "\"when\": { \"round\": false }", "\"when\": { {|#0:\"rund\"|}: false }")]
    public async Task A_broken_spec_is_reported_at_the_exact_text(string rule, string sound, string broken)
    {
        string marked = Specs.Tiny.Replace(sound, broken, StringComparison.Ordinal);
        Assert.NotEqual(Specs.Tiny, marked);

        await Verify(
            marked, new DiagnosticResult(rule, Microsoft.CodeAnalysis.DiagnosticSeverity.Error).WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
    }

    [Fact]
    public async Task A_sound_spec_is_reported_nowhere() => await Verify(Specs.Tiny);

    private static async Task Verify(string spec, params DiagnosticResult[] expected)
    {
        var test = new CSharpSourceGeneratorTest<PartnershipSpecGenerator, DefaultVerifier>
        {
            TestCode = "class Consumer { }",
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck,
        };
        test.TestState.AdditionalReferences.AddRange(Target.Net10.References);
        test.TestState.AdditionalFiles.Add(("own.spectrum.json", spec));
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync();
    }
}
