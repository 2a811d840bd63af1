using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Judging.Shared;
using PartnershipSpec.Core.Rules;
using PartnershipSpec.Core.Spectra;

namespace PartnershipSpec.Core.Judging;

/// <summary>The one judge of claims, however they are declared.</summary>
public static class ClaimJudge
{
    /// <summary>Every rule a claim breaks.</summary>
    public static IReadOnlyList<ClaimFinding> Judge(LoadedSpectrum spectrum, Claim claim)
    {
        var findings = new List<ClaimFinding>(FactConflicts.Find(spectrum, claim));
        if (claim.Category is not { } index) return findings;

        Category category = spectrum.Spectrum.Categories[index];
        var evaluation = new Evaluation(spectrum.Model, claim.Facts.Bits);
        IReadOnlyList<CriterionFinding> outcomes = evaluation.Findings(spectrum.Model.Categories[index]);
        for (int i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i].Contradicts) findings.Add(Contradiction(spectrum, claim, category, category.Criteria[i], outcomes[i]));
        }

        findings.AddRange(Departures(spectrum, claim, category, outcomes));
        if (evaluation.Tally(spectrum.Model.Categories[index]).Verdict == VerdictKind.Open) findings.AddRange(Open(spectrum, claim, category, evaluation, outcomes));
        return findings;
    }

    private static ClaimFinding Contradiction(LoadedSpectrum spectrum, Claim claim, Category category, Criterion criterion, CriterionFinding outcome) => new(
        RuleCatalogue.ClaimContradicted,
        new Message(MessageKey.Contradiction, claim.Name, category.Id, Stated(outcome.Deciding), outcome.Criterion.Texts, criterion.Quote, Reference(outcome)),
        TraitIndexes(spectrum, outcome.Deciding),
        [criterion.Pointer]);

    /// <summary>One finding for each fact that makes a claim depart, with all the criteria it refutes.</summary>
    private static IEnumerable<ClaimFinding> Departures(
        LoadedSpectrum spectrum, Claim claim, Category category, IReadOnlyList<CriterionFinding> outcomes)
    {
        var departing = outcomes.Select((outcome, i) => (Outcome: outcome, category.Criteria[i].Pointer)).Where(d => d.Outcome.Departs);
        foreach (var byFact in departing.GroupBy(d => d.Outcome.Deciding.Count == 0 ? "" : d.Outcome.Deciding[0].Trait.Id))
        {
            CriterionFinding[] criteria = [.. byFact.Select(d => d.Outcome)];
            yield return new ClaimFinding(
                RuleCatalogue.ClaimDeparts,
                new Message(
                    MessageKey.Departure,
                    claim.Name,
                    category.Id,
                    Stated([.. criteria.SelectMany(c => c.Deciding).GroupBy(f => f.Trait).Select(f => f.First())]),
                    new MessageList(criteria.Select(c => c.Criterion.Texts), " "),
                    string.Join(" » « ", criteria.Select(c => c.Criterion.Quotation).Distinct()),
                    new MessageList(criteria.Select(Reference), "; ")),
                TraitIndexes(spectrum, criteria[0].Deciding),
                [.. byFact.Select(d => d.Pointer)]);
        }
    }

    private static IEnumerable<ClaimFinding> Open(
        LoadedSpectrum spectrum, Claim claim, Category category, Evaluation evaluation, IReadOnlyList<CriterionFinding> outcomes)
    {
        CriterionFinding[] undecided = [.. outcomes.Where(o => o.IsUndecided)];
        if (undecided.Length == 0) yield break;

        IEnumerable<string> missing = undecided
            .SelectMany(o => spectrum.Model.Traits.Where(t => evaluation.IsUndecided(t) && o.Criterion.Condition.Reads(t.Word, t.Mask)).Select(t => (Trait: t.Id, o.Criterion.Id)))
            .GroupBy(m => m.Trait, m => m.Id).Select(m => m.Key + " (" + string.Join(", ", m) + ")");
        yield return new ClaimFinding(
            RuleCatalogue.ClaimOpen,
            new Message(MessageKey.Open, claim.Name, category.Id, string.Join("; ", missing)),
            [],
            [.. outcomes.Select((o, i) => (o.IsUndecided, category.Criteria[i].Pointer)).Where(o => o.IsUndecided).Select(o => o.Pointer)]);
    }

    private static object Stated(IReadOnlyList<StatedFact> facts) =>
        facts.Count == 0 ? new Message(MessageKey.NothingStated) : string.Join("; ", facts);

    /// <summary>The criterion, and what it rests on: the statements it carries, or that it is inferred.</summary>
    private static object Reference(CriterionFinding outcome) => outcome.Criterion.IsStated
        ? string.Join(", ", outcome.Criterion.Statements.Prepend(outcome.Criterion.Id))
        : new Message(MessageKey.Inferred, outcome.Criterion.Id);

    internal static int[] TraitIndexes(LoadedSpectrum spectrum, IEnumerable<StatedFact> facts)
    {
        List<SpectrumTrait> traits = [.. spectrum.Model.Traits];
        return [.. facts.Select(f => traits.IndexOf(f.Trait))];
    }
}
