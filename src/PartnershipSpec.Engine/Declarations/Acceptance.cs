using System;
using System.Globalization;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>That somebody accepts of one partnership that a criterion is not met.</summary>
internal sealed class Acceptance(
    string criterion, SourceSpan criterionSpan, string? because, SourceSpan reasonSpan, string? until, SourceSpan untilSpan)
{
    /// <summary>The id of the criterion.</summary>
    internal readonly string Criterion = criterion;

    /// <summary>Where that stands.</summary>
    internal readonly SourceSpan CriterionSpan = criterionSpan;

    /// <summary>The reason; null where none is given.</summary>
    internal readonly string? Because = because;

    /// <summary>Where the reason stands, or should: at the criterion where there is none.</summary>
    internal readonly SourceSpan ReasonSpan = reasonSpan;

    /// <summary>The last day it holds, as <c>yyyy-MM-dd</c>; null where it has no end.</summary>
    internal readonly string? Until = until;

    /// <summary>Where that stands, or else the criterion.</summary>
    internal readonly SourceSpan UntilSpan = untilSpan;

    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Whether it still holds on a day; on an unknown one it does.</summary>
    /// <param name="today">The day, as <c>yyyy-MM-dd</c>; anything else is unknown.</param>
    public bool HoldsOn(string today) => Until is null || !IsDate(today) || string.CompareOrdinal(today, Until) <= 0;

    /// <summary>Whether a text is a day, as <c>yyyy-MM-dd</c>.</summary>
    internal static bool IsDate(string text) =>
        DateTime.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
