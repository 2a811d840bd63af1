using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging.Lookup;

/// <summary>What the tables say of facts, added up, is what the engine counts criterion by criterion.</summary>
public sealed class LookupPlanTests
{
    [Theory]
    [InlineData(5, 4, 600)]
    [InlineData(6, 15, 300)]
    [InlineData(20, 30, 60)]
    public void Evidence_and_what_is_ruled_out_and_within_reach_are_the_engine_s(int traits, int most, int iter) =>
        Gen.Int[0, int.MaxValue].Sample(seed => Agree(new RandomSpec(seed, traits, most)), iter: LongRun.Some(iter));

    [Theory]
    [InlineData(10, 12, 8)]
    [InlineData(10, 20, 16)]
    [InlineData(40, 1000, 32)]
    public void Points_of_every_size_have_room(int flags, int points, int size)
    {
        SpecBuilder builder = new SpecBuilder().Flag([.. Enumerable.Range(0, flags).Select(i => "f" + i)]).Category("k");
        for (int i = 0; i < flags; i++) builder.Takes($$"""{ "f{{i}}": true }""");
        JsonNode root = JsonNode.Parse(builder.Takes("""{ "f0": true }""", "normally").Text)!;
        (root["modalities"]![0]!["met"], root["modalities"]![0]!["refuted"]) = (points, -points);
        CompiledSpectrum spectrum = SpecBuilder.Load(root.ToJsonString());
        var plan = new LookupPlan(spectrum.Model);

        Assert.Equal(size, plan.Layout.Lanes.Size);
        for (int i = 0; i < 50; i++) Agree(
            spectrum.Model, plan, Declared.Bits(spectrum, RandomFacts.For(root.ToJsonString(), i).Next(percent: 2 * i).ToJsonString()));
    }

    [Fact]
    public void The_bundled_spectrum_is_looked_up_by_slices_alone()
    {
        var plan = new LookupPlan(Bundled.Spectrum.Model);

        Assert.Empty(plan.Loose);
        Assert.True(plan.Layout.PropagatesByTable);
        Assert.True(plan.Layout.HasBatch);
        Assert.True(plan.Layout.IsCompact);
        Assert.Equal(8, plan.Layout.Lanes.Size);
    }

    /// <summary>Traits that one criterion reads share a nibble, so it is looked up though it asks for one and against the other.</summary>
    [Theory]
    [InlineData("""{ "any": [ { "f0": true }, { "f1": false } ] }""", 3)]
    [InlineData("""{ "any": [ { "f0": true }, { "f1": false } ] }""", 1000)]
    [InlineData("""{ "f0": false, "any": [ { "f1": true }, { "f2": false } ] }""", 3)]
    [InlineData("""{ "f0": false, "any": [ { "f1": true }, { "f2": false } ] }""", 1000)]
    public void A_condition_within_one_nibble_is_looked_up_in_whichever_direction_it_reads(string condition, int points)
    {
        JsonNode root = JsonNode.Parse(new SpecBuilder().Flag("f0", "f1", "f2").Category("k").Takes(condition).Text)!;
        foreach (JsonNode? modality in root["modalities"]!.AsArray()) (modality!["met"], modality["refuted"]) = (points, -points);
        CompiledSpectrum spectrum = SpecBuilder.Load(root.ToJsonString());
        var plan = new LookupPlan(spectrum.Model);

        Assert.Empty(plan.Loose);
        Assert.Equal(points == 3, plan.Layout.HasBatch);
        string[] values = ["null", "true", "false"];
        foreach (string f0 in values)
        {
            foreach (string f1 in values)
            {
                foreach (string f2 in values)
                    Agree(spectrum.Model, plan, Declared.Bits(spectrum, $$"""{ "f0": {{f0}}, "f1": {{f1}}, "f2": {{f2}} }"""));
            }
        }
    }

    [Fact]
    public void A_number_too_large_for_a_character_is_split()
    {
        var row = new TableRow(TableRowKind.Evidence, 0, 0, [70_000, -70_000, 5]);

        TableRow[] parts = [.. row.Split()];

        Assert.Equal(3, parts.Length);
        Assert.Equal(row.Values, Enumerable.Range(0, 3).Select(i => parts.Sum(p => NibbleTables.Read(p.Text, NibbleTables.Head + i))));
    }

    private static void Agree(RandomSpec spec)
    {
        CompiledSpectrum spectrum = spec.Load();
        var plan = new LookupPlan(spectrum.Model);
        for (int i = 0; i < 5; i++) Agree(spectrum.Model, plan, Declared.Bits(spectrum, spec.Facts.Next(percent: 85).ToJsonString()));
    }

    private static void Agree(SpectrumModel model, LookupPlan plan, FactBits facts)
    {
        var evaluation = new Evaluation(model, facts);
        ulong[] sums = Sums(plan, plan.Layout.PropagatesByTable ? facts : facts.Propagate(model.PropagationRules).Consistent());
        for (int category = 0; category < model.Categories.Count; category++)
        {
            Tally tally = evaluation.Tally(model.Categories[category]);
            (int word, int shift, ulong mask) =
                (category / plan.Layout.Lanes.PerWord, category % plan.Layout.Lanes.PerWord * plan.Layout.Lanes.Size,
                (1UL << plan.Layout.Lanes.Size) - 1);
            ulong prospects = sums[word] >> (32 + shift) & mask;
            ulong top = 1UL << (plan.Layout.Lanes.Size - 1);
            ulong reach = plan.Layout.Lanes.Reach(word) >> shift & mask;

            Assert.Equal(tally.Evidence, (int)(sums[word] >> shift & mask) - plan.Layout.Lanes.Bias);
            Assert.Equal(tally.RuledOut, (prospects & top) == 0);
            if (!tally.RuledOut) Assert.Equal(tally.Evidence + tally.Open >= model.Least, (((prospects & ~top) + reach) & top) != 0);
        }
    }

    private static ulong[] Sums(LookupPlan plan, FactBits facts)
    {
        string rows = string.Concat(plan.Rows().Select(r => r.Text));
        ulong[] table =
            NibbleTables.Expand(
            rows, plan.Layout.Nibbles, plan.Layout.Categories.Count, plan.Layout.Lanes.Size, plan.Layout.Lanes.Penalty,
            plan.Layout.PropagatesByTable);
        ulong[] sums = [.. Enumerable.Range(0, plan.Layout.Lanes.Words).Select(plan.Layout.Lanes.Start)];
        for (int nibble = 0; nibble < plan.Layout.Nibbles; nibble++)
        {
            (ulong known, ulong excluded) = (facts.True[nibble / Nibbles.PerWord], facts.False[nibble / Nibbles.PerWord]);
            ulong entries = nibble % 2 == 0 ? Nibbles.Even(known, excluded) : Nibbles.Odd(known, excluded);
            int entry = (int)(entries >> (nibble % Nibbles.PerWord / 2 * 8) & 0xFF);
            for (int word = 0; word < sums.Length; word++)
                sums[word] += table[(((word * plan.Layout.Nibbles) + nibble) * Nibbles.Entries) + entry];
        }

        foreach ((int category, SpectrumCriterion criterion) in plan.Loose)
        {
            int loss = criterion.IsBinding ? plan.Layout.Lanes.Penalty : plan.Layout.Categories[category].AreCounted
                ? ScoreBounds.Loss(criterion) : 0;
            if (criterion.Condition.IsMet(facts))
                sums[category / plan.Layout.Lanes.PerWord] += plan.Layout.Lanes.Change(category, criterion.MetPoints, 0);
            if (criterion.Condition.IsRefuted(facts))
                sums[category / plan.Layout.Lanes.PerWord] += plan.Layout.Lanes.Change(category, criterion.RefutedPoints, loss);
        }

        return sums;
    }
}
