using System.Threading.Tasks;
using PartnershipSpec.CodeFixes.Tests.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.CSharp;

/// <summary>How a finding is accepted in C#.</summary>
public sealed class SuppressionTests
{
    private const string Title = "Accept as not met, and say why: openRelations";
    private const string Attribute =
        "[SuppressMessage(\"PartnershipSpec.Claim\", \"PSP1001:openRelations\", Justification = \"<Pending>\")]";
    private const string Bad = "new Network(\"n\") { OpenRelations = false }";

    [Theory]
    [InlineData("class A\n{\n    object F() => *;\n}", "class A\n{\n    @\n    object F() => *;\n}")]
    [InlineData("class A\n{\n    object F { get; } = *;\n}", "class A\n{\n    @\n    object F { get; } = *;\n}")]
    [InlineData("class A\n{\n    /// <summary>One.</summary>\n    [System.Obsolete]\n    object f = *;\n}",
        "class A\n{\n    /// <summary>One.</summary>\n    @\n    [System.Obsolete]\n    object f = *;\n}")]
    [InlineData("class A { object f = *; }", "class A { @ object f = *; }")]
    [InlineData("class A\n{\n    A() { object G() => *; G(); }\n}", "class A\n{\n    @\n    A() { object G() => *; G(); }\n}")]
    [InlineData("class B(object b);\nclass A() : B(*);", "class B(object b);\n@\nclass A() : B(*);")]
    [InlineData("class A\r\n{\r\n\tobject f = *;\r\n}\r\n", "class A\r\n{\r\n\t@\r\n\tobject f = *;\r\n}\r\n")]
    public async Task It_is_suppressed_on_the_member_that_makes_the_claim(string before, string after)
    {
        string lineBreak = before.Contains("\r\n") ? "\r\n" : "\n";
        string usings = "using System.Diagnostics.CodeAnalysis;" + lineBreak + "using PartnershipSpec;" + lineBreak;
        Workbench bench = await Workbench.Of(("Code.cs", usings + before.Replace("*", Bad))).Fix("PSP1001", Title);
        Assert.Equal(usings + after.Replace("*", Bad).Replace("@", Attribute), await bench.Text("Code.cs"));
        Assert.DoesNotContain("PSP1001", await bench.Rules());
        Assert.Empty(await bench.CompilerErrors());
    }

    [Theory]
    [InlineData("using PartnershipSpec;\n@enum A { }", "System.Diagnostics.CodeAnalysis.SuppressMessage")]
    [InlineData("using PartnershipSpec;\nusing System.Diagnostics.CodeAnalysis;\n@enum A { }", "SuppressMessage")]
    [InlineData("using PartnershipSpec;\nusing Diag = System.Diagnostics.CodeAnalysis;\n@enum A { }", "Diag.SuppressMessage")]
    [InlineData("using PartnershipSpec;\nusing System.Diagnostics.CodeAnalysis;\nnamespace N;\nclass SuppressMessage { }\n@enum A { }",
        "SuppressMessage")]
    [InlineData(
        "using PartnershipSpec;\nusing System.Diagnostics.CodeAnalysis;\nnamespace N;\nclass SuppressMessage : System.Attribute { }\n"
        + "@enum A { }", "SuppressMessageAttribute")]
    [InlineData(
        "using PartnershipSpec;\nusing System.Diagnostics.CodeAnalysis;\nnamespace N;\n"
        + "class SuppressMessageAttribute : System.Attribute { }\n@enum A { }", "System.Diagnostics.CodeAnalysis.SuppressMessage")]
    [InlineData("using PartnershipSpec;\nnamespace N;\nclass System\n{\n@enum A { }\n}",
        "global::System.Diagnostics.CodeAnalysis.SuppressMessage")]
    [InlineData("using PartnershipSpec;\nusing System.Diagnostics.CodeAnalysis;\nnamespace N;\nclass System\n{\n@enum A { }\n}",
        "SuppressMessage")]
    [InlineData("using PartnershipSpec;\nnamespace N;\n@class System { }", "global::System.Diagnostics.CodeAnalysis.SuppressMessage")]
    public async Task Its_attribute_is_named_as_the_file_takes_it(string code, string name)
    {
        const string claim = "[Partnership(PartnershipCategory.Network, OpenRelations = false)]\n";
        Workbench bench = await Workbench.Of(("Code.cs", code.Replace("@", claim))).Fix("PSP1001", Title);
        Assert.Equal(code.Replace("@", Attribute.Replace("SuppressMessage", name) + "\n" + claim), await bench.Text("Code.cs"));
        Assert.DoesNotContain("PSP1001", await bench.Rules());
        Assert.Empty(await bench.CompilerErrors());
    }

    [Theory]
    [InlineData("Code.cs",
        "[assembly: Partnership(PartnershipCategory.Network, OpenRelations = false)]\n"
            + "[assembly: Partnership(PartnershipCategory.Network, InformalContacts = false)]\n", 1)]
    [InlineData("Program.cs", "object f = *;\nobject g = new Network(\"n\") { InformalContacts = false };\n", 1)]
    [InlineData("Program.cs", "object f =\n    *;\nobject g = new Network(\"n\") { InformalContacts = false };", 2)]
    public async Task What_no_member_makes_is_suppressed_in_its_lines_alone(string path, string code, int lines)
    {
        string[] before = ("using PartnershipSpec;\n" + code.Replace("*", Bad)).Split('\n');
        Workbench bench = await Workbench.Of((path, string.Join('\n', before))).Fix("PSP1001", Title);
        string[] after =
            [before[0], "#pragma warning disable PSP1001 // openRelations: <Pending>", .. before[1..(1 + lines)],
            "#pragma warning restore PSP1001", .. before[(1 + lines)..]];
        Assert.Equal(string.Join('\n', after), await bench.Text(path));
        Assert.Single(await bench.Rules(), rule => rule == "PSP1001");
        Assert.Empty(await bench.CompilerErrors());
    }

    [Theory]
    [InlineData("var s = @\"\n\"; object f = *; System.Console.WriteLine(s);")]
    [InlineData("object f = *; /*\n*/ System.Console.WriteLine(f);")]
    public async Task Lines_that_something_else_runs_over_are_left_alone(string code) =>
        Assert.DoesNotContain(
            Title, await Workbench.Of(("Program.cs", "using PartnershipSpec;\n" + code.Replace("*;", Bad + ";"))).Titles("PSP1001"));

    /// <summary>Why no attribute goes on the assembly.</summary>
    [Fact]
    public async Task An_attribute_on_the_assembly_would_silence_its_rule_everywhere()
    {
        const string everywhere = "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"PartnershipSpec.Claim\", \"PSP1001\")]\n";
        const string claims =
            "[assembly: Partnership(PartnershipCategory.Network, OpenRelations = false)]\n"
                + "[Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }";
        Assert.Equal(2, (await Workbench.Of(("Code.cs", "using PartnershipSpec;\n" + claims)).Titles("PSP1001")).Length);
        Assert.DoesNotContain("PSP1001", await Workbench.Of(("Code.cs", "using PartnershipSpec;\n" + everywhere + claims)).Rules());
    }
}
