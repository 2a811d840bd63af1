using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Consumers;

/// <summary>Projects that refer to one another.</summary>
public class OwnershipTests
{
    private static readonly string[] AsErrors = ["/warnaserror"];

    private static readonly ProjectInMemory Owner = new(
        "Lib", ("shapes.spectrum.json", Samples.Shapes),
        ("Lib.cs", "public static class Lib { public static PartnershipSpec.Network Make() => new(\"n\"); }"));

    private static readonly ProjectInMemory Judged = new(
        "App",
        ("partnerships.json", "{ \"spectrum\": \"partnershipSpectrum\", " + Samples.FourDeclarations[1..]),
        ("shapes.partnerships.json",
            """{ "spectrum": "shapes", "partnerships": [ { "id": "a", "name": "A", "claims": "ball", "facts": { "round": false } } ] }"""),
        ("App.cs",
            "class App { public object X = new PartnershipSpec.RoundTable(\"x\") { "
            + "StructureFormality = PartnershipSpec.StructureFormality.Formal }, Y = new Shapes.Cube(\"y\") { Round = true }; }"))
    {
        References = [Owner],
        Switches = AsErrors,
    };

    private static readonly ProjectInMemory Guest = new(
        "Guest",
        ("partnerships.json", Samples.Sound),
        ("App.cs",
            "class App { public PartnershipSpec.Network N = Lib.Make(); public string S = PartnershipSpec.PartnershipRegistry.A.Name; "
            + "public Shapes.Ball B = new(\"b\"); }"))
    {
        References = [Owner],
        Switches = AsErrors,
    };

    private static readonly ProjectInMemory Forests =
        new("Forests", ("Make.cs", "public static class Forests { public static PartnershipSpec.Network Make() => new(\"n\"); }"));

    private static readonly ProjectInMemory Rivers = new("Rivers");

    private static readonly ProjectInMemory Reader =
        new("Reader", ("Use.cs", "class Use { public object N = Forests.Make(); }"))
        {
            References = [Forests, Rivers],
            Switches = AsErrors
        };

    private static readonly ProjectInMemory User =
        new("User", ("Use.cs", "class Use\n{\n    public PartnershipSpec.Network? N;\n}\n")) { References = [Forests, Rivers] };

    private static readonly ProjectInMemory Declarer =
        new("Declarer", ("partnerships.json", Samples.Sound)) { References = [Forests, Rivers] };

    private static readonly ProjectInMemory[] Friends =
        [.. from target in new[] { Target.Net10, Target.NetStandard20 } from visibility in new[] { "internal",
        "public" } from project in Pair(target, visibility) select project];

    [Fact]
    public void A_project_that_gets_the_package_through_another_is_judged_its_own_files_too_by_the_specs_of_that_one() => Assert.Equal(
        [
            "error PSP1001 App.cs:1 PartnershipSpec.StructureFormality.Formal",
            "error PSP1001 App.cs:1 true",
            .. Samples.FindingsInJson("partnerships.json").Select(f => f.Replace("warning", "error", System.StringComparison.Ordinal)),
            "error PSP1001 shapes.partnerships.json:1 false",
        ],
        Judged.Built.Shown);

    [Fact]
    public void The_first_project_that_has_the_package_makes_the_types_and_the_others_use_them()
    {
        Assert.Empty(Owner.Built.Shown);
        Assert.Empty(Guest.Built.Shown);
        Assert.Contains("Network", Owner.Built.TypesIn("PartnershipSpec"));
        Assert.Contains("Ball", Owner.Built.TypesIn("Shapes"));
        Assert.Equal(["PartnershipRegistry"], Guest.Built.TypesIn("PartnershipSpec"));
        Assert.Equal(["ShapeRegistry"], Guest.Built.TypesIn("Shapes"));
    }

    [Fact]
    public void Two_that_make_the_same_types_are_named_where_a_third_uses_them()
    {
        Assert.Equal(["error PSP3003 Use.cs:3 Network", "error CS0433 Use.cs:3 Network"], User.Built.Shown.OrderDescending());
        Assert.Equal(["error PSP3003 partnerships.json:1"], Declarer.Built.Shown);
        Assert.All(
            new[] { User, Declarer },
            project => Assert.Contains(
                "Forests, Rivers", project.Built.All.Single(f => f.Rule == "PSP3003").Message, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Two_that_make_the_same_types_are_no_trouble_to_who_does_not_name_these()
    {
        Assert.Empty(Reader.Built.Shown);
        Assert.Empty(Reader.Built.ReasonsNotToEmit);
    }

    [Fact]
    [Trait("Takes", "long")]
    public void Projects_that_see_each_other_s_internals_do_not_clash() => Assert.All(Friends, project =>
    {
        Assert.Empty(project.Built.Shown);
        Assert.Empty(project.Built.ReasonsNotToEmit);
    });

    private static ProjectInMemory[] Pair(Target target, string visibility)
    {
        string name = $"Friends.{target}.{visibility}";
        string friend = $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{name}.Test\")]\n";
        ProjectInMemory lib = Of(name + ".Lib", friend + Use("InLib"), []);
        return [lib, Of(name + ".Test", Use("InTest") + " class Both { public string S = InLib.Name + InTest.Name; }", [lib])];

        ProjectInMemory Of(string assembly, string code, ProjectInMemory[] references) =>
            new(assembly, ("partnerships.json", Samples.Sound), ("Code.cs", code))
            {
                Target = target.As(LanguageVersion.CSharp9),
                Switches = AsErrors,
                Properties = [("PartnershipSpecVisibility", visibility)],
                References = references,
            };
    }

    private static string Use(string name) =>
        $"internal static class {name} {{ internal static string Name => "
            + "PartnershipSpec.PartnershipRegistry.A.Name + new PartnershipSpec.Network(\"n\"); }";
}
