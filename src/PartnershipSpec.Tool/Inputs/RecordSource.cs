using System.Collections.Generic;
using System.Threading;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>A file that declares partnerships: JSON, or a table.</summary>
internal abstract class RecordSource(FoundFile file)
{
    /// <summary>The file.</summary>
    public FoundFile File { get; } = file;

    /// <summary>The partnerships declared in it, in its order, as far as they could be read.</summary>
    public abstract IEnumerable<Record> Records { get; }

    /// <summary>Why something in it could not be read, for verbs that do not check; in its order.</summary>
    public abstract IEnumerable<Finding> Unread(Checker checker);

    /// <summary>All that is found in it, in its order.</summary>
    public abstract IEnumerable<Finding> Check(Checker checker, CancellationToken cancellation);
}
