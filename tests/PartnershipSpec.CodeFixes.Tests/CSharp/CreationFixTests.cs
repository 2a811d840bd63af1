using System.Threading.Tasks;
using PartnershipSpec.CodeFixes.Tests.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.CSharp;

/// <summary>How claims by creating a model are changed.</summary>
public sealed class CreationFixTests
{
    private const string Light = "State structureFormality: light";
    private const string Informal = "StructureFormality = StructureFormality.Informal, OpenRelations = true, InformalContacts = true";

    [Theory]
    [InlineData("""new RoundTable("r")""", """new RoundTable("r") { StructureFormality = StructureFormality.Light }""")]
    [InlineData("""new RoundTable("r") { }""", """new RoundTable("r") { StructureFormality = StructureFormality.Light }""")]
    [InlineData("""new RoundTable("r") {}""", """new RoundTable("r") { StructureFormality = StructureFormality.Light }""")]
    [InlineData("""new RoundTable("r") { /* none */ }""",
        """new RoundTable("r") { /* none */ StructureFormality = StructureFormality.Light }""")]
    [InlineData("new RoundTable(\"r\")\n        {\n        }",
        "new RoundTable(\"r\")\n        {\n            StructureFormality = StructureFormality.Light\n        }")]
    [InlineData("""new RoundTable("r") { OpenRelations = true /* of all */ }""",
        """new RoundTable("r") { OpenRelations = true, /* of all */ StructureFormality = StructureFormality.Light }""")]
    [InlineData("""new RoundTable("r") { OpenRelations = true }""",
        """new RoundTable("r") { OpenRelations = true, StructureFormality = StructureFormality.Light }""")]
    [InlineData("""new RoundTable("r") { OpenRelations = true, }""",
        """new RoundTable("r") { OpenRelations = true, StructureFormality = StructureFormality.Light, }""")]
    [InlineData("""new RoundTable("r") { StructureFormality = null }""",
        """new RoundTable("r") { StructureFormality = StructureFormality.Light }""")]
    [InlineData("""new PartnershipSpec.RoundTable("r")""",
        """new PartnershipSpec.RoundTable("r") { StructureFormality = StructureFormality.Light }""")]
    [InlineData("new RoundTable(\"r\") // of one\n        ",
        "new RoundTable(\"r\") { StructureFormality = StructureFormality.Light } // of one\n        ")]
    [InlineData(
        "new RoundTable(\"r\")\n        {\n            OpenRelations = true\n        }",
        "new RoundTable(\"r\")\n        {\n            OpenRelations = true,\n            StructureFormality = StructureFormality.Light\n"
            + "        }")]
    [InlineData(
        "new RoundTable(\"r\")\n        {\n            FormsCommunity = true,\n            OpenRelations = true, // of all\n        }",
        "new RoundTable(\"r\")\n        {\n            FormsCommunity = true,\n            OpenRelations = true, // of all\n"
            + "            StructureFormality = StructureFormality.Light,\n        }")]
    [InlineData(
        "new RoundTable(\"r\") { // of one\n        }",
        "new RoundTable(\"r\") { // of one\n            StructureFormality = StructureFormality.Light\n        }")]
    [InlineData(
        "new RoundTable(\"r\") { OpenRelations = true // of all\n        }",
        "new RoundTable(\"r\") { OpenRelations = true, // of all\n    StructureFormality = StructureFormality.Light\n        }")]
    [InlineData(
        "new RoundTable(\"r\")\n        {\n#if true\n            OpenRelations = true,\n#endif\n            // to be continued\n        }",
        "new RoundTable(\"r\")\n        {\n#if true\n            OpenRelations = true,\n"
            + "            StructureFormality = StructureFormality.Light,\n#endif\n            // to be continued\n        }")]
    [InlineData("""new RoundTable("r") { StructureFormality = /* not yet */ null }""",
        """new RoundTable("r") { StructureFormality = /* not yet */ StructureFormality.Light }""")]
    public Task A_member_goes_behind_the_others_and_looks_like_them(string before, string after) =>
        Fix("PSP1004", Light, $"class A {{ object F() => {before}; }}", $"class A {{ object F() => {after}; }}");

    [Fact]
    public Task A_type_is_qualified_where_something_else_has_its_name() => Fix(
        "PSP1004", Light,
        """class A { int StructureFormality = 1; object F() => new RoundTable("r"); }""",
        """class A { int StructureFormality = 1; object F() => new RoundTable("r") { StructureFormality = PartnershipSpec.StructureFormality.Light }; }""");

    [Fact]
    public Task What_is_stated_of_a_target_typed_creation_is_written_there_too() => Fix(
        "PSP1004", Light, """class A { RoundTable F() => new("r"); }""",
        """class A { RoundTable F() => new("r") { StructureFormality = StructureFormality.Light }; }""");

    [Theory]
    [InlineData("object F() => new RoundTable(\"r\") { * };", "object F() => new Network(\"r\") { * };")]
    [InlineData("Partnership f = new RoundTable(\"r\") { * };", "Partnership f = new Network(\"r\") { * };")]
    [InlineData("string F() { var f = new RoundTable(\"r\") { * }; return f.Name; }",
        "string F() { var f = new Network(\"r\") { * }; return f.Name; }")]
    [InlineData("object F() => new PartnershipSpec.RoundTable(\"r\") { * };", "object F() => new Network(\"r\") { * };")]
    public Task Another_class_is_created_where_its_type_may_change(string before, string after) =>
        Fix("PSP1005", "Declare as network", Class(before), Class(after));

    [Theory]
    [InlineData("RoundTable f = new RoundTable(\"r\") { * };")]
    [InlineData("RoundTable F() => new RoundTable(\"r\") { * };")]
    [InlineData("void F() { var f = new RoundTable(\"r\") { * }; Take(f); } void Take(RoundTable r) { }")]
    [InlineData("RoundTable f = new(\"r\") { * };")]
    public async Task No_other_class_is_created_where_that_would_not_compile(string member)
    {
        Workbench bench = Code(Class(member));
        Assert.Contains("PSP1005", await bench.Rules());
        Assert.Empty(await bench.Titles("PSP1005"));
    }

    [Fact]
    public async Task Which_category_fits_best_is_not_told_where_a_value_is_known_only_at_run_time()
    {
        Workbench bench =
            Code(Class(
                "object F(bool b) => new MultiStakeholderPartnership(\"r\") { *, TransformativeAim = false, GovernanceStructure = b };"));
        Assert.Equal(["Accept as not met, and say why: transformativeAim"], await bench.Titles("PSP1001"));
    }

    [Fact]
    public Task A_top_level_program_is_changed_as_any_other_code() => Fix(
        "PSP1005", "Declare as network", $"var r = new RoundTable(\"r\") {{ {Informal} }};\nSystem.Console.WriteLine(r.Name);\n",
        $"var r = new Network(\"r\") {{ {Informal} }};\nSystem.Console.WriteLine(r.Name);\n", "Program.cs");

    [Fact]
    public async Task In_a_top_level_program_too_another_class_must_compile()
    {
        Workbench bench =
            Workbench.Of(("Program.cs", $"using PartnershipSpec;\nvar r = new RoundTable(\"r\") {{ {Informal} }};\nRoundTable s = r;\n"));
        Assert.Contains("PSP1005", await bench.Rules());
        Assert.Empty(await bench.Titles("PSP1005"));
    }

    private static string Class(string member) => "class A { " + member.Replace("*", Informal, System.StringComparison.Ordinal) + " }";

    private static Workbench Code(string code) => Workbench.Of(("Code.cs", "using PartnershipSpec;\n" + code));

    private static async Task Fix(string rule, string title, string before, string after, string path = "Code.cs")
    {
        Workbench bench = await Workbench.Of((path, "using PartnershipSpec;\n" + before)).Fix(rule, title);
        Assert.Equal("using PartnershipSpec;\n" + after, await bench.Text(path));
        Assert.Empty(await bench.CompilerErrors());
    }
}
