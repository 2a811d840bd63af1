using System;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Declarations;

public class GivingUpTests
{
    private const int FewBytes = 200_000;

    private static readonly string Large =
        $$"""{ "partnerships": [ {{string.Join(",", Enumerable.Range(0, 20_000).Select(n => $$"""{ "id": "p{{n}}", "name": "P", "facts": {} }"""))}} ] }""";

    [Fact]
    public void A_large_text_is_given_up_at_once() =>
        AssertGivenUp(() => JsonTree.Parse(Large, JsonSyntax.Lenient, new CancellationToken(canceled: true)));

    [Fact]
    public void Its_declarations_are_given_up_at_once()
    {
        var file = new SourceFile("large.partnerships.json", Large);
        ProjectSpectra spectra = ProjectSpectra.Resolve([], Bundled.Value);

        AssertGivenUp(() => DeclarationParser.Parse(file, spectra, new CancellationToken(canceled: true)));
        Assert.Equal(20_000, DeclarationParser.Parse(file, spectra).Declarations.Count);
    }

    private static void AssertGivenUp(Action reading)
    {
        // The first exception of its kind takes more than all the reading.
        Assert.Throws<OperationCanceledException>(reading);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<OperationCanceledException>(reading);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, FewBytes);
    }
}
