using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Checking;

/// <summary>The acceptances of declarations: what they silence, and what is wrong with them.</summary>
internal static class Acceptances
{
    /// <summary>The terms on which a declaration is judged.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="today">The day on which acceptances must hold.</param>
    /// <param name="severityOf">How grave the project holds the refutation of a criterion.</param>
    public static ClaimTerms Terms(Declaration declaration, string today, Func<string, RuleSeverity?> severityOf)
    {
        var accepted =
            new HashSet<string>(declaration.Acceptances.Where(a => a.HoldsOn(today)).Select(a => a.Criterion), StringComparer.Ordinal);
        return new ClaimTerms { IsAccepted = accepted.Contains, SeverityOf = severityOf };
    }

    /// <summary>PSP2005: acceptances without a reason, past their date, or not needed.</summary>
    public static IEnumerable<FileFinding> Check(DeclarationDocument file, Declaration declaration, string today)
    {
        if (declaration.Acceptances.Count == 0) yield break;

        HashSet<string> needed = Needed(declaration);
        foreach (Acceptance acceptance in declaration.Acceptances)
        {
            if (!needed.Contains(acceptance.Criterion))
            {
                yield return Finding(MessageKey.AcceptanceNeedless, acceptance.CriterionSpan);
                continue;
            }

            if (string.IsNullOrWhiteSpace(acceptance.Because)) yield return Finding(MessageKey.AcceptanceGroundless, acceptance.ReasonSpan);
            if (!acceptance.HoldsOn(today)) yield return Finding(MessageKey.AcceptancePast, acceptance.UntilSpan, acceptance.Until!);

            FileFinding Finding(MessageKey key, SourceSpan span, params object[] more) => new(new Problem(
                RuleCatalogue.AcceptanceUnfounded,
                file.File.LocationOf(span),
                new Message(key, [declaration.Claim.Name, acceptance.Criterion, .. more]),
                file.File.LocationOf(declaration.ClaimSpan)))
            {
                Declaration = declaration,
                Subject = new BrokenRule(RuleCatalogue.AcceptanceUnfounded)
                {
                    Criteria = [acceptance.Criterion],
                    IsNeedless = key == MessageKey.AcceptanceNeedless,
                },
            };
        }
    }

    /// <summary>The criteria, by id, of which something would be reported without acceptances.</summary>
    private static HashSet<string> Needed(Declaration declaration)
    {
        IReadOnlyList<ClaimFinding> findings = ClaimJudge.Judge(declaration.Spectrum, declaration.Claim);
        return new HashSet<string>(findings.SelectMany(f => f.Criteria), StringComparer.Ordinal);
    }
}
