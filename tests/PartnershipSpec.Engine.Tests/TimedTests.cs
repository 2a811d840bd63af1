using Xunit;

namespace PartnershipSpec.Engine.Tests;

/// <summary>Tests that look at the clock: they run one by one after all others, so that nothing else takes their time.</summary>
[CollectionDefinition(nameof(TimedTests), DisableParallelization = true)]
public sealed class TimedTests;
