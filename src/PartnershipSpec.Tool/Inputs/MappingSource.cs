using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>
/// A mapping file by which no table can be read: it declares nothing, and what is wrong with it is found like in other files.
/// </summary>
internal sealed class MappingSource(FoundFile file, MappingDocument mapping) : RecordSource(file)
{
    /// <inheritdoc />
    public override IEnumerable<Record> Records => [];

    /// <inheritdoc />
    public override IEnumerable<Finding> Unread(Checker checker) => mapping.Problems.Select(p => checker.FindingOf(p, mapping.File));

    /// <inheritdoc />
    public override IEnumerable<Finding> Check(Checker checker, CancellationToken cancellation) => Unread(checker);
}
