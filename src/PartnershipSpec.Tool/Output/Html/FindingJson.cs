using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Reports;

namespace PartnershipSpec.Tool.Output.Html;

/// <summary>
/// Findings as the page has them: by the criteria and facts they are about, of which the page has the words in every language. What is
/// not about these brings its sentence.
/// </summary>
internal sealed class FindingJson(SpectrumModel spectrum)
{
    private readonly SpectrumCriterion[] _criteria = [.. Criteria.Of(spectrum)];

    /// <summary>Writes those of a partnership.</summary>
    public void Write(IReadOnlyList<Finding> findings, Utf8JsonWriter json)
    {
        if (findings.Count == 0) return;

        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            WriteHead(finding, json);
            if (finding.Origin?.Subject is ClaimFinding claim) WriteSubject(claim, json);
            else json.Message("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one that is about a file.</summary>
    public static void WriteProblem(Finding finding, Utf8JsonWriter json)
    {
        WriteHead(finding, json);
        json.Data("file", finding.Location.Path);
        if (finding.Cell is { } cell) json.Data("cell", cell);
        else json.WriteNumber("line", finding.Location.Start.Line + 1);
        json.Message("message", finding.Message);
        json.WriteEndObject();
    }

    private static void WriteHead(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", FindingWriter.WordOf(finding.Severity));
    }

    private void WriteSubject(ClaimFinding claim, Utf8JsonWriter json)
    {
        json.Numbers("criteria", CriteriaOf(claim));
        json.Numbers("deciding", claim.Deciding);
        json.Numbers("undecided", claim.Undecided);
        if (claim.Better is { } better) json.WriteNumber("better", better);
        int why = spectrum.Implications.ToList().FindIndex(i => claim.Pointers.Contains(i.Pointer));
        if (why >= 0) json.WriteNumber("why", why);
    }

    /// <summary>Those it names, or else those it points to.</summary>
    private IEnumerable<int> CriteriaOf(ClaimFinding claim) => claim.Criteria.Count > 0
        ? claim.Criteria.Select(id => Array.FindIndex(_criteria, c => c.Id == id))
        : claim.Pointers.Select(pointer => Array.FindIndex(_criteria, c => c.Pointer == pointer)).Where(place => place >= 0);
}
