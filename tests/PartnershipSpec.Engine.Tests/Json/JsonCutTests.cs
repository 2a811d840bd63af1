using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Json;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class JsonCutTests
{
    private const string Sample = """
        {
          "$schema": "./spectrum.schema.json", // a comment
          "id": "partnership \u00e9\n😀",
          "levels": [0, -1.50e+3, true, false, null, {}, [], /* another */ { "a": [[]] }],
          "last": { "name": "é", "name": 2, }
        }
        """;

    public static IEnumerable<object[]> Syntaxes => [[JsonSyntax.Strict], [JsonSyntax.Lenient]];

    [Theory]
    [MemberData(nameof(Syntaxes))]
    internal void Every_beginning_of_a_document_is_reported(JsonSyntax syntax)
    {
        for (int length = 0; length < Sample.Length; length++)
        {
            var tree = JsonTree.Parse(Sample.Substring(0, length), syntax);
            Assert.NotEmpty(tree.Problems);
            HoldsTogether(tree);
        }
    }

    [Fact]
    public void A_document_cut_off_is_one_problem_at_its_end()
    {
        for (int length = 1; length < Sample.Length; length++)
        {
            string text = Sample.Substring(0, length);
            var problem = Assert.Single(Lenient(text).Problems);
            Assert.True(
                problem.Error is JsonError.EndOfFile or JsonError.UnterminatedString or JsonError.UnterminatedComment,
                $"{problem}: {text}");
            Assert.Equal(text.Length, problem.Span.End);
            Assert.Equal(problem.Error == JsonError.EndOfFile, problem.Span.Length == 0);
        }
    }

    [Fact]
    public void What_was_read_before_the_cut_is_kept()
    {
        var whole = Lenient(Sample);
        Assert.Empty(whole.Problems);
        for (int length = Sample.Length - 1; length > 0; length--)
        {
            var tree = Lenient(Sample.Substring(0, length));
            var complete = whole.Root.Members.Where(member => member.Value.Span.End < length).ToArray();
            Assert.InRange(tree.Root.Members.Count, complete.Length, complete.Length + 1);
            for (int i = 0; i < complete.Length; i++)
                Assert.Equal(JsonCanonical.Write(complete[i].Value), JsonCanonical.Write(tree.Root.Members[i].Value));
        }
    }
}
