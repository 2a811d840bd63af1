using System;
using System.Linq;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>What the emitted facts, models and placements are as values.</summary>
public sealed class ValueTests
{
    private static readonly Lazy<Type> Bundled = new(() => Compile("PartnershipSpec", "true", """
        private static readonly PartnershipFacts Stated = new PartnershipFacts { Sectors = Sectors.PrivateSector | Sectors.AndPerhapsOthers }.Without(Sectors.Government);

        public static bool KeepsAbsent() => (Stated with { Sectors = Stated.Sectors }) == Stated && Stated != new PartnershipFacts { Sectors = Stated.Sectors };

        public static bool KeepsAbsentAlone() => new PartnershipFacts().Without(Sectors.Government) is var absent && (absent with { Sectors = absent.Sectors }) == absent && absent != default;

        public static bool Replaces() => (Stated with { Sectors = Sectors.Academia }) == new PartnershipFacts { Sectors = Sectors.Academia };

        public static bool Forgets() => (Stated with { Sectors = null }) == default;

        public static bool ExcludesMembersOnly() => Stated.Without((Sectors)(-1)) == Stated && Stated.Without((Sectors)(1 << 29)) == Stated;

        public static string NeedsName(bool contradicted)
        {
            PartnershipFacts facts = contradicted ? new() { OpenRelations = false } : default;
            try { return Network.TryCreate(null!, facts, out _, out _).ToString(); }
            catch (System.ArgumentNullException e) { return e.ParamName!; }
        }
        """));

    [Theory]
    [InlineData("KeepsAbsent")]
    [InlineData("KeepsAbsentAlone")]
    [InlineData("Replaces")]
    [InlineData("Forgets")]
    [InlineData("ExcludesMembersOnly")]
    public void What_is_known_to_be_absent_stays_so_until_something_else_is_stated(string probe) =>
        Assert.True((bool)Call(Bundled.Value, probe));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_model_needs_a_name_whatever_the_facts(bool contradicted) =>
        Assert.Equal("name", Call(Bundled.Value, "NeedsName", contradicted));

    /// <summary>Six categories fit into eight bytes, seven do not: equality means the same.</summary>
    [Theory]
    [InlineData(1, "Classification`1")]
    [InlineData(6, "Classification`1")]
    [InlineData(7, "WideClassification`2")]
    [InlineData(12, "WideClassification`2")]
    public void Placements_are_equal_by_what_they_say_and_not_by_the_facts(int categories, string type)
    {
        SpecBuilder spec = new SpecBuilder().Flag("a", "b", "idle");
        for (int i = 1; i <= categories; i++)
            spec = spec.Category("c" + i).Takes("""{ "a": true }""", i == 1 ? "always" : "may").Takes("""{ "b": true }""", "may");
        Type probe = Compile("Samples", "false", """
            private static readonly SampleFacts Plain = new() { A = true };

            public static string TypeName() => SampleClassifier.Classify(Plain).GetType().Name;

            public static bool Same(bool? idle, bool? b) =>
                SampleClassifier.Classify(Plain).Equals((object)SampleClassifier.Classify(Plain with { Idle = idle, B = b }))
                && SampleClassifier.Classify(Plain).GetHashCode() == SampleClassifier.Classify(Plain with { Idle = idle, B = b }).GetHashCode();
            """, new MemoryText("a.spectrum.json", spec.Text));

        Assert.Equal(type, Call(probe, "TypeName"));
        Assert.True((bool)Call(probe, "Same", true, null!));
        Assert.False((bool)Call(probe, "Same", null!, true));
    }

    private static object Call(Type probe, string method, params object[] arguments) => probe.GetMethod(method)!.Invoke(null, arguments)!;

    private static Type Compile(string space, string isBundled, string members, params MemoryText[] files)
    {
        string source = $"#nullable enable\nusing {space};\ninternal static class Probe {{\n{members}\n}}";
        var run = new GeneratorHarness(
            Target.Net10, source, files.AsEnumerable(), new BuildProperties(("PartnershipSpecBundled", isBundled)));
        Assert.Empty(run.CompilerFindings);
        return run.Load().GetType("Probe")!;
    }
}
