using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>What could be done about a finding. Nothing is proposed that would lead to the same finding again.</summary>
internal static class Proposals
{
    /// <summary>More would not be read.</summary>
    private const int MostFacts = 12;

    /// <summary>What could be done about a finding, in the order of its rule.</summary>
    /// <param name="finding">What is broken.</param>
    /// <param name="claim">The claim it was found of.</param>
    public static IReadOnlyList<Proposal> For(BrokenRule finding, ClaimOnTerms claim) => For(finding, claim, _ => true);

    /// <summary>The same, but only changes of some kinds.</summary>
    public static IReadOnlyList<Proposal> For(BrokenRule finding, ClaimOnTerms claim, Func<FixKind, bool> isMeant)
    {
        var validator = new ProposalValidator(finding, claim);
        return [.. finding.Rule.Fixes.Where(isMeant).SelectMany(kind => OfKind(kind, validator))];
    }

    private static IEnumerable<Proposal> OfKind(FixKind kind, ProposalValidator validator) => kind switch
    {
        FixKind.ClaimBest => Best(validator).Where(validator.Resolves),
        FixKind.MarkOpen => CompleteSets(validator).Where(validator.Resolves),
        FixKind.StateFact => validator.Finding.Undecided.OrderBy(place => place)
            .SelectMany(place => MissingFacts.Of(validator, place)).Take(MostFacts),
        FixKind.MarkComplete => OpenSets(validator).Where(validator.Resolves),
        FixKind.Accept => [new Accept(validator.Finding.Criteria)],
        FixKind.RemoveAcceptance => validator.Finding.IsNeedless ? validator.Finding.Criteria.Select(c => new RemoveAcceptance(c)) : [],
        _ => [],
    };

    private static IEnumerable<ClaimCategory> Best(ProposalValidator validator) =>
        validator.Finding.Better is { } better ? [new ClaimCategory(better, validator.Spectrum.Spectrum.Categories[better].Id)] : [];

    private static IEnumerable<MarkOpen> CompleteSets(ProposalValidator validator) =>
        validator.Finding.Deciding.OrderBy(place => place).Where(validator.Claim.Facts.IsComplete)
            .Select(place => new MarkOpen(place, validator.Spectrum.Spectrum.Traits[place]));

    private static IEnumerable<MarkComplete> OpenSets(ProposalValidator validator) =>
        validator.Finding.Undecided.OrderBy(place => place).Where(validator.Claim.Facts.IsOpen)
            .Select(place => new MarkComplete(place, validator.Spectrum.Spectrum.Traits[place]));
}
