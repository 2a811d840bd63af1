using System;
using System.Globalization;
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
    internal static bool IsDate(string text) =>
        DateTime.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
