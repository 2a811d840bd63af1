using System.Collections.Generic;
using System.IO;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Output.Sarif;

namespace PartnershipSpec.Tool.Output;

/// <summary>
/// Findings as a log in SARIF 2.1.0. Results are written as they are found; what they refer to, the criteria, stands behind them, where
/// it is known which spectra there were.
/// </summary>
internal sealed class SarifFindingWriter(Invocation invocation) : FindingWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <inheritdoc />
    public override bool TakesAccepted => true;

    /// <inheritdoc />
    public override void Write(IEnumerable<Finding> findings, TextWriter output) => JsonOutput.Write(output, json =>
    {
        var places = new SarifPlaces(json, invocation.Host.Folder);
        var taxonomies = new SarifTaxonomies(json, invocation.Language);
        var results = new SarifResults(json, invocation.Culture, places, taxonomies);

        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        new SarifTool(json, invocation.Culture).Write();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", invocation.Language);
        places.WriteBase();
        json.WriteStartArray("results");
        foreach (Finding finding in findings)
        {
            results.Write(finding);
            json.FlushIfMuch();
        }

        json.WriteEndArray();
        taxonomies.Write();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", !invocation.HasTrouble);
        places.WriteFolder();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
