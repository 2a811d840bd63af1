using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>Whose types a project uses: its own, those of the one owner it refers to, or, of two, nobody's (PSP3003).</summary>
public class OwnershipTests
{
    private const string Declared = """{ "spectrum": "tinySpectrum", "partnerships": [ { "id": "a", "name": "A" } ] }""";

    // What most tests refer to is compiled once.
    private static readonly Lazy<MetadataReference> One = new(() => Owner("One").ToReference());

    private static readonly Lazy<MetadataReference> Two = new(() => Owner("Two").ToReference());

    [Theory]
    [InlineData("[Tiny.{|Thing|}(Round = true)] class C { }")]
    [InlineData("[Tiny.{|ThingAttribute|}(Round = true)] class C { }")]
    [InlineData("using Tiny;\nclass C { object F = new {|Ball|}(\"b\"); }")]
    [InlineData("using Tiny;\nclass C { {|ThingFacts|} F; Ball? B; }")]
    [InlineData("using static Tiny.{|ThingClassifier|};")]
    [InlineData("using B = Tiny.{|Ball|};")]
    [InlineData("class C { object F(object o) => o is Tiny.{|ThingFacts|}; }")]
    public void A_project_that_uses_a_spectrum_of_two_owners_is_told_at_the_first_use(string marked)
    {
        int start = marked.IndexOf("{|", StringComparison.Ordinal);
        string source = marked.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

        GeneratorHarness user = User(source, One.Value, Two.Value);

        Diagnostic problem = Assert.Single(user.Reported);
        Assert.Equal(("PSP3003", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        Assert.Equal("Consumer.cs", place.Path);
        Assert.Equal(
            (start, marked.IndexOf("|}", StringComparison.Ordinal) - 2),
            (problem.Location.SourceSpan.Start, problem.Location.SourceSpan.End));
        Assert.Equal(source[..start].Count(c => c == '\n'), place.StartLinePosition.Line);
        Assert.Equal(start - (source.LastIndexOf('\n', start) + 1), place.StartLinePosition.Character);
        Assert.Contains(
            "“tinySpectrum” come from more than one of the projects referred to: One, Two.",
            problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(user.Sources);
    }

    [Theory]
    [InlineData("class Ball { Ball? Thing; } class C { Ball? B; }")]
    [InlineData("using Tiny;\nclass Round { int Cube; object ThingFacts() => Cube; }")]
    [InlineData("// Ball\nclass C { string S = \"Ball\"; }")]
    [InlineData("class C { object B = Maker.Make(); }")]
    public void A_project_that_does_not_use_it_is_left_in_peace(string source)
    {
        GeneratorHarness user =
            User(source,
            Owner("One", "public static class Maker { public static Tiny.Ball Make() => new Tiny.Ball(\"b\"); }").ToReference(), Two.Value);

        Assert.Empty(user.Reported);
        Assert.DoesNotContain(user.CompilerFindings, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData(Declared)]
    [InlineData("""{ "spectrum": "tinySpectrum", "partnerships": [] }""")]
    [InlineData("""{ "partnerships": [ """)]
    public void A_declaration_file_is_a_use_and_gets_no_registry(string declarations)
    {
        GeneratorHarness user =
            User("class C { Tiny.Ball? B; }", [One.Value, Two.Value], new MemoryText("b.partnerships.json", declarations),
            new MemoryText("c.partnerships.json", Declared));

        Diagnostic problem = Assert.Single(user.Reported);
        Assert.Equal(
            ("PSP3003", "b.partnerships.json", default(LinePosition)),
            (problem.Id, problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition));
        Assert.Empty(user.Sources);
    }

    [Fact]
    public void Declarations_by_another_spectrum_are_no_use_and_their_registry_stands()
    {
        var other = new MemoryText(
            "other.spectrum.json",
            Specs.Tiny.Replace("\"tinySpectrum\"", "\"other\"", StringComparison.Ordinal)
            .Replace("\"Tiny\"", "\"Other\"", StringComparison.Ordinal));

        GeneratorHarness user = User(
            "class C { object R = Other.ThingRegistry.A; }", [One.Value, Two.Value],
            other, new MemoryText("partnerships.json", Declared.Replace("tinySpectrum", "other", StringComparison.Ordinal)));

        Assert.Empty(user.Reported);
        Assert.Empty(user.CompilerFindings);
        Assert.DoesNotContain("Tiny.Registry.g.cs", user.Sources.Keys);
    }

    [Fact]
    public void Two_owners_that_disagree_on_the_spec_are_two_owners_all_the_same()
    {
        GeneratorHarness other =
            Owner("Two", spec: Specs.Tiny.Replace("A ball is round.", "A ball is always round.", StringComparison.Ordinal));

        GeneratorHarness user = User("class C { Tiny.Ball? B; }", One.Value, other.ToReference());

        Assert.Equal("PSP3003", Assert.Single(user.Reported).Id);
        Assert.Contains(user.CompilerFindings, d => d.Id == "CS0433");
    }

    [Fact]
    public void The_first_use_is_the_first_by_path_and_place()
    {
        GeneratorHarness user = User("class C { }", One.Value, Two.Value);

        user.AddSource("class D { Tiny.Ball? B; Tiny.Cube? C; }", "Z.cs");
        user.AddSource("class E { }\nclass F { Tiny.Cube? C; }", "M.cs");

        FileLinePositionSpan place = Assert.Single(user.Reported).Location.GetLineSpan();
        Assert.Equal(("M.cs", 1), (place.Path, place.StartLinePosition.Line));
    }

    [Fact]
    public void An_owner_behind_an_extern_alias_owns_nothing_here_and_the_project_makes_its_own_types()
    {
        var spec = new MemoryText("tiny.spectrum.json", Specs.Tiny);

        GeneratorHarness alone =
            User("extern alias one; class C { Tiny.Ball? Own; one::Tiny.Ball? Other; object R = Tiny.ThingRegistry.A; }",
            [One.Value.WithAliases(["one"])], spec, new MemoryText("partnerships.json", Declared));
        GeneratorHarness beside =
            User("extern alias one; class C { Tiny.Ball? Of2; one::Tiny.Ball? Of1; }", [One.Value.WithAliases(["one"]), Two.Value], spec);
        GeneratorHarness both = User("class C { Tiny.Ball? B; }", [One.Value.WithAliases(["one", "global"]), Two.Value]);

        Assert.Contains("Tiny.Models.g.cs", alone.Sources.Keys);
        Assert.Empty(beside.Sources);
        Assert.All(new[] { alone, beside }, user => Assert.Empty(user.Reported));
        Assert.All(new[] { alone, beside },
            user => Assert.DoesNotContain(user.CompilerFindings, d => d.Severity == DiagnosticSeverity.Error));
        Assert.Equal("PSP3003", Assert.Single(both.Reported).Id);
    }

    [Theory]
    [InlineData("Microsoft.Acme.Contracts")]
    [InlineData("System.Acme.Contracts")]
    public void A_signed_owner_may_be_named_like_an_assembly_of_the_framework(string name)
    {
        GeneratorHarness user = User(
            "class C { public Tiny.Ball B = Maker.Make(); }",
            [Signed(Owner(name, "public static class Maker { public static Tiny.Ball Make() => new Tiny.Ball(\"b\"); }"))],
            new MemoryText("tiny.spectrum.json", Specs.Tiny));

        Assert.Empty(user.Sources);
        Assert.Empty(user.CompilerFindings);
    }

    [Fact]
    public void Of_two_that_make_the_types_one_may_keep_them_internal()
    {
        GeneratorHarness user = User("class C { Tiny.Ball? B; }", Owner("One", visibility: "internal").ToReference(), Two.Value);

        Assert.Empty(user.Reported);
        Assert.DoesNotContain(user.CompilerFindings, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_project_that_keeps_its_types_internal_needs_those_of_nobody()
    {
        var user = new GeneratorHarness(
            Target.Net10, "class C { Tiny.Ball? B; }", [new MemoryText("tiny.spectrum.json", Specs.Tiny)],
            new BuildProperties(("PartnershipSpecBundled", "false"), ("PartnershipSpecVisibility", "internal")), [One.Value, Two.Value]);

        Assert.Empty(user.Reported);
        Assert.Contains("Tiny.Models.g.cs", user.Sources.Keys);
        Assert.DoesNotContain(user.CompilerFindings, d => d.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("net10.0", "internal")]
    [InlineData("net10.0", "public")]
    [InlineData("netstandard2.0", "internal")]
    [InlineData("netstandard2.0", "public")]
    public void Projects_that_see_each_other_s_internals_do_not_clash(string framework, string visibility)
    {
        Target target = framework == "net10.0" ? Target.Net10 : Target.NetStandard20;
        var properties = new BuildProperties(("PartnershipSpecBundled", "false"), ("PartnershipSpecVisibility", visibility));
        var spec = new MemoryText("tiny.spectrum.json", Specs.Tiny);

        var friend = new GeneratorHarness(
            target,
                "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")] "
                + "class F { internal Tiny.Ball B = new Tiny.Ball(\"b\"); }", [spec], properties, assembly: "Friend");
        var other = new MemoryText(
            "other.spectrum.json",
            Specs.Tiny.Replace("\"tinySpectrum\"", "\"other\"", StringComparison.Ordinal)
            .Replace("\"Tiny\"", "\"Other\"", StringComparison.Ordinal));
        var user = new GeneratorHarness(
            target,
                "class C { internal Other.Ball O = new Other.Ball(\"o\"); internal Tiny.Ball B = new Tiny.Ball(\"b\"); "
                + "internal object R = Tiny.ThingRegistry.A; internal F F = new F(); }",
            [spec, other, new MemoryText("partnerships.json", Declared)], properties, [friend.ToReference()]);

        Assert.Empty(friend.CompilerFindings);
        Assert.Empty(user.Reported);
        Assert.Empty(user.CompilerFindings);
        bool canHide = target == Target.Net10 || typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);
        Assert.Equal(visibility == "internal" && canHide, user.Sources.ContainsKey("Tiny.Models.g.cs"));
    }

    [Fact]
    public void Internals_that_are_not_hidden_are_no_concern_of_those_that_do_not_see_them()
    {
        var stranger = new GeneratorHarness(
            Target.NetStandard20, "", [new MemoryText("tiny.spectrum.json", Specs.Tiny)],
            new BuildProperties(("PartnershipSpecBundled", "false"), ("PartnershipSpecVisibility", "internal")), assembly: "Stranger");

        GeneratorHarness user =
            User("class C { Tiny.Ball? B; }", [stranger.ToReference()], new MemoryText("tiny.spectrum.json", Specs.Tiny));

        Assert.Contains("Tiny.Models.g.cs", user.Sources.Keys);
        Assert.DoesNotContain(user.CompilerFindings, d => d.Severity == DiagnosticSeverity.Error);
    }

    private static GeneratorHarness Owner(string name, string source = "", string spec = Specs.Tiny, string visibility = "public") => new(
        Target.Net10, source, [new MemoryText("tiny.spectrum.json", spec)],
        new BuildProperties(("PartnershipSpecBundled", "false"), ("PartnershipSpecVisibility", visibility)), assembly: name);

    private static PortableExecutableReference Signed(GeneratorHarness owner)
    {
        using var image = new MemoryStream();
        CompilationOptions options = ((CSharpCompilationOptions)owner.Output.Options).WithPublicSign(true)
            .WithCryptoPublicKey([.. typeof(PartnershipSpec.SpectrumModel).Assembly.GetName().GetPublicKey()!]);
        Assert.True(owner.Output.WithOptions(options).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static GeneratorHarness User(string source, params MetadataReference[] owners) => User(source, owners, []);

    private static GeneratorHarness User(string source, MetadataReference[] owners, params AdditionalText[] files) =>
        new(Target.Net10, source, files, new BuildProperties(("PartnershipSpecBundled", "false")), owners);
}
