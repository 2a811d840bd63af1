using System.Collections.Generic;
using System.Globalization;
using System.IO;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output;

/// <summary>Findings as comma-separated values, one a row; the columns are the properties of the JSON format.</summary>
internal sealed class CsvFindingWriter(Invocation invocation) : FindingWriter
{
    private readonly CultureInfo _culture = invocation.Culture;

    /// <inheritdoc />
    public override void Write(IEnumerable<Finding> findings, TextWriter output)
    {
        Csv.WriteRow(
            output, ["rule", "severity", "file", "line", "column", "endLine", "endColumn", "message", "declaration", "criterion", "cell"]);
        foreach (Finding finding in findings)
        {
            Csv.WriteRow(
                output,
                [
                    finding.Rule.Id, WordOf(finding.Severity), finding.Location.Path,
                    Counted(finding.Location.Start.Line), Counted(finding.Location.Start.Character),
                    Counted(finding.Location.End.Line), Counted(finding.Location.End.Character),
                    finding.Message.ToString(null, _culture), finding.Declaration, string.Join(',', finding.Criteria), finding.Cell,
                ]);
        }
    }

    private static string Counted(int fromZero) => (fromZero + 1).ToString(CultureInfo.InvariantCulture);
}
