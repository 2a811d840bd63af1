using System.IO;
using System.Linq;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Documents;

/// <summary>What is made of the catalogue and the spec says what they say now. <c>UPDATE_GOLDEN=1</c> makes it anew.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Paths => [.. Document.All.Select(d => d.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Its_generated_parts_are_what_would_be_made_now(string path) =>
        Golden.Match(path, Document.All.Single(d => d.Path == path).Made);

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_has_generated_parts(string path) => Assert.NotEmpty(GeneratedParts.Names(Document.All.Single(d => d.Path == path).Text));

    [Fact]
    public void What_is_written_by_hand_is_left_alone()
    {
        const string document = "a\n<!-- generated: x -->\nold\n<!-- /generated -->\nb\n<!-- generated: y -->\n<!-- /generated -->\nc\n";
        Assert.Equal(
            "a\n<!-- generated: x -->\nnew x\n<!-- /generated -->\nb\n<!-- generated: y -->\nnew y\n<!-- /generated -->\nc\n",
            GeneratedParts.Fill(document, (name, _) => "new " + name));
    }

    [Theory]
    [InlineData("<!-- generated: x -->\nno end\n")]
    [InlineData("no beginning\n<!-- /generated -->\n")]
    [InlineData("<!-- generated: x -->\n<!-- generated: y -->\n<!-- /generated -->\n")]
    public void A_part_without_beginning_or_end_is_no_document(string document) =>
        Assert.Throws<InvalidDataException>(() => GeneratedParts.Fill(document, (_, _) => ""));

    [Fact]
    public void A_part_that_nothing_makes_is_no_document() =>
        Assert.Throws<InvalidDataException>(() => Document.All.Single(d => d.Path == "docs/traits.md").Make("colours", 0));
}
