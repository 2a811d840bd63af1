using System;
using System.Linq;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>How the build hands files over: those in odd folders, and those that are not there.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class FileTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private static readonly ConsumerProject OddFolder =
        new("with space/c# é", ("Claims.cs", Samples.FourClaims), ("über #1/partnerships.json", Samples.FourDeclarations));

    private static readonly ConsumerProject Missing = new("missing") { Items = "<AdditionalFiles Include=\"gone.spectrum.json\" />" };

    [Fact]
    public void Names_of_folders_make_no_difference() =>
        Assert.Equal(
            [.. Samples.FindingsInCode("Claims.cs"), .. Samples.FindingsInJson("partnerships.json")], package.Built(OddFolder).Shown);

    [Fact]
    public void A_spec_that_is_missing_is_said_to_be() =>
        Assert.Equal(
            ["error PSP3002 gone.spectrum.json:1"], package.Built(Missing).Shown.Where(f => f.Contains("PSP", StringComparison.Ordinal)));
}
