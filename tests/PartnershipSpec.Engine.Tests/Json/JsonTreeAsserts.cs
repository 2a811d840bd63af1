using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Json;

/// <summary>What the tests of the reader ask again and again.</summary>
internal static class JsonTreeAsserts
{
    internal static JsonTree Strict(string text) => JsonTree.Parse(text, JsonSyntax.Strict);

    internal static JsonTree Lenient(string text) => JsonTree.Parse(text, JsonSyntax.Lenient);

    internal static string In(this SourceSpan span, string text) => text.Substring(span.Start, span.Length);

    internal static string Canonical(this JsonTree tree) => JsonCanonical.Write(tree.Root);

    /// <summary>The errors, each with the text it is reported at.</summary>
    internal static string[] Complaints(this JsonTree tree) =>
        tree.Problems.Select(problem => $"{problem.Error} {problem.Span.In(tree.Text)}".TrimEnd(' ')).ToArray();

    internal static IEnumerable<JsonValue> Everything(this JsonValue value) =>
        value.Items.Concat(value.Members.Select(member => member.Value)).SelectMany(Everything).Prepend(value);

    /// <summary>What holds of the tree of any text whatsoever.</summary>
    internal static void HoldsTogether(JsonTree tree)
    {
        Assert.InRange(tree.Problems.Count, 0, JsonTree.MaxProblems);
        int before = 0;
        foreach (var problem in tree.Problems)
        {
            Assert.InRange(problem.Span.Start, before, tree.Text.Length);
            Assert.InRange(problem.Span.End, problem.Span.Start, tree.Text.Length);
            Assert.InRange(problem.Found.Length, problem.Span.Length > 0 ? 1 : 0, problem.Span.Length > 0 ? 20 : 0);
            Assert.DoesNotContain(problem.Found, char.IsControl);
            before = problem.Span.Start;
        }
        Assert.Equal(tree.Problems.Count, tree.Problems.Distinct().Count());
        HoldsTogether(tree.Root, 0, tree.Text.Length);
        if (tree.Root.Everything().Any(value => value.Kind == JsonKind.Missing))
            Assert.NotEmpty(tree.Problems);
        string canonical = tree.Canonical();
        Assert.Empty(Strict(canonical).Problems);
        Assert.Equal(canonical, Strict(canonical).Canonical());
    }

    private static void HoldsTogether(JsonValue value, int start, int end)
    {
        Assert.InRange(value.Span.Start, start, end);
        Assert.InRange(value.Span.End, value.Span.Start, end);
        int before = value.Span.Start;
        foreach (var item in value.Items)
        {
            HoldsTogether(item, before, value.Span.End);
            before = item.Span.End;
        }
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.Members)
        {
            Assert.InRange(member.NameSpan.Start, before, value.Span.End);
            HoldsTogether(member.Value, member.NameSpan.End, value.Span.End);
            Assert.Equal(!names.Add(member.Name), member.IsDuplicate);
            Assert.Same(value.Members.First(other => other.Name == member.Name), value.Find(member.Name));
            before = member.Value.Span.End;
        }
    }
}
