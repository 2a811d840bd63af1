using System.Threading.Tasks;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>The consumers of tests that take long, built together before the first of them runs.</summary>
public sealed class LongConsumers(PackageFixture package) : IAsyncLifetime
{
    public Task InitializeAsync() => package.BuildLong();

    public Task DisposeAsync() => Task.CompletedTask;
}
