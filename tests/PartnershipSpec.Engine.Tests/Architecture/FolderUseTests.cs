using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Architecture;

/// <summary>What counts as a use of another folder.</summary>
public sealed class FolderUseTests
{
    private const string Low = """
        namespace N;
        public sealed class MarkAttribute : System.Attribute { }
        public class Thing
        {
            public static readonly Thing One = new();
            public Thing() { }
            public Thing(int count) => Count = count;
            public int Count;
            public static implicit operator int(Thing thing) => thing.Count;
            public static Thing operator +(Thing left, Thing right) => left;
        }
        public interface IThing { }
        public static class Extensions { public static int Twice(this int number) => number * 2; }
        """;

    [Theory]
    [InlineData("class C { Thing? Field; }")]
    [InlineData("class C { System.Collections.Generic.List<Thing>? Field; }")]
    [InlineData("class C { int M() { return 1.Twice(); } }")]
    [InlineData("class C : IThing { }")]
    [InlineData("class C<T> where T : IThing { }")]
    [InlineData("[Mark] class C { }")]
    [InlineData("class C : Thing { }")]
    [InlineData("class C { object M() => typeof(Thing); }")]
    [InlineData("class C { string M() => nameof(Thing.Count); }")]
    [InlineData("class C { object M() => N.Thing.One; }")]
    [InlineData("class C { object M(object o) => o is Thing; }")]
    public void A_type_or_member_of_another_folder_is_used(string source) =>
        Assert.Equal("src/High → src/Low", string.Join(" ", Uses(source, "")));

    [Theory]
    [InlineData("class C { int M(Bridge b) => b.Get(); }")]
    [InlineData("class C { void M(Bridge b) { var sum = b.Get() + b.Get(); } }")]
    [InlineData("class C { void M(Bridge b) => b.Take(new(3)); }")]
    [InlineData("class C { int M(Bridge b) => b.Get().Count; }")]
    public void So_is_one_that_no_name_mentions(string source) => Assert.Contains(
        "src/High → src/Low",
        Uses(source, "namespace N; public class Bridge { public Thing Get() => new(); public void Take(Thing thing) { } }"));

    [Theory]
    [InlineData("class C { int Count; int M() => Count; }")]
    [InlineData("using N; class C { string Thing = \"Thing\"; }")]
    [InlineData("/// <summary>Like <see cref=\"N.Thing\"/>.</summary>\nclass C { }")]
    [InlineData("class C { void M() { var low = 1; } }")]
    public void A_namespace_a_comment_or_a_name_of_ones_own_is_no_use(string source) => Assert.Empty(Uses(source, ""));

    [Fact]
    public void Folders_that_reach_each_other_make_a_circle()
    {
        Assert.Equal([("a", "b")], FolderGraph.Circles([("a", "b"), ("b", "a"), ("b", "c")]));
        Assert.Equal(3, FolderGraph.Circles([("a", "b"), ("b", "c"), ("c", "a")]).Count);
        Assert.Empty(FolderGraph.Circles([("a", "b"), ("a", "c"), ("b", "c")]));
    }

    private static string[] Uses(string high, string bridge)
    {
        SyntaxTree tree = Parse(high.StartsWith("using", System.StringComparison.Ordinal) ? high : "using N; " + high, "High");
        var compilation = CSharpCompilation.Create(
            "Test",
            [tree, Parse(Low, "Low"), Parse(bridge, "Middle")],
            Sources.Compilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return [.. FolderUse.Of(compilation, tree).Select(u => $"src/{u.From} → src/{u.To}").Distinct()];
    }

    private static SyntaxTree Parse(string source, string folder) =>
        CSharpSyntaxTree.ParseText(
            source, new CSharpParseOptions(LanguageVersion.Latest), Path.Combine(Sources.Root, "src", folder, "File.cs"));
}
