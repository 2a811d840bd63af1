using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Records;

/// <summary>Reads partnerships for verbs that do not check. What cannot be read of them is said on standard error.</summary>
internal sealed class RecordLoader(Invocation invocation, InputRequest? inputs = null)
{
    private readonly UnreadReport _report = new(invocation);

    /// <summary>Whether something could not be read.</summary>
    public bool HasUnread => !_report.IsEmpty;

    /// <summary>The partnerships, in the order of the files.</summary>
    /// <exception cref="ToolException">A file cannot be read.</exception>
    public IEnumerable<Record> Load(CancellationToken cancellation)
    {
        foreach (InputUnit unit in invocation.Loader(inputs).Load(cancellation))
        {
            var checker = new Checker(unit, invocation.Today);
            foreach (RecordSource source in unit.Sources)
            {
                foreach (Finding finding in source.Unread(checker)) _report.Say(finding);
                foreach (Record record in source.Records)
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return record;
                }
            }
        }
    }

    /// <summary>The one partnership of an id.</summary>
    /// <exception cref="ToolException">There is none, or there are several.</exception>
    public Record Find(string id, CancellationToken cancellation)
    {
        var found = new List<Record>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (Record record in Load(cancellation))
        {
            known.Add(record.Declaration.Id);
            if (record.Declaration.Id == id) found.Add(record);
        }

        return found.Count switch
        {
            1 => found[0],
            0 => throw UnknownName.Of(ToolTexts.NoSuchId, id, known),
            _ => throw new ToolException(
                ToolTexts.IdTwice, found.Count, id, string.Join(", ", found.Select(r => r.File.Shown))),
        };
    }
}
