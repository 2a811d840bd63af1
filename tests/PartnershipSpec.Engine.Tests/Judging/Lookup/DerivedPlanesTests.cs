using System;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging.Lookup;

/// <summary>Conditions that read several planes, made from those row by row: they come out as the engine says.</summary>
public sealed class DerivedPlanesTests
{
    [Fact]
    public void What_is_looked_up_is_what_the_engine_says() =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 4, most: 15);
                CompiledSpectrum spectrum = spec.Load();
                FactBits facts = Declared.Bits(spectrum, spec.Facts.Next(percent: 90).ToJsonString())
                    .Propagate(spectrum.Model.PropagationRules).Consistent();
                foreach (Formula condition in spectrum.Model.Categories.SelectMany(c => c.Criteria).Select(c => c.Condition))
                {
                    AssertSame(condition, spectrum.Model, facts);
                    AssertSame(condition.Not(), spectrum.Model, facts);
                }
            },
            iter: 500);

    [Theory]
    [InlineData(1)]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(29)]
    [InlineData(30)]
    public void Large_sets_are_counted_as_far_as_it_takes(int atLeast)
    {
        string[] members = [.. Enumerable.Range(0, 30).Select(m => "m" + m)];
        SpectrumModel model = new SpecBuilder().Set("s", members).Category("k").Takes($$"""{ "s": { "atLeast": {{atLeast}} } }""")
            .Load().Model;
        Formula condition = model.Categories[0].Criteria[0].Condition;

        Assert.All(Enumerable.Range(0, 31), named =>
        {
            ulong some = (1UL << named) - 1;
            AssertSame(condition, model, new FactBits([some], [0]));
            AssertSame(condition, model, new FactBits([0], [some]));
            AssertSame(condition.Not(), model, new FactBits([0], [some]));
        });
    }

    private static void AssertSame(Formula condition, SpectrumModel model, FactBits facts)
    {
        int first = 2 * model.Words * Nibbles.PerWord;
        var derived = new DerivedPlanes(model, first);
        PlaneLookup lookup = derived.Find(condition)!;
        var planes = Enumerable.Range(0, first).Select(n => new BitPlane(n / 2, n % 2 == 1).Pattern(facts)).Concat(new int[derived.Count])
            .ToList();
        foreach (TableRow row in derived.Rows) planes[row.Target] = Made(row.Kind, planes[row.Target], row.Values[planes[row.Source]]);

        Assert.Equal(condition.IsMet(facts), lookup.Holds[planes[lookup.Source]]);
    }

    private static int Made(TableRowKind kind, int before, int found) => kind switch
    {
        TableRowKind.Set => found,
        TableRowKind.Or => before | found,
        TableRowKind.And => before & found,
        TableRowKind.Count => Math.Min(15, before + found),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
