using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec;
using PartnershipSpec.Engine.Facts;

namespace Benchmarks.Data;

/// <summary>Made-up records, the same in every run.</summary>
internal static class Sample
{
    private const int Seed = 20261125;

    /// <summary>The kinds of records, by name, with how many in a hundred of the traits are not stated.</summary>
    internal static readonly IReadOnlyDictionary<string, int> Unknown =
        new Dictionary<string, int> { ["all stated"] = 0, ["a fifth unknown"] = 20, ["half and half"] = 50 };

    /// <summary>So many records of a kind. With half and half, no branch on a fact is easier to predict than a coin.</summary>
    internal static Record[] Of(string kind, int count)
    {
        var random = new Random(Seed);
        Record[] distinct = [.. Enumerable.Range(0, Math.Min(count, 1 << 16)).Select(_ => One(random, Unknown[kind]))];
        var records = new Record[count];
        for (int i = 0; i < count; i++) records[i] = i < distinct.Length ? distinct[i] : distinct[random.Next(distinct.Length)];
        return records;
    }

    private static Record One(Random random, int unknown)
    {
        SpectrumModel model = Reference.Model;
        var facts = new StatedFacts(model);
        for (int i = 0; i < model.Traits.Count; i++)
        {
            if (random.Next(100) < unknown) continue;

            SpectrumTrait trait = model.Traits[i];
            if (trait.Kind == SpectrumTraitKind.Set) StateMembers(facts, i, trait, random, unknown);
            else facts.State(i, trait.Kind == SpectrumTraitKind.Flag ? random.Next(2) : random.Next(1, trait.Values.Count + 1));
        }

        return new Record(facts.Known[0], facts.Excluded[0]);
    }

    /// <summary>Some members named, some absent, and of the rest nothing known.</summary>
    private static void StateMembers(StatedFacts facts, int trait, SpectrumTrait set, Random random, int unknown)
    {
        int all = (1 << set.AtomCount) - 1;
        int known = Enumerable.Range(0, set.AtomCount).Where(_ => random.Next(100) >= unknown)
            .Aggregate(0, (mask, member) => mask | (1 << member));
        int named = random.Next(all + 1) & known;
        const int marker = 1 << 30;
        if (named != 0) facts.State(trait, named | (set.NamesAll ? marker : 0));
        facts.Exclude(trait, known & ~named);
    }
}
