using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>A spectrum of 281 atoms, so of five words a mask: registry, JSON and batches are what they are with one.</summary>
public class WideSpectrumTests
{
    private const string Probe = """
        #nullable enable
        using System.Linq;
        using Tiny;
        internal static class Probe
        {
            private static ThingFacts[] Some(int count)
            {
                var random = new System.Random(1);
                return Enumerable.Range(0, count).Select(_ => new ThingFacts
                {
                    Round = random.Next(3) == 0 ? null : random.Next(2) == 0, Set0 = (Set0)random.Next(1 << 20), Set1 = (Set1)random.Next(1 << 20), Set5 = (Set5)random.Next(1 << 20),
                    Set8 = (Set8)random.Next(1 << 20) | Set8.AndNoOthers, Set13 = random.Next(2) == 0 ? Set13.None : null,
                }.Without((Set5)random.Next(1 << 20))).ToArray();
            }

            public static int Trips(int count) => Some(count).Count(f => ThingFacts.TryParse(f.ToJson(), out ThingFacts back) && back == f && back.GetHashCode() == f.GetHashCode());

            public static int Batch(int count)
            {
                ThingFacts[] facts = Some(count);
                var placed = new PartnershipSpec.WideClassification<ThingCategory, ThingFacts>[count];
                ThingClassifier.Classify(facts, placed);
                return Enumerable.Range(0, count).Count(i => placed[i] == ThingClassifier.Classify(facts[i]));
            }

            public static int Different(int count) => Some(count).Distinct().Count();

            public static string Declared() => string.Join("\n", ThingRegistry.All.Select(e => string.Join(" ", PartnershipSpec.Engine.Runtime.PackedFacts.ToWords(e.Facts)) + " " + ThingClassifier.Judge(e.ClaimedCategory!.Value, e.Facts).Verdict));
        }
        """;

    private const string Declarations = """
        { "spectrum": "tinySpectrum", "partnerships": [
          { "id": "a", "name": "A", "claims": "ball", "facts": { "round": true, "set3": ["v0", "v19"], "set13": { "value": ["v7"], "without": ["v8"] } } },
          { "id": "b", "name": "B", "claims": "ball", "facts": { "round": false, "set12": [], "set13": { "value": ["v19"], "complete": true } } },
        ] }
        """;

    private static readonly string Spec = Specs.Large(sets: 14);

    private static readonly Lazy<Type> Compiled = new(() =>
    {
        MemoryText[] files = [new("a.spectrum.json", Spec), new("partnerships.json", Declarations)];
        var run = new GeneratorHarness(Target.Net10, Probe, files, new BuildProperties(("PartnershipSpecBundled", "false")));
        Assert.Empty(run.CompilerFindings);
        return run.Load().GetType("Probe")!;
    });

    private static readonly CompiledSpectrum Spectrum = new(SpectrumParser.Parse(new SourceFile("", Spec)).Spectrum!, null);

    [Fact]
    public void It_is_as_wide_as_that() => Assert.Equal((5, 281), (Spectrum.Model.Words, Spectrum.Model.Traits.Sum(t => t.AtomCount)));

    [Theory]
    [InlineData("Trips")]
    [InlineData("Batch")]
    public void Facts_survive_the_trip_through_JSON_and_a_batch_gives_what_one_by_one_gives(string method)
    {
        Assert.InRange(Call<int>("Different", 500), 400, 500);
        Assert.Equal(500, Call<int>(method, 500));
    }

    [Fact]
    public void The_registry_holds_what_the_file_declares_and_the_compiled_judge_agrees()
    {
        DeclarationDocument file = DeclarationParser.Parse(new SourceFile("", Declarations), new ProjectSpectra([Spectrum], [], true));
        Assert.Empty(file.Problems);
        string[] words =
            [.. file.Declarations.Select(
            d => string.Join(
            " ", d.Claim.Facts.Known.Concat(d.Claim.Facts.Excluded).Select(w => w.ToString(CultureInfo.InvariantCulture))))];

        Assert.Equal([words[0] + " Established", words[1] + " Contradicted"], Call<string>("Declared").Split('\n'));
    }

    private static T Call<T>(string method, params object[] arguments) =>
        (T)Compiled.Value.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, arguments)!;
}
