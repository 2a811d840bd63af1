using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Records;

/// <summary>Reads partnerships for verbs that do not check. What cannot be read of them is said on standard error.</summary>
internal sealed class RecordLoader(Invocation invocation)
{
    private readonly CultureInfo _culture = invocation.Culture;

    /// <summary>Whether something could not be read.</summary>
    public bool HasUnread { get; private set; }

    /// <summary>The partnerships, in the order of the files.</summary>
    /// <exception cref="ToolException">A file cannot be read.</exception>
    public IEnumerable<Record> Load(CancellationToken cancellation)
    {
        foreach (InputUnit unit in invocation.Loader().Load(cancellation))
        {
            var checker = new Checker(unit, invocation.Today);
            foreach (RecordSource source in unit.Sources)
            {
                foreach (Finding finding in source.Unread(checker)) Say(finding);
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
        Record[] found = [.. Load(cancellation).Where(r => r.Declaration.Id == id)];
        return found.Length switch
        {
            1 => found[0],
            0 => throw new ToolException(ToolTexts.NoSuchId, id),
            _ => throw new ToolException(
                ToolTexts.IdTwice, found.Length.ToString(CultureInfo.InvariantCulture), id, string.Join(", ", found.Select(r => r.File.Shown))),
        };
    }

    private void Say(Finding finding)
    {
        HasUnread = true;
        string place = finding.Cell ?? string.Create(CultureInfo.InvariantCulture, $"({finding.Location.Start.Line + 1},{finding.Location.Start.Character + 1})");
        invocation.Host.Error.WriteLine(
            $"{OneLine.Of(finding.Location.Path)}{(finding.Cell is null ? "" : ":")}{place}: {finding.Rule.Id}: {finding.Message.ToString(null, _culture)}");
    }
}
