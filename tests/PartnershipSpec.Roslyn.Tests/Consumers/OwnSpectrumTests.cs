using System.Linq;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Consumers;

/// <summary>Projects that bring a spectrum of their own.</summary>
public class OwnSpectrumTests
{
    private static readonly (string, string)[] WithoutBundled = [("PartnershipSpecBundled", "false")];

    private static readonly ProjectInMemory Beside = new(
        "beside", ("shapes.spectrum.json", Samples.Shapes),
        ("Use.cs",
            "class Use { public object N = new PartnershipSpec.Network(\"n\") { OpenRelations = false }, "
            + "B = new Shapes.Ball(\"b\") { Round = false }; }"));

    private static readonly ProjectInMemory Instead = new(
        "instead", ("shapes.spectrum.json", Samples.Shapes),
        ("shapes.partnerships.json",
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "cube", "facts": { "round": true } } ] }"""),
        ("Use.cs", "class Use { public object N = new PartnershipSpec.Network(\"n\"); }"))
    {
        Properties = WithoutBundled,
    };

    private static readonly ProjectInMemory Replaced = new(
        "replaced",
        ("mine.spectrum.json",
            BundledSpectrum.Text.Replace("\"openRelations\": true", "\"openRelations\": false", System.StringComparison.Ordinal)),
        ("Use.cs", "class Use { public object N = new PartnershipSpec.Network(\"n\") { OpenRelations = true }; }"));

    private static readonly ProjectInMemory Missing = new("missing", ("gone.spectrum.json", null));

    private static readonly ProjectInMemory Empty = new("empty", ("blank.spectrum.json", " \n"));

    private static readonly ProjectInMemory Broken = new(
        "broken-specs",
        ("a.spectrum.json", "{ \"id\": \"own\",\n  \"version\": 1x }"),
        ("b.spectrum.json",
            Samples.Shapes.Replace("\"shapes\"", "\"b\"", System.StringComparison.Ordinal)
            .Replace("\"Shapes\"", "\"B\"", System.StringComparison.Ordinal)
            .Replace("\"flag\"", "\"flagg\"", System.StringComparison.Ordinal)),
        ("c.spectrum.json", Samples.Shapes.Replace("\"cube\", \"names\"", "\"ball\", \"names\"", System.StringComparison.Ordinal)),
        ("d.spectrum.json",
            Samples.Shapes.Replace("\"shapes\"", "\"d\"", System.StringComparison.Ordinal)
            .Replace("\"Shapes\"", "\"D\"", System.StringComparison.Ordinal)
            .Replace("{ \"round\": true }", "{ \"rund\": true }", System.StringComparison.Ordinal)),
        ("Use.cs", "class Use { public Own.Missing? M; }"))
    {
        Properties = WithoutBundled,
    };

    [Fact]
    public void It_stands_beside_the_bundled_one() =>
        Assert.Equal(["error PSP1001 Use.cs:1 false", "error PSP1001 Use.cs:1 false"], Beside.Built.Shown);

    [Fact]
    public void It_stands_instead_of_the_bundled_one() =>
        Assert.Equal(["error CS0234 Use.cs:1 Network", "error PSP1001 shapes.partnerships.json:1 true"], Instead.Built.Shown);

    [Fact]
    public void It_replaces_the_bundled_one_by_its_id() => Assert.Equal(["error PSP1001 Use.cs:1 true"], Replaced.Built.Shown);

    [Fact]
    public void One_that_is_missing_is_said_to_be() =>
        Assert.Equal(
            ["error PSP3002 gone.spectrum.json:1"], Missing.Built.Shown.Where(f => f.Contains("PSP", System.StringComparison.Ordinal)));

    [Fact]
    public void One_that_is_empty_is_said_to_be() => Assert.Equal(["error PSP3002 blank.spectrum.json:1"], Empty.Built.Shown);

    [Fact]
    public void One_that_is_broken_is_reported_at_line_and_column_though_types_are_missing()
    {
        Finding[] found = [.. Broken.Built.All.Where(f => f.Level == "error")];

        Assert.Equal(
            [
                "error CS0246 Use.cs:1 Own", "error PSP0001 a.spectrum.json:2 1x", "error PSP0002 b.spectrum.json:6 \"flagg\"",
                "error PSP0003 c.spectrum.json:10 \"ball\"", "error PSP0004 d.spectrum.json:9 \"rund\"",
            ],
            found.Select(f => f.ToString()));
        Assert.Equal([20, 14, 40, 13, 77], found.Select(f => f.Column));
    }
}
