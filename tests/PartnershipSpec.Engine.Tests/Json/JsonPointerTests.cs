using CsCheck;
using PartnershipSpec.Engine.Json;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class JsonPointerTests
{
    /// <summary>The example of RFC 6901, section 5, and a duplicate.</summary>
    private static readonly JsonValue Root = Strict("""
        {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8, "foo": 9, "01": {"0": 10}}
        """).Root;

    [Theory]
    [InlineData("/foo", """["bar","baz"]""")]
    [InlineData("/foo/0", "\"bar\"")]
    [InlineData("/foo/1", "\"baz\"")]
    [InlineData("/", "0")]
    [InlineData("/a~1b", "1")]
    [InlineData("/c%d", "2")]
    [InlineData("/i\\j", "5")]
    [InlineData("/k\"l", "6")]
    [InlineData("/ ", "7")]
    [InlineData("/m~0n", "8")]
    [InlineData("/01/0", "10")]
    public void A_pointer_leads_to_its_value(string pointer, string canonical)
    {
        Assert.Equal(canonical, JsonCanonical.Write(JsonPointer.Find(Root, pointer)!));
        Assert.Equal(pointer.StartsWith("/foo/", System.StringComparison.Ordinal), JsonPointer.FindMember(Root, pointer) is null);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("/bar")]
    [InlineData("/foo/2")]
    [InlineData("/foo/00")]
    [InlineData("/foo/-")]
    [InlineData("/foo/-1")]
    [InlineData("/foo/")]
    [InlineData("/foo/99999999999999999999")]
    [InlineData("/foo/4294967296")]
    [InlineData("/foo/2147483648")]
    [InlineData("/foo/0/0")]
    [InlineData("/m~n")]
    [InlineData("/m~2n")]
    [InlineData("/m~")]
    [InlineData("//")]
    [InlineData(null)]
    public void A_pointer_that_leads_nowhere_finds_nothing(string? pointer)
    {
        Assert.Null(JsonPointer.Find(Root, pointer));
        Assert.Null(JsonPointer.FindMember(Root, pointer));
        Assert.Null(JsonPointer.Find(null, pointer));
    }

    [Fact]
    public void The_empty_pointer_leads_to_the_root()
    {
        Assert.Same(Root, JsonPointer.Find(Root, ""));
        Assert.Null(JsonPointer.FindMember(Root, ""));
    }

    [Fact]
    public void Every_value_is_found_by_the_pointer_made_on_the_way_to_it() =>
        JsonDocuments.StrictTexts.Sample(
            text =>
            {
                var root = Strict(text).Root;
                AssertFound(root, root, "");
            },
            iter: 500);

    [Fact]
    public void No_pointer_makes_a_look_up_throw() =>
        Gen.OneOf("/", "~", "~0", "~1", "foo", "0", "1", "9", "-", "").Array[0, 8].Select(string.Concat).Sample(
            pointer => Assert.True(JsonPointer.Find(Root, pointer) is not null || JsonPointer.FindMember(Root, pointer) is null));

    private static void AssertFound(JsonValue root, JsonValue value, string pointer)
    {
        Assert.Same(value, JsonPointer.Find(root, pointer));
        for (int i = 0; i < value.Items.Count; i++)
            AssertFound(root, value.Items[i], JsonPointer.Append(pointer, $"{i}"));
        foreach (var member in value.Members)
        {
            if (member.IsDuplicate)
                continue;
            Assert.Same(member, JsonPointer.FindMember(root, JsonPointer.Append(pointer, member.Name)));
            AssertFound(root, member.Value, JsonPointer.Append(pointer, member.Name));
        }
    }
}
