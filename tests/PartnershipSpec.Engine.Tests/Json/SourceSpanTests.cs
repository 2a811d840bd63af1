using System;
using CsCheck;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class SourceSpanTests
{
    [Fact]
    public void The_text_of_every_span_reads_as_the_value_again() =>
        JsonDocuments.LenientTexts.Sample(
            text =>
            {
                foreach (var value in Lenient(text).Root.Everything())
                {
                    AssertReadsAs(JsonCanonical.Write(value), value.Kind, value.Span.In(text));
                    foreach (var member in value.Members)
                    {
                        AssertReadsAs(
                            JsonCanonical.Write(Strict(member.NameSpan.In(text)).Root), JsonKind.String, member.NameSpan.In(text));
                        Assert.Equal(member.Name, Strict(member.NameSpan.In(text)).Root.Text);
                    }
                }
            },
            iter: 1_000);

    [Fact]
    public void Spans_begin_and_end_where_their_value_does()
    {
        const string Text = """ { "a" : [ 1 , "x" ] , "b" : null } """;
        var root = Strict(Text).Root;
        Assert.Equal(Text.Trim(), root.Span.In(Text));
        Assert.Equal("\"a\"", root.Members[0].NameSpan.In(Text));
        Assert.Equal("""[ 1 , "x" ]""", root.Members[0].Value.Span.In(Text));
        Assert.Equal("\"x\"", root.Members[0].Value.Items[1].Span.In(Text));
        Assert.Equal("""
            "b" : null
            """, root.Members[1].Span.In(Text));
    }

    [Fact]
    public void A_span_knows_its_bounds()
    {
        var span = SourceSpan.FromBounds(3, 5);
        Assert.Equal((3, 2, 5), (span.Start, span.Length, span.End));
        Assert.Equal("[3..5)", span.ToString());
        Assert.True(span == SourceSpan.FromBounds(3, 5) && span != SourceSpan.FromBounds(3, 6)
            && span.Equals((object)SourceSpan.FromBounds(3, 5)));
        Assert.Equal(span.GetHashCode(), SourceSpan.FromBounds(3, 5).GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceSpan.FromBounds(-1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceSpan.FromBounds(5, 4));
    }

    private static void AssertReadsAs(string canonical, JsonKind kind, string text)
    {
        var tree = Lenient(text);
        Assert.Empty(tree.Problems);
        Assert.Equal(SourceSpan.FromBounds(0, text.Length), tree.Root.Span);
        Assert.Equal(kind, tree.Root.Kind);
        Assert.Equal(canonical, tree.Canonical());
    }
}
