using Xunit;

namespace PartnershipSpec.Engine.Tests.Growth;

/// <summary>What measures the processor time of the process runs alone in it.</summary>
[CollectionDefinition(nameof(GrowthTests), DisableParallelization = true)]
public sealed class GrowthCollection;
