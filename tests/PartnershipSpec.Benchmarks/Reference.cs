using System;
using System.Collections.Generic;
using System.Linq;
using Benchmarks.Data;
using PartnershipSpec;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Roslyn.Projects;

namespace Benchmarks;

/// <summary>The engine of the bundled spectrum: what every other one has to answer, and what their rules are made from.</summary>
internal static class Reference
{
    private const int Bias = 512;

    internal static readonly SpectrumModel Model = SpectrumCompiler.Compile(BundledSpectrum.Value);

    internal static readonly IReadOnlyList<SpectrumCriterion> Criteria = [.. Model.Categories.SelectMany(c => c.Criteria)];

    internal static FactBits Bits(Record record) => new([record.Known], [record.Excluded]);

    /// <summary>Facts with all that implications add: engines that only know rules get them so.</summary>
    internal static Record Closed(Record record)
    {
        FactBits closed = Bits(record).Propagate(Model.PropagationRules).Consistent();
        return new Record(closed.True[0], closed.False[0]);
    }

    /// <summary>The placement, and evidence and exclusion of each category, in one number.</summary>
    internal static ulong Classify(Record record)
    {
        var evaluation = new Evaluation(Model, Bits(record));
        return Answer([.. Model.Categories.Select(c => evaluation.Tally(c))]);
    }

    /// <summary>The verdict on a claim of each category, in one number.</summary>
    internal static ulong Judge(Record record)
    {
        var evaluation = new Evaluation(Model, Bits(record));
        return Model.Categories.Aggregate(0UL, (answer, category) => (4 * answer) + (ulong)evaluation.Tally(category).Verdict);
    }

    /// <summary>What the outcomes of all criteria come to, in their order.</summary>
    internal static ulong Answer(Func<int, (bool Met, bool Refuted)> outcome)
    {
        var tallies = new Tally[Model.Categories.Count];
        int place = 0;
        for (int i = 0; i < tallies.Length; i++)
        {
            foreach (SpectrumCriterion criterion in Model.Categories[i].Criteria)
            {
                (bool met, bool refuted) = outcome(place++);
                tallies[i].Count(met, refuted, criterion.MetPoints, criterion.RefutedPoints, criterion.IsBinding);
            }
        }

        return Answer(tallies);
    }

    /// <summary>An answer from its parts; best and next are 0 where nothing is placed.</summary>
    internal static ulong Answer(int placement, int best, int next, ReadOnlySpan<int> evidence, ReadOnlySpan<bool> ruledOut)
    {
        ulong answer = (ulong)(placement | (best << 2) | (next << 5));
        for (int i = 0; i < evidence.Length; i++) answer = (answer << 11) | (uint)((2 * (evidence[i] + Bias)) + (ruledOut[i] ? 1 : 0));
        return answer;
    }

    private static ulong Answer(Tally[] tallies)
    {
        var ranking = new Ranking(Model.Least, Model.BetweenWithin);
        for (int i = 0; i < tallies.Length; i++) ranking.Add(i + 1, tallies[i]);
        bool placed = ranking.Placement is Placement.Placed or Placement.BetweenTwo;
        return Answer(
            (int)ranking.Placement, placed ? ranking.Best : 0, placed ? ranking.Next : 0,
            [.. tallies.Select(t => t.Evidence)], [.. tallies.Select(t => t.RuledOut)]);
    }
}
