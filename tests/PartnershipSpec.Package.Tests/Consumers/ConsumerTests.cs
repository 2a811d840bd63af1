using System;
using System.Linq;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>
/// What only a real build shows, in every run: that the package's parts and a project's files are found, and that projects pass on what
/// they have.
/// </summary>
[Collection(nameof(PackageCollection))]
public class ConsumerTests(PackageFixture package)
{
    private const string OwnClaims =
        "class Use { public object N = new PartnershipSpec.Network(\"n\") { OpenRelations = false }, "
            + "B = new Shapes.Ball(\"b\") { Round = false }; }";

    private const string AppClaims =
        "class App { public object X = new PartnershipSpec.RoundTable(\"x\") { "
        + "StructureFormality = PartnershipSpec.StructureFormality.Formal }, "
        + "Y = new Shapes.Cube(\"y\") { Round = true }; }";

    private static readonly ConsumerProject JsonOnly = new("json", ("data/partnerships.json", Samples.FourDeclarations));

    private static readonly ConsumerProject OnOld =
        new("standard", ("Claims.cs", Samples.FourClaims), ("partnerships.json", Samples.FourDeclarations))
        {
            Framework = "netstandard2.0",
            Properties = "<LangVersion>9</LangVersion>",
        };

    private static readonly ConsumerProject Library = new(
        "Lib", ("shapes.spectrum.json", Samples.Shapes),
        ("Lib.cs", OwnClaims.Replace("class Use", "public class Lib", StringComparison.Ordinal)
        .Replace("false", "null", StringComparison.Ordinal)));

    private static readonly ConsumerProject Application = new(
        "App",
        ("partnerships.json", "{ \"spectrum\": \"partnershipSpectrum\", " + Samples.FourDeclarations[1..]),
        ("shapes.partnerships.json",
            """{ "spectrum": "shapes", "partnerships": [ { "id": "a", "name": "A", "claims": "ball", "facts": { "round": false } } ] }"""),
        ("App.cs", AppClaims))
    {
        HasPackage = false,
        References = [Library],
        Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
    };

    private static readonly ConsumerProject Beside = new("beside", ("shapes.spectrum.json", Samples.Shapes), ("Use.cs", OwnClaims));

    private static readonly ConsumerProject French =
        new("spoken-fr", ("partnerships.json", LanguageTests.Declared), ("cut.spectrum.json", "{ \"id\": \"cut\","))
        {
            Properties = "<PreferredUILang>fr</PreferredUILang>",
        };

    [Fact]
    public void Declarations_are_found_without_any_setting_in_a_project_without_any_CSharp()
    {
        Assert.Equal(Samples.FindingsInJson("partnerships.json"), package.Built(JsonOnly).Shown);
        Assert.Contains(
            "« Il rassemble des acteurs issus d'au moins trois des secteurs suivants", package.Built(JsonOnly).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void On_netstandard_with_CSharp_9_everything_is_judged() =>
        Assert.Equal([.. Samples.FindingsInCode("Claims.cs"), .. Samples.FindingsInJson("partnerships.json")], package.Built(OnOld).Shown);

    [Fact]
    public void A_project_that_gets_the_package_through_another_is_judged_its_own_files_too_by_the_specs_of_that_one()
    {
        Assert.Equal(
            [
                "error PSP1001 App.cs:1 PartnershipSpec.StructureFormality.Formal",
                "error PSP1001 App.cs:1 true",
                .. Samples.FindingsInJson("partnerships.json").Select(f => f.Replace("warning", "error", StringComparison.Ordinal)),
                "error PSP1001 shapes.partnerships.json:1 false",
            ],
            package.Built(Application).Shown);
        Assert.Empty(package.Built(Library).Shown);
        Assert.Contains("Network", package.Built(Library).TypesIn("PartnershipSpec"));
        Assert.Contains("Ball", package.Built(Library).TypesIn("Shapes"));
    }

    [Fact]
    public void A_spectrum_of_its_own_stands_beside_the_bundled_one() =>
        Assert.Equal(["error PSP1001 Use.cs:1 false", "error PSP1001 Use.cs:1 false"], package.Built(Beside).Shown);

    [Fact]
    public void Messages_come_in_the_language_of_the_compiler()
    {
        Consumer consumer = package.Built(French);
        const string contradicted =
            "« A » est déclaré comme « Partenariat multipartite » (`multiStakeholderPartnership`) mais indique Secteurs (sectors) : "
                + "Entreprises privées et rien d'autre. « Partenariat multipartite » exige : ";

        Assert.StartsWith(contradicted, consumer.Findings.Single(f => f.Rule == "PSP1001").Message, StringComparison.Ordinal);
        Assert.Equal(
            "nom de trait inconnu : « memorandm » ; vouliez-vous dire « memorandum » ?",
            consumer.Findings.Single(f => f.Rule == "PSP2003").Message);
        Assert.Equal(
            "le fichier s'arrête ici, au milieu d'une valeur ; est-il tronqué ?",
            consumer.Findings.Single(f => f.Rule == "PSP0001").Message);
        Assert.Contains(contradicted, consumer.Output, StringComparison.Ordinal);
    }
}
