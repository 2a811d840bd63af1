using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Benchmarks.Measuring;
using PartnershipSpec;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;

namespace Benchmarks.Budgets;

/// <summary>
/// By a spec of about the largest size allowed, advice, the next questions and an explanation take at most 100 ms each, whatever is stated.
/// </summary>
internal sealed class LargestSpecBudget : IBudget
{
    private const double Most = 100;
    private const int Rounds = 5;

    public IEnumerable<BudgetRow> Measure()
    {
        SpectrumModel model = LargeSpec.Of(categories: 4, criteria: 480).Load().Model;
        FactBits[] facts = [model.NothingKnown(), Stated(model, every: 2), Stated(model, every: 1)];
        yield return Row($"Advise by the largest spec", facts, f => AdviceSearch.Find(model, model.Categories[0], f));
        yield return Row($"AskNext by the largest spec", facts, f => FactQuestion.About(new Evaluation(model, f)));
        yield return Row($"Explain by the largest spec, as text", facts, f => SpectrumExplanation.OfPlacement(model, f).ToText("en"));
    }

    /// <summary>The slowest of the facts, each by its median.</summary>
    private static BudgetRow Row(FormattableString what, FactBits[] facts, Func<FactBits, object> ask)
    {
        double slowest = facts.Max(f => Pace.Median([.. Enumerable.Range(0, Rounds + 1).Select(_ => Time(() => ask(f))).Skip(1)]));
        return BudgetRow.Of(what, $"≤ {Most:F0} ms", $"{slowest:F0} ms", slowest <= Most);
    }

    private static double Time(Func<object> work)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The highest atom of every so many traits stated to be true, with what that says of the trait.</summary>
    private static FactBits Stated(SpectrumModel model, int every) => model.Traits
        .Where((_, i) => i % every == 0)
        .Aggregate(model.NothingKnown(), (facts, trait) => Statement.Of(trait)[0].Applied(facts));
}
