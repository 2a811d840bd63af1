using System;
using System.Collections.Generic;
using System.Globalization;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;

namespace PartnershipSpec;

/// <summary>How one criterion comes out on facts, and which facts decide it.</summary>
public sealed class CriterionFinding
{
    private readonly Evaluation _evaluation;
    private StatedFact[]? _deciding;

    internal CriterionFinding(Evaluation evaluation, SpectrumCategory category, SpectrumCriterion criterion)
    {
        _evaluation = evaluation;
        Category = category;
        Criterion = criterion;
        Outcome = evaluation.Outcome(criterion);
    }

    /// <summary>The category that requires it.</summary>
    public SpectrumCategory Category { get; }

    /// <summary>The criterion.</summary>
    public SpectrumCriterion Criterion { get; }

    /// <summary>Met, refuted or unknown.</summary>
    public CriterionOutcome Outcome { get; }

    /// <summary>The points of evidence that it gives its category: positive if met, negative if refuted, zero while unknown.</summary>
    public int Points => Criterion.Points(Outcome);

    /// <summary>The stated facts that decide it, as few as suffice. Empty while it is unknown.</summary>
    public IReadOnlyList<StatedFact> Deciding => DecidingFacts;

    internal bool Contradicts => Outcome == CriterionOutcome.Refuted && Criterion.IsBinding;

    internal bool Departs =>
        Outcome == CriterionOutcome.Refuted
        && (Criterion.Effect == RefutationEffect.Departure || (Criterion.Effect == RefutationEffect.Contradiction && !Criterion.IsStated));

    internal bool Lacks => Outcome == CriterionOutcome.Refuted && Criterion.Effect == RefutationEffect.Lack;

    internal bool IsUndecided => Outcome == CriterionOutcome.Unknown && Criterion.IsBinding;

    /// <summary>One line with the outcome, the points, what is required, the deciding facts and the quotation.</summary>
    /// <param name="language">The code of a language, such as <c>en</c>. If the spectrum lacks it, its first language is used.</param>
    public string ToText(string language)
    {
        string mark = Outcome == CriterionOutcome.Met ? "[+]" : Outcome == CriterionOutcome.Refuted ? "[-]" : "[?]";
        string because = DecidingFacts.Length == 0 ? "" : " | " + Because(language);
        return OneLine.Of(mark + SignedPoints.PadLeft(4) + "  " + What(language) + because + " | " + Quoted);
    }

    internal string[] Cells(string language) => new[]
    {
        What(language), Wordings.Of(Outcome).In(language), SignedPoints, Because(language), Quoted,
    };

    private StatedFact[] DecidingFacts => _deciding ??= _evaluation.Deciding(Criterion, Outcome);

    private string SignedPoints => Points.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    private string Quoted => Sentence.Quote(Criterion.Quotation);

    private string Because(string language) =>
        string.Join(Wording.Separator.In(language), Array.ConvertAll(DecidingFacts, f => f.ToText(language)));

    // In the source's own language the words of a criterion are often those of the quotation: these are not said twice.
    private string What(string language)
    {
        string text = Criterion.Texts.In(language);
        string basis = Criterion.IsStated ? "" : ", " + Wordings.Inferred.In(language);
        return (Sentence.Repeats(text, Criterion.Quotation) ? "" : text + " ") + "(" + Criterion.ModalityNames.In(language) + basis + ")";
    }

    /// <summary>As <see cref="ToText"/>, in the first language of the spectrum.</summary>
    public override string ToString() => ToText("");
}
