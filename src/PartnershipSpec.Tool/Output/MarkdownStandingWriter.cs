using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>Where partnerships stand, as a table in Markdown.</summary>
internal sealed class MarkdownStandingWriter(Invocation invocation) : StandingWriter
{
    private readonly StandingTable _table = new(invocation.Language);

    /// <inheritdoc />
    public override void Write(IEnumerable<Record> records, TextWriter output)
    {
        output.Write(Markdown.Row(_table.Head));
        output.WriteLine("|" + string.Concat(_table.Head.Select(_ => "---|")));
        foreach (string[] row in _table.RowsOf(records)) output.Write(Markdown.Row(row));
    }
}
