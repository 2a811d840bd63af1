using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Fixing;

/// <summary>What can be done about findings in a spec or declaration file, as edits of it, in the order of their rules.</summary>
internal static class FileProposals
{
    /// <summary>What can be done about a finding in a declaration file.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="file">The file.</param>
    /// <param name="terms">On what terms it was found.</param>
    /// <param name="isMeant">Which kinds of changes are asked for.</param>
    public static IReadOnlyList<ProposedEdits> Of(
        FileFinding finding, DeclarationDocument file, DeclarationTerms terms, Func<FixKind, bool> isMeant) =>
        finding is { Declaration: { } declaration, Subject: { } broken }
            ? OfClaim(broken, file, declaration, terms, isMeant)
            : Of(finding.Problem, isMeant);

    /// <summary>What can be done about how a file is written.</summary>
    public static IReadOnlyList<ProposedEdits> Of(Problem problem, Func<FixKind, bool> isMeant) =>
        OfName(problem.Rule, problem.Location.Span, problem.Suggestion, isMeant);

    /// <summary>To put the name that was probably meant in the place of one that is unknown.</summary>
    public static IReadOnlyList<ProposedEdits> OfName(Rule rule, SourceSpan span, string? meant, Func<FixKind, bool> isMeant)
    {
        if (meant is null || !CorrectsNames(rule) || !isMeant(FixKind.CorrectName)) return [];

        var proposal = new CorrectName(span, meant);
        return [new ProposedEdits(proposal, DeclarationEdits.Of(proposal))];
    }

    /// <summary>What can be done about a claim, or about its acceptances.</summary>
    public static IReadOnlyList<ProposedEdits> OfClaim(
        BrokenRule finding, DeclarationDocument file, Declaration declaration, DeclarationTerms terms, Func<FixKind, bool> isMeant) =>
        !file.CanBeJudged || !finding.Rule.Fixes.Any(isMeant)
            ? []
            :
            [
                .. Proposals.For(finding, terms.For(declaration), isMeant)
                    .Select(proposal => new ProposedEdits(proposal, DeclarationEdits.Of(proposal, file, declaration)))
                    .Where(proposed => proposed.Edits.Count > 0),
            ];

    /// <summary>Whether what breaks a rule is a name.</summary>
    internal static bool CorrectsNames(Rule rule) => rule.Fixes.Contains(FixKind.CorrectName);
}
