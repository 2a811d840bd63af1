using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>Reads what a declaration accepts.</summary>
internal static class AcceptanceParser
{
    internal static IReadOnlyList<Acceptance> Parse(ObjectReader declaration, Spectrum spectrum)
    {
        var accepted = new List<Acceptance>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var known = new Lazy<HashSet<string>>(
            () => new(spectrum.Categories.SelectMany(c => c.Criteria).Select(c => c.Id), StringComparer.Ordinal));
        foreach (ObjectReader item in declaration.FindStatedObjects("accepted"))
        {
            int problems = item.Reader.Problems.Count;
            Acceptance? acceptance = ParseOne(item, known);
            item.Done();
            if (acceptance is null || item.Reader.Problems.Count > problems) continue;

            if (taken.Add(acceptance.Criterion)) accepted.Add(acceptance);
            else item.Reader.Malformed(acceptance.CriterionSpan, MessageKey.NamedTwice, acceptance.Criterion);
        }

        return accepted;
    }

    private static Acceptance? ParseOne(ObjectReader item, Lazy<HashSet<string>> known)
    {
        string? criterion = item.NeedText("criterion");
        JsonValue? because = item.FindStated("because");
        JsonValue? until = item.FindStated("until");
        string? reason = because is null ? null : Reason(item.Reader, because);
        string? date = until is null ? null : Date(item.Reader, until);
        if (criterion is null) return null;

        SourceSpan span = item.Find("criterion")!.Span;
        if (!known.Value.Contains(criterion)) item.Reader.UnknownName(span, MessageKey.KindCriterion, criterion, known.Value);
        return new Acceptance(criterion, span, reason, because?.Span ?? span, date, until?.Span ?? span);
    }

    /// <summary>A blank reason is none, which is a finding of its own.</summary>
    private static string? Reason(FileReader reader, JsonValue value) => reader.Is(value, JsonKind.String, "because") ? value.Text : null;

    private static string? Date(FileReader reader, JsonValue value)
    {
        if (reader.Text(value, "until") is not { } date) return null;
        if (Acceptance.IsDate(date)) return date;

        reader.Malformed(value.Span, MessageKey.NotADate, "until", date);
        return null;
    }
}
