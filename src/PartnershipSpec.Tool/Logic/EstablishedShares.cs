using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using PartnershipSpec.Engine.Logic;

namespace PartnershipSpec.Tool.Logic;

/// <summary>What share of all consistent descriptions establishes what.</summary>
internal sealed class EstablishedShares(BigInteger descriptions, IReadOnlyList<Share> categories, Share several, Share none)
{
    /// <summary>How many consistent descriptions there are.</summary>
    internal readonly BigInteger Descriptions = descriptions;

    /// <summary>The share that establishes each category, by place; a description may establish several.</summary>
    internal readonly IReadOnlyList<Share> Categories = categories;

    /// <summary>The share that establishes more than one.</summary>
    internal readonly Share Several = several;

    /// <summary>The share that establishes none.</summary>
    internal readonly Share None = none;

    internal static EstablishedShares? Of(SpectrumDiagrams spec, SpectrumModel model)
    {
        bool[] binds = [.. model.Categories.Select(c => c.Criteria.Any(x => x.IsBinding))];
        if (DescriptionCounts.Of(spec, model, withEvidence: false) is not { } counts) return null;

        return new EstablishedShares(
            counts.All,
            [.. model.Categories.Select((_, i) => counts.ShareOf(e => Established(e, i)))],
            counts.ShareOf(e => model.Categories.Where((_, i) => Established(e, i)).Skip(1).Any()),
            counts.ShareOf(e => !model.Categories.Where((_, i) => Established(e, i)).Any()));

        bool Established(int[] evidence, int category) => binds[category] && evidence[category] != EvidenceDistribution.RuledOut;
    }
}
