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
    public static IReadOnlyList<Proposal> For(ClaimFinding finding, LoadedSpectrum spectrum, Claim claim, Func<Claim, IEnumerable<ClaimFinding>> judge)
    {
        var trial = new Trial(finding, spectrum, claim, judge);
        return [.. finding.Rule.Fixes.SelectMany(kind => OfKind(kind, trial))];
    }

    /// <summary>What could be done about an acceptance that stands at a place: to take it back, where it is not needed.</summary>
    public static IReadOnlyList<Proposal> ForAcceptance(Declaration declaration, JsonSpan criterion) =>
        [.. Acceptances.Needless(declaration).Where(a => a.CriterionSpan == criterion).Select(a => new RemoveAcceptance(a.Criterion))];

    private static IEnumerable<Proposal> OfKind(FixKind kind, Trial trial) => kind switch
    {
        FixKind.ClaimBest => Best(trial).Where(trial.Answers),
        FixKind.MarkOpen => CompleteSets(trial).Where(trial.Answers),
        FixKind.StateFact => trial.Finding.Undecided.OrderBy(place => place).SelectMany(place => MissingFacts.Of(trial, place)).Take(MostFacts),
        FixKind.MarkComplete => OpenSets(trial).Where(trial.Answers),
        FixKind.Accept => [new Accept(trial.Finding.Criteria)],
        _ => [],
    };

    private static IEnumerable<ClaimCategory> Best(Trial trial) =>
        trial.Finding.Better is { } better ? [new ClaimCategory(better, trial.Spectrum.Spectrum.Categories[better].Id)] : [];

    private static IEnumerable<MarkOpen> CompleteSets(Trial trial) =>
        trial.Finding.Deciding.OrderBy(place => place).Where(trial.Claim.Facts.IsComplete).Select(place => new MarkOpen(place, trial.Spectrum.Spectrum.Traits[place]));

    private static IEnumerable<MarkComplete> OpenSets(Trial trial) =>
        trial.Finding.Undecided.OrderBy(place => place).Where(trial.Claim.Facts.IsOpen).Select(place => new MarkComplete(place, trial.Spectrum.Spectrum.Traits[place]));
}
