using System.Collections.Generic;
using System.IO;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>Where partnerships stand, as a table for people.</summary>
internal sealed class TextStandingWriter(Invocation invocation) : StandingWriter
{
    private readonly string _language = invocation.Language;

    /// <inheritdoc />
    public override void Write(IEnumerable<Record> records, TextWriter output)
    {
        foreach (Record record in records)
        {
            Standing standing = Standing.Of(record);
            output.WriteLine(
                $"{OneLine.Of(record.Declaration.Claim.Name)}\t{record.Claimed?.Names.In(_language)}\t{JsonStandingWriter.WordOf(standing.Verdict)}\t{JsonStandingWriter.WordOf<Placement>(standing.Placement)}\t{standing.Best?.Names.In(_language)}\t{standing.Neighbour?.Names.In(_language)}");
        }
    }
}
