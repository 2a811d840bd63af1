using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;

namespace PartnershipSpec.Engine.Checking;

/// <summary>
/// PSP1001, PSP1002 and PSP1003: what is stated refutes what the claimed category requires, as gravely as the source says it.
/// </summary>
internal static class RefutationRules
{
    internal static IEnumerable<ClaimFinding> Find(JudgedClaim claim, ReportingPass pass)
    {
        if (claim.Refuted.Count == 0) return [];

        JudgedCriterion[] refuted =
            [.. claim.Refuted.Where(c => RuleOf(c) is { } rule && ReportingPasses.Of(rule, claim.SeverityOf(c)) == pass)];
        return refuted.Where(c => c.Outcome.Contradicts)
            .Select(c => Finding(RuleCatalogue.ClaimContradicted, MessageKey.Contradiction, claim, [c]))
            .Concat(ByFact(RuleCatalogue.ClaimDeparts, MessageKey.Departure, claim, refuted.Where(c => c.Outcome.Departs)))
            .Concat(ByFact(RuleCatalogue.ClaimLacks, MessageKey.Lack, claim, refuted.Where(c => c.Outcome.Lacks)));
    }

    /// <summary>The rule that the refutation of a criterion breaks, or null.</summary>
    private static Rule? RuleOf(JudgedCriterion criterion) =>
        criterion.Outcome.Contradicts ? RuleCatalogue.ClaimContradicted
        : criterion.Outcome.Departs ? RuleCatalogue.ClaimDeparts
        : criterion.Outcome.Lacks ? RuleCatalogue.ClaimLacks
        : null;

    /// <summary>One finding for each fact that decides, with all the criteria it refutes that the project holds equally grave.</summary>
    private static IEnumerable<ClaimFinding> ByFact(Rule rule, MessageKey key, JudgedClaim claim, IEnumerable<JudgedCriterion> refuted) =>
        refuted
        .GroupBy(c => (c.Outcome.Deciding.Count == 0 ? "" : c.Outcome.Deciding[0].Trait.Id, claim.SeverityOf(c)))
        .Select(group => Finding(rule, key, claim, [.. group]));

    private static ClaimFinding Finding(Rule rule, MessageKey key, JudgedClaim claim, JudgedCriterion[] criteria)
    {
        var message = new Message(
            key,
            claim.Claim.Name,
            new CategoryPart(claim.Claimed),
            Stated([.. criteria.SelectMany(c => c.Outcome.Deciding).GroupBy(f => f.Trait).Select(f => f.First())]),
            Grounds(criteria),
            new MessageList(criteria.Select(Reference)),
            new CategoryPart(claim.Claimed, withId: false, first: true));
        return new ClaimFinding(rule, message)
        {
            Deciding = claim.Spectrum.IndexesOf(criteria[0].Outcome.Deciding.Select(f => f.Trait)),
            Absent = DecidingAbsence.Of(
                claim.Claim.Facts, [.. criteria[0].Outcome.Deciding.Select(f => f.Trait)], claim.Refutes(criteria[0])),
            Criteria = [.. criteria.Select(c => c.Criterion.Id)],
            Pointers = [.. criteria.Select(c => c.Criterion.Pointer)],
            Severity = claim.SeverityOf(criteria[0]),
        };
    }

    private static object Stated(IReadOnlyList<StatedFact> facts) =>
        facts.Count == 0 ? new Message(MessageKey.NothingStated) : new StatedPart(facts);

    /// <summary>What criteria require, in the reader's language and in the words of the source.</summary>
    internal static object Grounds(params JudgedCriterion[] criteria) =>
        new QuotedPart(criteria.Select(c => c.Outcome.Criterion.Texts), criteria.Select(c => c.Criterion.Quote));

    /// <summary>The criterion, and what it rests on: the statements it carries, or that it is inferred.</summary>
    internal static object Reference(JudgedCriterion criterion) => criterion.Criterion.IsStated
        ? string.Join(", ", criterion.Criterion.Statements.Prepend(criterion.Criterion.Id))
        : new Message(MessageKey.Inferred, criterion.Criterion.Id);
}
