using System.IO;
using System.Linq;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Rules;

/// <summary>An example is run as the project it shows.</summary>
public sealed class ExampleProjectTests
{
    private const string Claim = "var network = new Network(\"n\");";

    [Fact]
    public void A_project_referred_to_owns_the_types() =>
        Assert.Equal(["PSP1004"], Findings("""<ProjectReference Include="../Forests/Forests.csproj" />"""));

    [Fact]
    public void Code_that_does_not_compile_is_no_example() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => new ExampleProject([new ExampleBlock("object", "Netwerk n;")]).Findings());

    [Fact]
    public void What_is_no_excerpt_of_its_file_is_no_example()
    {
        var block = new ExampleBlock("spectrum-spec/examples/valid/minimal.spectrum.json", "\"id\": \"other\"");
        Assert.Throws<InvalidDataException>(() => block.FileText);
    }

    private static string[] Findings(string project) =>
        [.. new ExampleProject([new ExampleBlock("object", Claim), new ExampleBlock("project", project)]).Findings().Select(d => d.Id)];
}
