using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;

namespace PartnershipSpec;

/// <summary>A question about an unknown fact whose answer would help to place something.</summary>
public sealed class FactQuestion
{
    // Judged answers times criteria: what is beyond keeps the simple order. Few specs come near.
    private const int MostWork = 400_000;

    private FactQuestion(
        SpectrumTrait trait, int swing, IReadOnlyList<SpectrumCriterion> criteria, IReadOnlyList<SpectrumCategory> categories)
    {
        Trait = trait;
        Swing = swing;
        Categories = categories;
        Criteria = criteria;
    }

    /// <summary>The trait to learn.</summary>
    public SpectrumTrait Trait { get; }

    /// <summary>The undecided criteria whose conditions read the trait.</summary>
    public IReadOnlyList<SpectrumCriterion> Criteria { get; }

    /// <summary>The categories that have these criteria and are not ruled out, in order of rank.</summary>
    public IReadOnlyList<SpectrumCategory> Categories { get; }

    /// <summary>The points between met and refuted, over the undecided criteria that read it.</summary>
    private int Swing { get; }

    /// <summary>
    /// The question, followed by the categories that it bears on. If the spec has no question for the trait, its name is used.
    /// </summary>
    /// <param name="language">The code of a language, such as <c>en</c>. If the spectrum lacks it, its first language is used.</param>
    public string ToText(string language)
    {
        string question = Trait.Question.In(language);
        string asked = question.Length == 0 ? Trait.Names.In(language) + "?" : question;
        return OneLine.Of(Wordings.BearsOn.In(language, asked, string.Join(", ", Categories.Select(c => c.Names.In(language)))));
    }

    /// <summary>As <see cref="ToText"/>, in the first language of the spectrum.</summary>
    public override string ToString() => ToText("");

    /// <summary>
    /// What is not known, that first which is expected to settle soonest which category fits best (<see cref="QuestionValue"/>). Of equals
    /// that first which moves most points, then that first in the spec. Categories already ruled out ask nothing.
    /// </summary>
    internal static IReadOnlyList<FactQuestion> About(Evaluation evaluation)
    {
        FactQuestion[] questions =
        [
            .. evaluation.Model.Traits.Where(evaluation.IsUndecided).Select(t => Of(evaluation, t)).OfType<FactQuestion>()
                .OrderByDescending(q => q.Swing),
        ];
        int compared = Math.Max(4, MostWork / (QuestionValue.MostAnswers * evaluation.Model.Categories.Sum(c => c.Criteria.Count + 1)));
        var value = new QuestionValue(evaluation);
        return [.. questions.Take(compared).OrderByDescending(q => Math.Round(value.Of(q.Trait), 9)), .. questions.Skip(compared)];
    }

    private static FactQuestion? Of(Evaluation evaluation, SpectrumTrait trait)
    {
        SpectrumCategory[] running = [.. evaluation.Model.Categories.Where(c => !evaluation.Tally(c).RuledOut)];
        SpectrumCriterion[] criteria =
        [
            .. running.SelectMany(c => c.Criteria)
                .Where(c => c.Condition.Reads(trait.Word, trait.Mask) && evaluation.Outcome(c) == CriterionOutcome.Unknown).Distinct(),
        ];
        if (criteria.Length == 0) return null;

        SpectrumCategory[] categories = [.. running.Where(c => c.Criteria.Any(criteria.Contains))];
        return new FactQuestion(trait, criteria.Sum(c => c.MetPoints - c.RefutedPoints), criteria, categories);
    }
}
