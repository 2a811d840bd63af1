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
public sealed class PropagatedFactsTests
{
    private static readonly ParameterExpression Known = Expression.Parameter(typeof(ulong[]));
    private static readonly ParameterExpression Excluded = Expression.Parameter(typeof(ulong[]));

    [Fact]
    public void Verdicts_are_those_of_the_engine_for_any_spec_and_any_words()
    {
        int translated = 0, tooLarge = 0;
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                SpectrumModel model = new RandomSpec(seed, traits: 6, most: 5).Load().Model;
                var random = new Random(seed);
                foreach (SpectrumCategory category in model.Categories)
                {
                    if (Translated(model, category) is not { } verdict)
                    {
                        tooLarge++;
                        continue;
                    }

                    translated++;
                    for (int i = 0; i < 50; i++)
                    {
                        FactBits facts = Words(model, random);
                        Assert.Equal(new Evaluation(model, facts).Tally(category).Verdict, verdict(facts.True, facts.False));
                    }
                }
            },
            iter: LongRun.Some(1500), threads: 1);

        // These specs are full of implications; few are so full that they are refused.
        Assert.True(translated > 10 * tooLarge, $"{translated} verdicts were translated, {tooLarge} were too large.");
    }

    [Fact]
    public void A_verdict_that_would_take_too_many_tests_is_refused_with_the_reason()
    {
        SpecBuilder spec = new SpecBuilder().Set("one", Values).Set("two", Values).Set("three", Values);
        foreach ((string from, string to) in new[] { ("one", "two"), ("two", "three"), ("three", "one") })
            spec.Implication($$"""{ "{{from}}": { "atLeast": 5 } }""", $$"""{ "{{to}}": { "atLeast": 6 } }""");
        SpectrumModel model = spec.Category("all").Takes("""{ "one": { "atLeast": 3 } }""").Load().Model;
        string message = Assert.Throws<InvalidOperationException>(() => Verdict(model, model.Categories[0])).Message;
        Assert.Contains("more than 2000 tests", message, StringComparison.Ordinal);
    }

    private static string[] Values => [.. Enumerable.Range(0, 9).Select(i => "v" + i)];

    private static Func<ulong[], ulong[], Verdict>? Translated(SpectrumModel model, SpectrumCategory category)
    {
        try
        {
            return Verdict(model, category);
        }
        catch (InvalidOperationException tooLarge) when (tooLarge.Message.Contains("tests", StringComparison.Ordinal))
        {
            return null;
        }
    }

    private static Func<ulong[], ulong[], Verdict> Verdict(SpectrumModel model, SpectrumCategory category)
    {
        var facts = new PropagatedFacts(
            new AtomRules(model.PropagationRules),
            (word, isFalse) => Expression.ArrayIndex(isFalse ? Excluded : Known, Expression.Constant(word)));
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

        ulong Word() => Enumerable.Range(0, density)
            .Aggregate(ulong.MaxValue, (word, _) => word & (ulong)random.NextInt64(long.MinValue, long.MaxValue));
    }
}
