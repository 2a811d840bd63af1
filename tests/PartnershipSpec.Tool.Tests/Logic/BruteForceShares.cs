using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.Tool.Logic;

namespace PartnershipSpec.Tool.Tests.Logic;

/// <summary>Shares counted one by one.</summary>
internal static class BruteForceShares
{
    internal static Share ShareOf(this BruteForce force, IEnumerable<bool> holds) => new(holds.Count(h => h), force.Worlds.Length);
}
