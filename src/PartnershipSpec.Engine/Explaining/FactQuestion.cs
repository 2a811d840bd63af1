using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;

namespace PartnershipSpec;

/// <summary>Something not known of a partnership that would help to place it.</summary>
public sealed class FactQuestion
{
    internal FactQuestion(SpectrumTrait trait, int weight, IReadOnlyList<SpectrumCriterion> criteria)
    {
        Trait = trait;
        Weight = weight;
        Criteria = criteria;
    }

    /// <summary>What to learn.</summary>
    public SpectrumTrait Trait { get; }

    /// <summary>How much it would decide: the points between met and refuted, over the undecided criteria that read it.</summary>
    public int Weight { get; }

    /// <summary>The undecided criteria that read it.</summary>
    public IReadOnlyList<SpectrumCriterion> Criteria { get; }

    /// <summary>The question, or the trait's name where the spec has none for it, and the criteria it would decide, on one line.</summary>
    /// <param name="language">A language of the spectrum, <c>en</c> for example; one it lacks gives its first language.</param>
    public string ToText(string language)
    {
        string question = Trait.Question.In(language);
        return OneLine.Of(question.Length == 0 ? Trait.Names.In(language) + "?" : question) + " (" + Trait.Id + " → " + string.Join(", ", Criteria) + ")";
    }

    /// <summary>As <see cref="ToText"/>, in the first language of the spectrum.</summary>
    public override string ToString() => ToText("");

    /// <summary>
    /// What is not known, most telling first; at equal weight in the order of the spec. Categories already ruled out ask nothing.
    /// </summary>
    internal static IReadOnlyList<FactQuestion> About(Evaluation evaluation)
    {
        var questions = new List<FactQuestion>();
        foreach (SpectrumTrait trait in evaluation.Model.Traits)
        {
            if (evaluation.IsUndecided(trait)) Ask(evaluation, trait, questions);
        }

        return questions;
    }

    private static void Ask(Evaluation evaluation, SpectrumTrait trait, List<FactQuestion> questions)
    {
        int weight = 0;
        var criteria = new List<SpectrumCriterion>();
        foreach (SpectrumCategory category in evaluation.Model.Categories)
        {
            if (evaluation.Tally(category).RuledOut) continue;

            foreach (SpectrumCriterion criterion in category.Criteria)
            {
                if (evaluation.Outcome(criterion) != CriterionOutcome.Unknown || !criterion.Condition.Reads(trait.Word, trait.Mask)) continue;
                if (criteria.Contains(criterion)) continue;

                weight += criterion.MetPoints - criterion.RefutedPoints;
                criteria.Add(criterion);
            }
        }

        if (criteria.Count == 0) return;

        int place = questions.FindIndex(q => q.Weight < weight);
        questions.Insert(place < 0 ? questions.Count : place, new FactQuestion(trait, weight, criteria));
    }
}
