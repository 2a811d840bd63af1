using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Facts;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>Facts to compare answers on.</summary>
internal static class SampleFacts
{
    /// <summary>So many, such as statements make them, some contradictory.</summary>
    internal static IEnumerable<StatedFacts> Of(SpectrumModel model, int seed, int count)
    {
        var random = new Random(seed);
        for (int i = 0; i < count; i++)
        {
            var facts = new StatedFacts(model);
            int density = random.Next(1, 10);
            for (int trait = 0; trait < model.Traits.Count; trait++)
            {
                if (random.Next(10) >= density) continue;

                SpectrumTrait stated = model.Traits[trait];
                int value = stated.Kind switch
                {
                    SpectrumTraitKind.Flag => random.Next(2),
                    SpectrumTraitKind.Set =>
                        random.Next(1 << stated.AtomCount) & random.Next(1 << stated.AtomCount) | (random.Next(2) << 30),
                    _ => random.Next(1, stated.Values.Count + 1),
                };
                facts.State(trait, value);
                if (stated.Kind == SpectrumTraitKind.Set && random.Next(4) == 0) facts.Exclude(trait, random.Next(1 << stated.AtomCount));
            }

            yield return facts;
        }
    }
}
