using System;
using System.Linq;
using System.Linq.Expressions;
using CsCheck;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.EntityFrameworkCore.Querying;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Querying;

/// <summary>The expressions that become SQL, compiled and run in memory, against the engine.</summary>
public sealed class PropagatedFactsTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly ParameterExpression Known = Expression.Parameter(typeof(ulong[]));
    private static readonly ParameterExpression Excluded = Expression.Parameter(typeof(ulong[]));

    [Fact]
    public void Verdicts_are_those_of_the_engine_for_any_spec_and_any_words()
    {
        int refused = 0, all = 0;
        Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            SpectrumModel model = new RandomSpec(seed, traits: 6, most: 5).Load().Model;
            var random = new Random(seed);
            foreach (SpectrumCategory category in model.Categories)
            {
                Func<ulong[], ulong[], Verdict> verdict;
                all++;
                try { verdict = Verdict(model, category); } catch (InvalidOperationException) { refused++; continue; }
                for (int i = 0; i < 50; i++)
                {
                    FactBits facts = Words(model, random);
                    Assert.Equal(new Evaluation(model, facts).Tally(category).Verdict, verdict(facts.True, facts.False));
                }
            }
        },
        iter: 50);
        output.WriteLine($"{refused} of {all}");
        Assert.Equal(0, refused);
    }

    private static Func<ulong[], ulong[], Verdict> Verdict(SpectrumModel model, SpectrumCategory category)
    {
        var facts = new PropagatedFacts(
            new AtomRules(model.PropagationRules), (word, isFalse) => Expression.ArrayIndex(isFalse ? Excluded : Known, Expression.Constant(word)));
        return Expression.Lambda<Func<ulong[], ulong[], Verdict>>(new VerdictExpression(category, facts).Value, Known, Excluded)
            .Compile(preferInterpretation: true);
    }

    // Any words at all: also atoms both true and false, and levels and choices that no statement makes.
    private static FactBits Words(SpectrumModel model, Random random)
    {
        FactBits facts = model.NothingKnown();
        int density = random.Next(1, 4);
        for (int word = 0; word < model.Words; word++)
        {
            facts.True[word] = Word();
            facts.False[word] = random.Next(3) == 0 ? Word() : Word() & ~facts.True[word];
        }

        return facts;

        ulong Word() => Enumerable.Range(0, density).Aggregate(ulong.MaxValue, (word, _) => word & (ulong)random.NextInt64(long.MinValue, long.MaxValue));
    }
}
