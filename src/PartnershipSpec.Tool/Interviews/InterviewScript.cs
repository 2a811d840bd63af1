using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Tool.Interviews;

/// <summary>Puts an interview into words.</summary>
internal sealed class InterviewScript(SpectrumModel model, string language, TextWriter output)
{
    // Of each category; what else hangs on an answer nobody reads before giving it.
    private const int MostCriteria = 3;

    /// <summary>Asks a question for the first time: with what it means and why it is asked.</summary>
    public void Ask(Interview interview)
    {
        FactQuestion question = interview.Question!;
        SpectrumTrait trait = question.Trait;
        Line("");
        Line(InterviewWords.Question.In(language, interview.Number.ToString(CultureInfo.InvariantCulture), Asked(trait)));
        if (trait.Definition.In(language) is { Length: > 0 } definition) Line("  " + definition);
        Line("  " + InterviewWords.Decides.In(language));
        foreach (SpectrumCategory category in question.Categories) Line("    - " + Reason(category, question));
        if (interview.Facts.States(trait)) Line("  " + InterviewWords.SoFar.In(language, StatedFact.Of(trait, interview.Facts).NamedIn(language)));
        Offer(trait);
        if (interview.Number == 1) Line("  " + InterviewWords.Commands.In(language));
    }

    /// <summary>Asks it again.</summary>
    public void AskAgain(Interview interview)
    {
        SpectrumTrait trait = interview.Question!.Trait;
        Line(Asked(trait));
        Offer(trait);
        Line("  " + InterviewWords.Commands.In(language));
    }

    /// <summary>Says what was not understood, and what was probably meant.</summary>
    public void NotUnderstood(string text, IReadOnlyCollection<string> answers)
    {
        string? nearest = text.Length == 0 ? null : NearestName.Of(text, answers);
        Line(nearest is null ? InterviewWords.NotUnderstood.In(language, text) : InterviewWords.NotUnderstoodBut.In(language, text, nearest));
    }

    /// <summary>Says something.</summary>
    public void Say(Wording wording) => Line(wording.In(language));

    /// <summary>Says where the partnership stands, and why.</summary>
    public void Close(SpectrumCategory? claimed, FactBits facts)
    {
        Line("");
        if (claimed is not null)
        {
            SpectrumExplanation verdict = SpectrumExplanation.OfClaim(model, claimed, facts);
            Line(verdict.ToText(language).Split('\n')[0]);
        }

        output.Write(SpectrumExplanation.OfPlacement(model, facts).ToText(language));
    }

    private void Offer(SpectrumTrait trait)
    {
        int number = 0;
        foreach (string choice in Choices(trait)) Line(string.Create(CultureInfo.InvariantCulture, $"  {++number,3}  {choice}"));
        if (trait.Kind == SpectrumTraitKind.Set) Line("  " + (trait.NamesAll ? InterviewWords.Closed : InterviewWords.Open).In(language));
    }

    private string Asked(SpectrumTrait trait) =>
        trait.Question.In(language) is { Length: > 0 } question ? question : trait.Names.In(language) + "?";

    private IEnumerable<string> Choices(SpectrumTrait trait) => trait.Kind == SpectrumTraitKind.Flag
        ? [Wordings.Yes.In(language), Wordings.No.In(language)]
        : trait.Values.Select(v => v.Names.In(language));

    private string Reason(SpectrumCategory category, FactQuestion question)
    {
        string[] criteria = [.. category.Criteria.Where(question.Criteria.Contains).Select(c => c.Texts.In(language).TrimEnd('.'))];
        IEnumerable<string> shown = criteria.Take(MostCriteria).Concat(criteria.Length > MostCriteria ? ["…"] : []);
        return Wordings.Pair.In(language, category.Names.In(language), string.Join(Wording.Separator.In(language), shown));
    }

    // Texts of a spec or an answer must not steer the terminal.
    private void Line(string text) => output.WriteLine(OneLine.Of(text));
}
