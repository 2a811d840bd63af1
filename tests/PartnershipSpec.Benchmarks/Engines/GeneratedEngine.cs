using System;
using System.Linq;
using Benchmarks.Data;
using PartnershipSpec;

namespace Benchmarks.Engines;

/// <summary>The emitted classifier, one record at a time.</summary>
internal sealed class GeneratedEngine() : Engine("generated")
{
    private PartnershipFacts[] _facts = [];
    private Classification<PartnershipCategory>[] _placed = [];

    internal override void Prepare(Record[] records)
    {
        _facts = Facts(records);
        _placed = new Classification<PartnershipCategory>[records.Length];
    }

    internal override ulong Answer(int record) => Answer(PartnershipClassifier.Classify(in _facts[record]));

    internal override ulong Run(int from, int to)
    {
        for (int i = from; i < to; i++) _placed[i] = PartnershipClassifier.Classify(in _facts[i]);
        return 0;
    }

    internal static PartnershipFacts[] Facts(Record[] records) => [.. records.Select(r => new PartnershipFacts(r.Known, r.Excluded))];

    internal static ulong Answer(Classification<PartnershipCategory> placed)
    {
        PartnershipCategory[] categories = Enum.GetValues<PartnershipCategory>();
        return Reference.Answer(
            (int)placed.Placement, (int?)placed.Best ?? 0, (int?)placed.Neighbour ?? 0,
            [.. categories.Select(placed.EvidenceFor)], [.. categories.Select(placed.IsRuledOut)]);
    }
}
