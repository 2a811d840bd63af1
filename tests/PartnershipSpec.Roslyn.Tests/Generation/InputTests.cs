using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>Whatever the files say, the generator gives compilable output, no exception, and its own rules at their places.</summary>
public class InputTests
{
    public static TheoryData<string> InvalidExamples() =>
        [.. Repository.Examples("invalid").Select(p => Path.GetFileName(p)).Where(MayMissTypes)];

    [Theory]
    [MemberData(nameof(InvalidExamples))]
    [Trait("Takes", "long")]
    public void An_invalid_example_gets_its_rule_where_that_is_the_generator_s_and_leaves_output_that_compiles(string name)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "spectrum-spec", "examples", "invalid", name));
        Rule rule = RuleOf(name);

        // The bundled spec makes types of its own, many more to compile; only some examples have to do with it.
        bool bundled = rule.Area != RuleArea.Spec || rule == RuleCatalogue.SpecTwice;
        var run = new GeneratorHarness(
            Target.Net10, "", [new MemoryText(name, text)], new BuildProperties(("PartnershipSpecBundled", bundled ? "true" : "false")));

        Assert.Equal(rule.Reporter == RuleReporter.Generator ? [rule.Id] : [], run.Reported.Select(d => d.Id).Distinct());
        AssertSound(run);
    }

    [Fact]
    public void Prefixes_of_the_bundled_spec_leave_output_that_compiles()
    {
        string spec = Repository.BundledSpec;
        foreach (int length in LongRun.Some(Enumerable.Range(0, ((spec.Length - 1) / 389) + 1).Select(i => i * 389)))
        {
            GeneratorHarness run = Run(new MemoryText("partnership.spectrum.json", spec[..length]));

            Assert.True(run.Reported.Any(d => d.Severity == DiagnosticSeverity.Error), $"A spec cut off at {length} went unnoticed.");
            AssertSound(run, checkCompiles: length % (389 * 10) == 0);
        }
    }

    [Fact]
    public void A_file_cut_off_in_the_middle_keeps_the_categories_and_traits_that_could_be_read()
    {
        string spec = Repository.BundledSpec;
        string cut =
            spec[..spec.IndexOf(
            "\"multiStakeholderPartnership\"", spec.IndexOf("\"categories\"", StringComparison.Ordinal), StringComparison.Ordinal)];

        GeneratorHarness run =
            Run(new MemoryText("partnership.spectrum.json", cut),
            "class Use { object A = new PartnershipSpec.Network(\"n\") { Sectors = PartnershipSpec.Sectors.None }; }");

        Assert.Contains(run.Reported, d => d.Id == "PSP0001");
        AssertSound(run);
    }

    [Fact]
    public void A_spec_that_is_missing_or_empty_is_said_to_be_and_the_bundled_one_still_serves()
    {
        GeneratorHarness missing = Run(new MemoryText("own.spectrum.json", (string?)null));
        GeneratorHarness empty = Run(new MemoryText("own.spectrum.json", " \n"));

        Assert.Equal("PSP3002", Assert.Single(missing.Reported).Id);
        Assert.Equal("PSP3002", Assert.Single(empty.Reported).Id);
        Assert.Contains("PartnershipSpec.Facts.g.cs", missing.Sources.Keys);
        AssertSound(missing);
    }

    [Fact]
    public void A_file_given_twice_counts_once()
    {
        var spec = new MemoryText(
            "own.spectrum.json", Specs.Tiny.Replace("\"type\": \"flag\"", "\"type\": \"flagg\"", StringComparison.Ordinal));

        var run = new GeneratorHarness(
            Target.Net10, "",
            [spec, new MemoryText(spec.Path, spec.GetText()), new MemoryText("partnerships.json", "{}"),
            new MemoryText("partnerships.json", "{}")]);

        Assert.Single(run.Reported, d => d.Id == "PSP0002");
        AssertSound(run);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_makes_no_difference(string encoding)
    {
        byte[] bytes = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Specs.Tiny)];

        GeneratorHarness run = Run(new MemoryText("own.spectrum.json", SourceText.From(new MemoryStream(bytes))));

        Assert.Empty(run.Reported);
        Assert.Contains("Tiny.Facts.g.cs", run.Sources.Keys);
        AssertSound(run);
    }

    [Fact]
    public void A_problem_is_reported_at_its_line_and_column()
    {
        GeneratorHarness run =
            Run(new MemoryText(
            "folder/own.spectrum.json",
            Specs.Tiny.Replace("\"when\": { \"round\": true }", "\"when\": { \"rond\": true }", StringComparison.Ordinal)));

        Diagnostic problem = Assert.Single(run.Reported);
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        string line = Specs.Tiny.Split('\n')[place.StartLinePosition.Line];
        Assert.Equal("PSP0004", problem.Id);
        Assert.Equal("folder/own.spectrum.json", place.Path);
        Assert.Equal(line.IndexOf("\"round\": true", StringComparison.Ordinal), place.StartLinePosition.Character);
        Assert.Contains("did you mean “round”", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_specs_of_one_id_or_namespace_are_reported_at_the_later_by_path()
    {
        var run = new GeneratorHarness(Target.Net10, "", [
            new MemoryText("b.spectrum.json", Specs.Tiny),
            new MemoryText("a.spectrum.json", Specs.Tiny),
            new MemoryText("c.spectrum.json", Specs.Tiny.Replace("tinySpectrum", "other", StringComparison.Ordinal))]);

        Assert.Equal(["b.spectrum.json", "c.spectrum.json"], run.Reported.Select(d => d.Location.GetLineSpan().Path).Order());
        Assert.All(run.Reported, d => Assert.Equal("PSP0009", d.Id));
        AssertSound(run);
    }

    [Fact]
    public void An_own_spec_stands_beside_the_bundled_one_or_instead_of_it_or_replaces_it_by_its_id()
    {
        var own = new MemoryText("own.spectrum.json", Specs.Tiny);
        var replacing =
            new MemoryText(
            "own.spectrum.json",
            Repository.BundledSpec.Replace("\"version\": \"1.0.0\"", "\"version\": \"9.9\"", StringComparison.Ordinal));

        GeneratorHarness beside = Run(own);
        var instead = new GeneratorHarness(Target.Net10, "", [own], new BuildProperties(("PartnershipSpecBundled", "false")));
        GeneratorHarness replaced = Run(replacing);

        Assert.Contains("PartnershipSpec.Facts.g.cs", beside.Sources.Keys);
        Assert.Contains("Tiny.Facts.g.cs", beside.Sources.Keys);
        Assert.DoesNotContain("PartnershipSpec.Facts.g.cs", instead.Sources.Keys);
        Assert.Empty(replaced.Reported);
        Assert.Contains("version 9.9", replaced.Sources["PartnershipSpec.Facts.g.cs"], StringComparison.Ordinal);
        AssertSound(beside);
    }

    [Fact]
    public void Below_CSharp_9_one_error_says_so_and_nothing_is_emitted()
    {
        var run = new GeneratorHarness(Target.NetStandard20.As(LanguageVersion.CSharp7_3), "class C { }", []);

        Diagnostic problem = Assert.Single(run.Reported);
        Assert.Equal("PSP3001", problem.Id);
        Assert.Contains("7.3", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void A_project_that_refers_to_an_owner_emits_none_of_its_types_and_still_has_a_registry_of_its_own()
    {
        var owner = new GeneratorHarness(Target.Net10, "", []);

        var user = new GeneratorHarness(
            Target.Net10,
            "class Use { string? Name = PartnershipSpec.PartnershipRegistry.Find(\"a\")?.Name; PartnershipSpec.Network N = new(\"n\"); }",
            [new MemoryText(
                "partnerships.json",
                """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": true } } ] }""")],
            references: [owner.ToReference()]);

        Assert.Equal(["PartnershipSpec.Embedded.g.cs", "PartnershipSpec.Registry.g.cs"], user.Sources.Keys.Order());
        AssertSound(user);
    }

    private static Rule RuleOf(string example) => RuleCatalogue.All.Single(r => r.Id == example[..7]);

    /// <summary>Not where only claims are at stake: these are compiled like any other file.</summary>
    private static bool MayMissTypes(string example) => RuleOf(example) is { Area: not RuleArea.Claim, Severity: RuleSeverity.Error };

    private static GeneratorHarness Run(AdditionalText file, string source = "") => new(Target.Net10, source, [file]);

    private static void AssertSound(GeneratorHarness run, bool checkCompiles = true)
    {
        Assert.Null(run.Result.Exception);
        if (checkCompiles) Assert.DoesNotContain(run.CompilerFindings, d => d.Id is not ("CS0169" or "CS0414"));
    }
}
