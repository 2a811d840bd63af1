using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Explaining;

/// <summary>
/// What the answer to a question is expected to say about which category fits best, in bits. Evidence is taken for what it is, the
/// logarithm of a likelihood: the fewest points that tell two categories apart make one e times as likely as the other. So nothing is
/// fitted to data: how likely each answer is follows from what it would add to the evidence for each category.
/// </summary>
internal sealed class QuestionValue
{
    // What follows from an answer differs little between the values of a long list.
    internal const int MostAnswers = 8;

    private readonly Evaluation _evaluation;
    private readonly double _scale;
    private readonly double[] _before;

    internal QuestionValue(Evaluation evaluation)
    {
        _evaluation = evaluation;
        _scale = evaluation.Model.BetweenWithin + 1;
        _before = Evidence(evaluation);
    }

    /// <summary>The expected gain of a question about a trait; zero where no answer would change anything.</summary>
    internal double Of(SpectrumTrait trait)
    {
        double[][] after = [.. Answers(trait).Select(facts => Evidence(new Evaluation(_evaluation.Model, facts)))];
        if (after.Length == 0) return 0;

        double[] prior = Normal(_before);
        double[] joint = new double[after.Length];
        for (int category = 0; category < prior.Length; category++)
        {
            if (prior[category] == 0) continue;

            // Of a partnership of this category, an answer is the likelier the more it speaks for the category.
            double[] likelihoods = Normal([.. after.Select(a => a[category])]);
            for (int answer = 0; answer < joint.Length; answer++) joint[answer] += prior[category] * likelihoods[answer];
        }

        return Entropy(prior) - joint.Select((probability, answer) => probability * Entropy(Normal(after[answer]))).Sum();
    }

    /// <summary>The facts with each answer, as far as what is known leaves it open.</summary>
    private IEnumerable<FactBits> Answers(SpectrumTrait trait)
    {
        (ulong known, ulong excluded) = (_evaluation.KnownTrue(trait), _evaluation.KnownFalse(trait));
        IEnumerable<(ulong True, ulong False)> answers = trait.Kind switch
        {
            SpectrumTraitKind.Level => Enumerable.Range(0, trait.AtomCount + 1).Select(steps => Level(trait, steps + 1)),
            SpectrumTraitKind.Choice => Enumerable.Range(0, trait.AtomCount).Select(value => Choice(trait, value + 1)),
            _ => Filled(trait, known, excluded),
        };
        return answers
            .Where(a => (a.True & excluded) == 0 && (a.False & known) == 0)
            .Take(MostAnswers)
            .Select(a => _evaluation.Facts.With(trait, a.True, a.False));
    }

    private static (ulong True, ulong False) Level(SpectrumTrait trait, int value)
    {
        (ulong known, ulong excluded) = (0, 0);
        TraitBits.SetLevel(ref known, ref excluded, trait.FirstBit, trait.AtomCount, value);
        return (known, excluded);
    }

    private static (ulong True, ulong False) Choice(SpectrumTrait trait, int value)
    {
        (ulong known, ulong excluded) = (0, 0);
        TraitBits.SetChoice(ref known, ref excluded, trait.FirstBit, trait.AtomCount, value);
        return (known, excluded);
    }

    /// <summary>Of what is open none, one, two and so on.</summary>
    private static IEnumerable<(ulong True, ulong False)> Filled(SpectrumTrait trait, ulong known, ulong excluded)
    {
        ulong open = trait.Mask & ~known & ~excluded;
        for (ulong added = 0; ; added |= Bits.Lowest(open & ~added))
        {
            yield return (known | added, trait.Mask & ~known & ~added);
            if (added == open) yield break;
        }
    }

    /// <summary>The evidence for each category, in units of the scale; nothing for those that are ruled out.</summary>
    private double[] Evidence(Evaluation evaluation) =>
    [
        .. evaluation.Model.Categories.Select(
            c => evaluation.Tally(c) is { RuledOut: false } tally ? tally.Evidence / _scale : double.NegativeInfinity),
    ];

    /// <summary>Probabilities in proportion to the exponentials; all zero where all is ruled out.</summary>
    private static double[] Normal(double[] logarithms)
    {
        double most = logarithms.Max();
        if (double.IsNegativeInfinity(most)) return new double[logarithms.Length];

        double[] exponentials = Array.ConvertAll(logarithms, l => Math.Exp(l - most));
        double sum = exponentials.Sum();
        return Array.ConvertAll(exponentials, e => e / sum);
    }

    private static double Entropy(double[] probabilities) => -probabilities.Where(p => p > 0).Sum(p => p * Math.Log(p) / Math.Log(2));
}
