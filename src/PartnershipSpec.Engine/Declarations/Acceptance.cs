using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>That somebody accepts of one partnership that a criterion is not met.</summary>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="CriterionSpan">Where that stands.</param>
/// <param name="Because">The reason; null where none is given.</param>
/// <param name="ReasonSpan">Where the reason stands, or should: at the criterion where there is none.</param>
/// <param name="Until">The last day it holds, as <c>yyyy-MM-dd</c>; null where it has no end.</param>
/// <param name="UntilSpan">Where that stands, or else the criterion.</param>
internal sealed record Acceptance(string Criterion, SourceSpan CriterionSpan, string? Because, SourceSpan ReasonSpan, string? Until, SourceSpan UntilSpan)
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Whether it still holds on a day; on an unknown one it does.</summary>
    /// <param name="today">The day, as <c>yyyy-MM-dd</c>; anything else is unknown.</param>
    public bool HoldsOn(string today) => Until is null || !IsDate(today) || string.CompareOrdinal(today, Until) <= 0;

    /// <summary>Whether a text is a day, as <c>yyyy-MM-dd</c>.</summary>
    internal static bool IsDate(string text) => DateTime.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

/// <summary>The acceptances of declarations: what they silence, and what is wrong with them.</summary>
internal static class Acceptances
{
    /// <summary>The terms on which a declaration is judged.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="today">The day on which acceptances must hold.</param>
    /// <param name="severityOf">How grave the project holds the refutation of a criterion.</param>
    public static ClaimTerms Terms(Declaration declaration, string today, Func<string, RuleSeverity?> severityOf) => new(
        criterion => declaration.Acceptances.Any(a => string.Equals(a.Criterion, criterion, StringComparison.Ordinal) && a.HoldsOn(today)),
        severityOf);

    /// <summary>PSP2005: acceptances without a reason, past their date, or not needed.</summary>
    public static IEnumerable<Problem> Check(DeclarationDocument file, Declaration declaration, string today)
    {
        if (declaration.Acceptances.Count == 0) yield break;

        IReadOnlyList<Acceptance> needless = Needless(declaration);
        foreach (Acceptance acceptance in declaration.Acceptances)
        {
            if (needless.Contains(acceptance))
            {
                yield return Problem(MessageKey.AcceptanceNeedless, acceptance.CriterionSpan);
                continue;
            }

            if (string.IsNullOrWhiteSpace(acceptance.Because)) yield return Problem(MessageKey.AcceptanceGroundless, acceptance.ReasonSpan);
            if (!acceptance.HoldsOn(today)) yield return Problem(MessageKey.AcceptancePast, acceptance.UntilSpan, acceptance.Until!);

            Problem Problem(MessageKey key, SourceSpan span, params object[] more) => new(
                RuleCatalogue.AcceptanceUnfounded,
                file.File.LocationOf(span),
                new Message(key, [declaration.Claim.Name, acceptance.Criterion, .. more]),
                file.File.LocationOf(declaration.ClaimSpan));
        }
    }

    /// <summary>The acceptances without which nothing more would be reported.</summary>
    internal static IReadOnlyList<Acceptance> Needless(Declaration declaration)
    {
        var needed = new HashSet<string>(ClaimJudge.Judge(declaration.Spectrum, declaration.Claim).SelectMany(f => f.Criteria), StringComparer.Ordinal);
        return [.. declaration.Acceptances.Where(a => !needed.Contains(a.Criterion))];
    }
}
