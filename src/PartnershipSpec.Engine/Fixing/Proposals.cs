using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>What could be done about a finding. Nothing is proposed that would lead to the same finding again.</summary>
internal static class Proposals
{
    /// <summary>More would not be read.</summary>
    private const int MostFacts = 12;

    /// <summary>What could be done about a finding of a claim, in the order of its rule.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="spectrum">What the claim is judged by.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="judge">Judges a claim on the terms on which the finding was made.</param>
    public static IReadOnlyList<Proposal> For(ClaimFinding finding, CompiledSpectrum spectrum, Claim claim, Func<Claim, IEnumerable<ClaimFinding>> judge)
    {
        var validator = new ProposalValidator(finding, spectrum, claim, judge);
        return [.. finding.Rule.Fixes.SelectMany(kind => OfKind(kind, validator))];
    }

    /// <summary>What could be done about an acceptance that stands at a place: to take it back, where it is not needed.</summary>
    public static IReadOnlyList<Proposal> ForAcceptance(Declaration declaration, SourceSpan criterion) =>
        [.. Acceptances.Needless(declaration).Where(a => a.CriterionSpan == criterion).Select(a => new RemoveAcceptance(a.Criterion))];

    private static IEnumerable<Proposal> OfKind(FixKind kind, ProposalValidator validator) => kind switch
    {
        FixKind.ClaimBest => Best(validator).Where(validator.Resolves),
        FixKind.MarkOpen => CompleteSets(validator).Where(validator.Resolves),
        FixKind.StateFact => validator.Finding.Undecided.OrderBy(place => place).SelectMany(place => MissingFacts.Of(validator, place)).Take(MostFacts),
        FixKind.MarkComplete => OpenSets(validator).Where(validator.Resolves),
        FixKind.Accept => [new Accept(validator.Finding.Criteria)],
        _ => [],
    };

    private static IEnumerable<ClaimCategory> Best(ProposalValidator validator) =>
        validator.Finding.Better is { } better ? [new ClaimCategory(better, validator.Spectrum.Spectrum.Categories[better].Id)] : [];

    private static IEnumerable<MarkOpen> CompleteSets(ProposalValidator validator) =>
        validator.Finding.Deciding.OrderBy(place => place).Where(validator.Claim.Facts.IsComplete).Select(place => new MarkOpen(place, validator.Spectrum.Spectrum.Traits[place]));

    private static IEnumerable<MarkComplete> OpenSets(ProposalValidator validator) =>
        validator.Finding.Undecided.OrderBy(place => place).Where(validator.Claim.Facts.IsOpen).Select(place => new MarkComplete(place, validator.Spectrum.Spectrum.Traits[place]));
}
