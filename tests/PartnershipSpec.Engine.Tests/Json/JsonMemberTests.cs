using System.Linq;
using PartnershipSpec.Engine.Json;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class JsonMemberTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(40)]
    public void Later_members_of_one_name_are_duplicates_however_many_there_are(int others)
    {
        string filler = string.Concat(Enumerable.Range(0, others).Select(i => $"\"n{i}\": 0, "));
        var root = Strict("{\"a\": 1, " + filler + "\"\\u0061\": 2, \"A\": 3, \"a\": 4}").Root;
        Assert.Equal(new[] { "2", "4" }, root.Members.Where(member => member.IsDuplicate).Select(member => member.Value.Text));
        Assert.Equal("1", root.Find("a")!.Value.Text);
        Assert.Equal("3", root.Find("A")!.Value.Text);
        Assert.Null(root.Find("b"));
    }

    [Fact]
    public void Equal_names_in_different_objects_are_no_duplicates() =>
        Assert.All(
            Strict("""{"a": {"a": 1}, "b": {"a": 2}}""").Root.Everything().SelectMany(value => value.Members),
            member => Assert.False(member.IsDuplicate));

    [Theory]
    [InlineData("null", JsonKind.Null)]
    [InlineData("true", JsonKind.True)]
    [InlineData("false", JsonKind.False)]
    [InlineData("1", JsonKind.Number)]
    [InlineData("\"1\"", JsonKind.String)]
    [InlineData("[1]", JsonKind.Array)]
    [InlineData("{\"a\":1}", JsonKind.Object)]
    [InlineData("", JsonKind.Missing)]
    internal void A_value_has_only_what_its_kind_asks_for(string text, JsonKind kind)
    {
        var root = Strict(text).Root;
        Assert.Equal(kind, root.Kind);
        Assert.Equal(kind is JsonKind.Number or JsonKind.String ? "1" : "", root.Text);
        Assert.Equal(kind == JsonKind.Array ? 1 : 0, root.Items.Count);
        Assert.Equal(kind == JsonKind.Object ? 1 : 0, root.Members.Count);
        Assert.Equal(kind == JsonKind.Object, root.Find("a") is not null);
        Assert.Null(root.Find(null!));
    }
}
