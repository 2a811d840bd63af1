using System.Linq;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>Projects that refer to one another.</summary>
[Collection(nameof(PackageCollection))]
public class OwnershipTests(PackageFixture package)
{
    private const string AsErrors = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private static readonly ConsumerProject Owner = new(
        "Lib", ("shapes.spectrum.json", Samples.Shapes), ("Lib.cs", "public static class Lib { public static PartnershipSpec.Network Make() => new(\"n\"); }"));

    private static readonly ConsumerProject Judged = new(
        "App",
        ("partnerships.json", "{ \"spectrum\": \"partnershipSpectrum\", " + Samples.FourDeclarations[1..]),
        ("shapes.partnerships.json", """{ "spectrum": "shapes", "partnerships": [ { "id": "a", "name": "A", "claims": "ball", "facts": { "round": false } } ] }"""),
        ("App.cs", "class App { public object X = new PartnershipSpec.Network(\"x\") { StructureFormality = PartnershipSpec.StructureFormality.Formal }, Y = new Shapes.Cube(\"y\") { Round = true }; }"))
    {
        HasPackage = false,
        References = [Owner],
        Properties = AsErrors,
    };

    private static readonly ConsumerProject Guest = new(
        "Guest",
        ("partnerships.json", Samples.Sound),
        ("App.cs", "class App { public PartnershipSpec.Network N = Lib.Make(); public string S = PartnershipSpec.PartnershipRegistry.A.Name; public Shapes.Ball B = new(\"b\"); }"))
    {
        References = [Owner],
        Properties = AsErrors,
    };

    private static readonly ConsumerProject Forests = new("Forests", ("Make.cs", "public static class Forests { public static PartnershipSpec.Network Make() => new(\"n\"); }"));

    private static readonly ConsumerProject Rivers = new("Rivers");

    private static readonly ConsumerProject Reader = new("Reader", ("Use.cs", "class Use { public object N = Forests.Make(); }")) { HasPackage = false, References = [Forests, Rivers], Properties = AsErrors };

    private static readonly ConsumerProject User = new("User", ("Use.cs", "class Use\n{\n    public PartnershipSpec.Network? N;\n}\n")) { HasPackage = false, References = [Forests, Rivers] };

    private static readonly ConsumerProject Declarer = new("Declarer", ("partnerships.json", Samples.Sound)) { HasPackage = false, References = [Forests, Rivers] };

    private static readonly ConsumerProject[] Friends = [.. from framework in new[] { "net10.0", "netstandard2.0" } from visibility in new[] { "internal", "public" } from project in Pair(framework, visibility) select project];

    [Fact]
    public void A_project_that_gets_the_package_through_another_is_judged_its_own_files_too_by_the_specs_of_that_one() => Assert.Equal(
        [
            "error PSP1001 App.cs:1 PartnershipSpec.StructureFormality.Formal",
            "error PSP1001 App.cs:1 true",
            .. Samples.FindingsInJson("partnerships.json").Select(f => f.Replace("warning", "error", System.StringComparison.Ordinal)),
            "error PSP1001 shapes.partnerships.json:1 false",
        ],
        package.Built(Judged).Shown);

    [Fact]
    public void The_first_project_that_has_the_package_makes_the_types_and_the_others_use_them()
    {
        Assert.Empty(package.Built(Owner).Shown);
        Assert.Empty(package.Built(Guest).Shown);
        Assert.Contains("Network", package.Built(Owner).TypesIn("PartnershipSpec"));
        Assert.Contains("Ball", package.Built(Owner).TypesIn("Shapes"));
        Assert.Equal(["PartnershipRegistry"], package.Built(Guest).TypesIn("PartnershipSpec"));
        Assert.Equal(["ShapeRegistry"], package.Built(Guest).TypesIn("Shapes"));
    }

    [Fact]
    public void Two_that_make_the_same_types_are_named_where_a_third_uses_them()
    {
        Assert.Equal(["error PSP3003 Use.cs:3 Network", "error CS0433 Use.cs:3 Network"], package.Built(User).Shown.OrderDescending());
        Assert.Equal(["error PSP3003 partnerships.json:1"], package.Built(Declarer).Shown);
        Assert.All(
            new[] { User, Declarer },
            project => Assert.Contains("Forests, Rivers", package.Built(project).All.Single(f => f.Rule == "PSP3003").Message, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Two_that_make_the_same_types_are_no_trouble_to_who_does_not_name_these()
    {
        Assert.Empty(package.Built(Reader).Shown);
        Assert.Equal(0, package.Built(Reader).ExitCode);
    }

    [Fact]
    public void Projects_that_see_each_other_s_internals_do_not_clash() => Assert.All(Friends, project =>
    {
        Assert.Empty(package.Built(project).Shown);
        Assert.Equal(0, package.Built(project).ExitCode);
    });

    private static ConsumerProject[] Pair(string framework, string visibility)
    {
        string properties = $"{AsErrors}<LangVersion>9</LangVersion><PartnershipSpecVisibility>{visibility}</PartnershipSpecVisibility>";
        string name = $"Friends.{framework}.{visibility}";
        var lib = new ConsumerProject(name + ".Lib", ("partnerships.json", Samples.Sound), ("Lib.cs", Use("InLib")))
        {
            Framework = framework,
            Properties = properties,
            Items = $"<InternalsVisibleTo Include=\"{name}.Test\" />",
        };
        var test = new ConsumerProject(name + ".Test", ("partnerships.json", Samples.Sound), ("Test.cs", Use("InTest") + " class Both { public string S = InLib.Name + InTest.Name; }"))
        {
            Framework = framework,
            Properties = properties,
            References = [lib],
        };
        return [lib, test];
    }

    private static string Use(string name) => $"internal static class {name} {{ internal static string Name => PartnershipSpec.PartnershipRegistry.A.Name + new PartnershipSpec.Network(\"n\"); }}";
}
