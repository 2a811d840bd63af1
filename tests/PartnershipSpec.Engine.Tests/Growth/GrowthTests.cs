using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Validation;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using Xunit.Abstractions;

namespace PartnershipSpec.Engine.Tests.Growth;

/// <summary>
/// Input of every shape that could grow: eight times as much takes little more than eight times as long. What bounds refuse is refused
/// before the work that it bounds.
/// </summary>
[Trait("Takes", "long")]
[Collection(nameof(GrowthTests))]
public sealed class GrowthTests(ITestOutputHelper output)
{
    private const double MostExponent = 1.2;

    private const int Times = 8;

    // Below this, what a measure shows is not the work.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);

    private static readonly CompiledSpectrum Sample = new SpecBuilder().Flag("open").Set("tags", "a", "b").Category("loose")
        .Takes("""{ "open": true }""", id: "isOpen").Load();

    /// <summary>The shapes, by name: text of a size, and what reads it.</summary>
    private static readonly Dictionary<string, (int Size, Func<int, string> Text, Action<string> Read)> Shapes = new()
    {
        ["a marker repeated in a set"] = (100_000, n => Declaration($$"""{ "tags": [{{Many(n, _ => "\"…\"")}}] }"""), Declarations),
        ["three dots repeated in a set"] = (100_000, n => Declaration($$"""{ "tags": [{{Many(n, _ => "\"...\"")}}] }"""), Declarations),
        ["unknown members of a set"] = (100_000, n => Declaration($$"""{ "tags": [{{Many(n, i => $"\"m{i}\"")}}] }"""), Declarations),
        ["one fact stated again and again"] = (100_000, n => Declaration("{" + Many(n, _ => "\"open\": true") + "}"), Declarations),
        ["unknown traits"] = (100_000, n => Declaration("{" + Many(n, i => $"\"t{i}\": true") + "}"), Declarations),
        ["unknown categories"] = (40_000, n => Partnerships(n, i => $"\"claims\": \"c{i}\""), Declarations),
        ["ids used twice"] = (40_000, n => Partnerships(n, _ => "", _ => "same"), Declarations),
        ["acceptances of one criterion"] = (40_000, n => Accepting(n, _ => "isOpen"), Declarations),
        ["acceptances of unknown criteria"] = (40_000, n => Accepting(n, i => "c" + i), Declarations),
        ["unknown properties"] = (100_000, n => "{ \"partnerships\": [], " + Many(n, i => $"\"p{i}\": 1") + "}", Declarations),
        ["languages"] = (60_000, n => Spec(n, languages: true), Specs),
        ["categories that extend each other in a chain"] = (4_000, n => Spec(n, languages: false), Specs),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Eight_times_as_much_takes_little_more_than_eight_times_as_long(string shape)
    {
        (int size, Func<int, string> textOf, Action<string> read) = Shapes[shape];
        (string few, string many) = (textOf(size / Times), textOf(size));
        read(few);

        // As much in all, so that both keep the memory as busy.
        TimeSpan inParts = Time(() => Array.ForEach(Enumerable.Repeat(few, Times).ToArray(), read));
        TimeSpan whole = Time(() => read(many));
        double exponent = 1 + Math.Log(whole / inParts, Times);
        output.WriteLine(
            $"{shape}: {Times} × {size / Times:N0} in {inParts.TotalMilliseconds:N0} ms, {size:N0} in {whole.TotalMilliseconds:N0} ms, "
            + $"n^{exponent:F2}");
        Assert.True(whole < Least || exponent <= MostExponent, $"n^{exponent:F2}: {inParts} → {whole}");
    }

    /// <summary>Implications in the order that is worst for who follows them one after the other, and everything refuted.</summary>
    [Theory]
    [InlineData(100)]
    [InlineData(300)]
    public void A_claim_by_a_long_chain_of_implications_is_judged_soon(int flags)
    {
        CompiledSpectrum spectrum = Chain(flags);
        DeclarationDocument file = Declared.File(spectrum, Declared.Text("{" + Many(flags, i => $"\"f{i}\": false") + "}", "k"));
        var watch = Stopwatch.StartNew();
        IReadOnlyList<FileFinding> findings = DeclarationCheck.FindAll(file, new DeclarationTerms("", _ => null));
        output.WriteLine($"{flags} flags: {watch.ElapsedMilliseconds:N0} ms");
        Assert.Equal(flags, findings.Count(f => f.Problem.Rule == RuleCatalogue.ClaimContradicted));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void Advice_by_a_long_chain_of_implications_comes_soon() => AdviseSoon(Chain(200), _ => "false");

    [Fact]
    public void Advice_by_many_wide_implications_comes_soon()
    {
        const int wide = 60;
        SpecBuilder spec = new SpecBuilder().Flag([.. Enumerable.Range(0, 100).Select(i => $"f{i}")]);
        for (int i = 0; i < wide; i++)
        {
            string premise = string.Join(",", Enumerable.Range(0, 49).Select(k => $"\"f{(i + k) % 100}\": true"));
            spec.Implication("{" + premise + "}", "{ \"any\": [" + Many(49, k => $"{{ \"f{(i + 50 + k) % 100}\": false }}") + "] }");
        }

        AdviseSoon(spec.Category("k").Takes("{" + Many(50, k => $"\"f{2 * k}\": true") + "}").Load(), i => i % 3 == 0 ? "false" : "null");
    }

    [Fact]
    public void A_conflict_that_is_taken_over_by_many_is_said_once()
    {
        SpecBuilder spec = new SpecBuilder().Flag("a").Category("c0").Takes("""{ "a": true }""").Takes("""{ "a": false }""");
        for (int i = 1; i < 150; i++) spec.Category($"c{i}", $"c{i - 1}");
        var file = new SourceFile("chain.spectrum.json", spec.Text);
        Assert.Single(ExactCheck.Find(SpectrumParser.Parse(file)), p => p.Rule == RuleCatalogue.CategoryImpossible);
    }

    private void AdviseSoon(CompiledSpectrum spectrum, Func<int, string> value)
    {
        FactBits facts =
            Declared.Bits(spectrum, "{" + string.Join(",", spectrum.Model.Traits.Select((t, i) => $"\"{t.Id}\": {value(i)}")) + "}");
        var watch = Stopwatch.StartNew();
        ClaimAdvice advice = AdviceSearch.Find(spectrum.Model, spectrum.Model.Categories[0], facts);
        output.WriteLine($"{watch.ElapsedMilliseconds:N0} ms: {advice.Answer}, {advice.Facts.Count} facts");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static CompiledSpectrum Chain(int flags)
    {
        SpecBuilder spec = new SpecBuilder().Flag([.. Enumerable.Range(0, flags).Select(i => $"f{i}")]);
        for (int i = flags - 2; i >= 0; i--) spec.Implication($$"""{ "f{{i}}": true }""", $$"""{ "f{{i + 1}}": true }""");
        spec.Category("k");
        for (int i = 0; i < flags; i++) spec.Takes($$"""{ "f{{i}}": true }""");
        return spec.Load();
    }

    private static void Declarations(string text) => _ = DeclarationFile.Check(text, Sample.Model);

    private static void Specs(string text) => _ = SpectrumParser.Parse(new SourceFile("large.spectrum.json", text)).Problems.Count;

    private static string Declaration(string facts) =>
        $$"""{ "partnerships": [ { "id": "a", "name": "A", "claims": "loose", "facts": {{facts}} } ] }""";

    private static string Partnerships(int count, Func<int, string> claims, Func<int, string>? id = null) =>
        "{ \"partnerships\": ["
        + Many(count, i => $$"""{ "id": "{{id?.Invoke(i) ?? "p" + i}}", "name": "P"{{(claims(i).Length > 0 ? ", " + claims(i) : "")}} }""")
            + "] }";

    private static string Accepting(int count, Func<int, string> criterion) =>
        $$"""{ "partnerships": [ { "id": "a", "name": "A", "claims": "loose", "accepted": [ {{Many(count, i => $$"""{ "criterion": "{{criterion(i)}}", "because": "b" }""")}} ] } ] }""";

    private static string Spec(int count, bool languages)
    {
        string codes = languages ? Many(count, i => $"\"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}-{i:00}\"") : "\"en\"";
        string categories = Many(
            languages
                ? 1
                : count, i =>
                    $$"""{ "id": "c{{i}}", "names": { "en": "C" }, {{(i > 0 ? $"\"extends\": \"c{i - 1}\", " : "")}}"criteria": [] }""");
        return $$"""
            { "id": "large", "version": "1", "namespace": "Large", "subject": "large", "languages": [{{codes}}], "sourceLanguage": "en", "title": { "en": "L" },
              "modalities": [ { "id": "m", "met": 1, "refuted": -1, "whenRefuted": "lack" } ], "placement": { "least": 1, "betweenWithin": 0 },
              "traits": [ { "id": "f", "type": "flag", "names": { "en": "F" } } ], "categories": [ {{categories}} ] }
            """;
    }

    private static string Many(int count, Func<int, string> one)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.Append(i > 0 ? ", " : "").Append(one(i));
        return text.ToString();
    }

    /// <summary>The least of five: whatever disturbs only adds.</summary>
    private static TimeSpan Time(Action work) => Enumerable.Range(0, 5).Min(_ =>
    {
        GC.Collect();
        TimeSpan before = Process.GetCurrentProcess().UserProcessorTime;
        work();
        return Process.GetCurrentProcess().UserProcessorTime - before;
    });
}
