using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output;

/// <summary>Findings as a JSON array.</summary>
internal sealed class JsonFindingWriter(Invocation invocation) : FindingWriter
{
    private readonly CultureInfo _culture = invocation.Culture;

    /// <inheritdoc />
    public override void Write(IEnumerable<Finding> findings, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (Finding finding in findings) Write(finding, json);
        json.WriteEndArray();
    });

    /// <summary>Writes one.</summary>
    internal void Write(Finding finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", WordOf(finding.Severity));
        json.WriteString("file", finding.Location.Path);
        json.WriteNumber("line", finding.Location.Start.Line + 1);
        json.WriteNumber("column", finding.Location.Start.Character + 1);
        json.WriteNumber("endLine", finding.Location.End.Line + 1);
        json.WriteNumber("endColumn", finding.Location.End.Character + 1);
        json.WriteString("message", finding.Message.ToString(null, _culture));
        json.WriteString("declaration", finding.Declaration);
        json.WriteString("criterion", finding.Criteria.Count == 0 ? null : string.Join(",", finding.Criteria));
        if (finding.Cell is { } cell) json.WriteString("cell", cell);
        json.WriteEndObject();
        json.FlushIfMuch();
    }
}
