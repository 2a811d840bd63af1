using System;
using System.Text.Json;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Json.Editing;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Json.Editing;

/// <summary>Edits as people would make them by hand. Texts here show line breaks as ⏎, so that each case is one line.</summary>
public sealed class JsonEditorTests
{
    private static readonly JsonDraft One = JsonDraft.Map(("b", JsonDraft.List(JsonDraft.Text("c"), JsonDraft.Flag(true))));

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": 1, "n": true }""")]
    [InlineData("""{"a":1}""", """{"a":1,"n":true}""")]
    [InlineData("""{"a" : 1, "b" : 2}""", """{"a" : 1, "b" : 2, "n" : true}""")]
    [InlineData("""{ "a": 1, }""", """{ "a": 1, "n": true, }""")]
    [InlineData("{⏎  \"a\": 1⏎}", "{⏎  \"a\": 1,⏎  \"n\": true⏎}")]
    [InlineData("{⏎\t\"a\": 1,⏎}", "{⏎\t\"a\": 1,⏎\t\"n\": true,⏎}")]
    [InlineData("{ \"a\": 1,⏎  \"b\": 2 }", "{ \"a\": 1,⏎  \"b\": 2,⏎  \"n\": true }")]
    [InlineData("{⏎  \"a\": 1, \"b\": 2⏎}", "{⏎  \"a\": 1, \"b\": 2, \"n\": true⏎}")]
    [InlineData("{ \"a\": 1⏎}", "{ \"a\": 1, \"n\": true⏎}")]
    [InlineData("{⏎  \"a\": 1 // about a⏎}", "{⏎  \"a\": 1, // about a⏎  \"n\": true⏎}")]
    [InlineData("{⏎  \"a\": 1, // about a⏎  // about nothing⏎}", "{⏎  \"a\": 1, // about a⏎  \"n\": true,⏎  // about nothing⏎}")]
    [InlineData("{ \"a\": 1 /* about a */ }", "{ \"a\": 1, /* about a */ \"n\": true }")]
    [InlineData("{ \"a\": 1 // about a⏎}", "{ \"a\": 1, // about a⏎\"n\": true⏎}")]
    public void A_member_goes_behind_the_others_and_looks_like_them(string before, string after) =>
        Assert.Equal(Lines(after), Edited.Root(Lines(before), (editor, root) => editor.Set(root, "n", JsonDraft.Flag(true))));

    [Theory]
    [InlineData("{}", """{ "n": true }""")]
    [InlineData("{ }", """{ "n": true }""")]
    [InlineData("{⏎}", "{⏎  \"n\": true⏎}")]
    [InlineData("{ /* none */ }", """{ /* none */ "n": true }""")]
    [InlineData("{⏎\t// none⏎}", "{⏎\t// none⏎  \"n\": true⏎}")]
    public void A_first_member_goes_between_the_brackets(string before, string after) =>
        Assert.Equal(Lines(after), Edited.Root(Lines(before), (editor, root) => editor.Set(root, "n", JsonDraft.Flag(true))));

    [Fact]
    public void A_first_member_of_several_lines_is_indented_as_the_rest_of_the_text() => Assert.Equal(
        Lines("{⏎\t\"a\": {⏎\t\t\"n\": true⏎\t}⏎}"),
        Edited.At(Lines("{⏎\t\"a\": {⏎\t}⏎}"), "/a", (editor, a) => editor.Set(a, "n", JsonDraft.Flag(true))));

    [Theory]
    [InlineData("""{ "n": null, "n": 2 }""", """{ "n": true, "n": 2 }""")]
    [InlineData("{⏎  \"n\" :  [ 1 ] // why⏎}", "{⏎  \"n\" :  true // why⏎}")]
    public void A_member_that_is_there_gets_the_value_in_its_place(string before, string after) =>
        Assert.Equal(Lines(after), Edited.Root(Lines(before), (editor, root) => editor.Set(root, "n", JsonDraft.Flag(true))));

    [Theory]
    [InlineData("[]", 0, """["n"]""")]
    [InlineData("[ ]", 0, """["n"]""")]
    [InlineData("[⏎]", 0, "[⏎  \"n\"⏎]")]
    [InlineData("""["a"]""", 0, """["n", "a"]""")]
    [InlineData("""[ "a" ]""", 0, """[ "n", "a" ]""")]
    [InlineData("""["a","b"]""", 0, """["n","a","b"]""")]
    [InlineData("""["a", "…"]""", 1, """["a", "n", "…"]""")]
    [InlineData("""["a","…"]""", 1, """["a","n","…"]""")]
    [InlineData("""["a", "…"]""", 2, """["a", "…", "n"]""")]
    [InlineData("""["a", "…",]""", 2, """["a", "…", "n",]""")]
    [InlineData("[⏎  \"a\", // about a⏎  \"…\"⏎]", 1, "[⏎  \"a\", // about a⏎  \"n\",⏎  \"…\"⏎]")]
    [InlineData("[⏎  // about a⏎  \"a\"⏎]", 0, "[⏎  \"n\",⏎  // about a⏎  \"a\"⏎]")]
    [InlineData("[1⏎, 2]", 1, "[1⏎, \"n\", 2]")]
    public void An_item_goes_where_it_is_put(string before, int index, string after) =>
        Assert.Equal(Lines(after), Edited.Root(Lines(before), (editor, root) => editor.Insert(root, index, JsonDraft.Text("n"))));

    [Theory]
    [InlineData("[]", """["m", "n"]""")]
    [InlineData("[1]", """[1, "m", "n"]""")]
    [InlineData("[⏎\t1⏎]", "[⏎\t1,⏎\t\"m\",⏎\t\"n\"⏎]")]
    [InlineData("[⏎]", "[⏎  \"m\",⏎  \"n\"⏎]")]
    public void Several_items_go_one_behind_the_other(string before, string after) => Assert.Equal(
        Lines(after),
        Edited.Root(Lines(before), (editor, root) => editor.Insert(root, root.Items.Count, JsonDraft.Text("m"), JsonDraft.Text("n"))));

    [Theory]
    [InlineData("[1]", 0, "[]")]
    [InlineData("[ 1, ]", 0, "[]")]
    [InlineData("[ { } ]", 0, "[]")]
    [InlineData("[1, 2, 3]", 0, "[2, 3]")]
    [InlineData("[1, 2, 3]", 1, "[1, 3]")]
    [InlineData("[1, 2, 3]", 2, "[1, 2]")]
    [InlineData("[1, 2, 3, ]", 2, "[1, 2, ]")]
    [InlineData("[⏎  1,⏎  2,⏎  3⏎]", 0, "[⏎  2,⏎  3⏎]")]
    [InlineData("[⏎  1,⏎  2,⏎  3⏎]", 1, "[⏎  1,⏎  3⏎]")]
    [InlineData("[⏎  1,⏎  2,⏎  3⏎]", 2, "[⏎  1,⏎  2⏎]")]
    [InlineData("[⏎  1,⏎  2,⏎]", 1, "[⏎  1,⏎]")]
    [InlineData("[⏎  1⏎]", 0, "[⏎]")]
    [InlineData("[⏎  1, // one⏎  2 // two⏎]", 1, "[⏎  1 // one⏎ // two⏎]")]
    [InlineData("[⏎  // one⏎  1,⏎  2⏎]", 0, "[⏎  // one⏎  2⏎]")]
    [InlineData("[ /* one */ 1 ]", 0, "[ /* one */ ]")]
    [InlineData("[1 /* one */, 2]", 0, "[/* one */ 2]")]
    public void An_item_goes_with_its_comma_and_its_line_and_leaves_the_comments(string before, int index, string after) =>
        Assert.Equal(Lines(after), Edited.Root(Lines(before), (editor, root) => editor.RemoveItem(root, index)));

    [Theory]
    [InlineData("""{ "a": 1, "b": 2 }""", 1, """{ "a": 1 }""")]
    [InlineData("{⏎  \"a\": 1,⏎  \"b\": 2⏎}", 0, "{⏎  \"b\": 2⏎}")]
    public void A_member_goes_as_an_item_does(string before, int index, string after) =>
        Assert.Equal(Lines(after), Edited.Root(Lines(before), (editor, root) => editor.RemoveMember(root, index)));

    [Theory]
    [InlineData("""{ "a": [1], }""", """{ "a": { "value": [1], "complete": true }, }""")]
    [InlineData("""{"a":[1]}""", """{"a":{"value":[1],"complete":true}}""")]
    public void A_value_can_become_part_of_an_object(string before, string after) =>
        Assert.Equal(after, Edited.At(before, "/a", (editor, a) => editor.Wrap(a, "value", ("complete", JsonDraft.Flag(true)))));

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": { "b": ["c", true] } }""")]
    [InlineData("""{"a":1}""", """{"a":{"b":["c",true]}}""")]
    public void What_is_written_is_as_dense_as_the_rest(string before, string after) =>
        Assert.Equal(after, Edited.At(before, "/a", (editor, a) => editor.Replace(a, One)));

    [Fact]
    public void Objects_in_an_array_are_padded() => Assert.Equal(
        """{ "a": [ { "b": ["c", true] }, { } ] }""".Replace("{ }", "{}", StringComparison.Ordinal),
        Edited.At("""{ "a": 1 }""", "/a", (editor, a) => editor.Replace(a, JsonDraft.List(One, JsonDraft.Map()))));

    [Fact]
    public void What_is_written_cannot_break_out_of_its_string()
    {
        const string hostile = "a\", \"b\\: [\n\u2028\0\ud800";
        string after = Edited.At("""{ "a": 1 }""", "/a", (editor, a) => editor.Replace(a, JsonDraft.Text(hostile)));
        Assert.Equal(hostile, JsonTree.Parse(after, JsonSyntax.Strict).Root.Find("a")!.Value.Text);
        Assert.Equal(
            hostile, JsonTree.Parse(
            Edited.Root("{}", (editor, root) => editor.Set(root, hostile, One)), JsonSyntax.Strict).Root.Members[0].Name);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Line_breaks_are_those_of_the_text(string lineBreak)
    {
        string before = "\uFEFF{⏎  \"a\": [⏎    1⏎  ]⏎}⏎".Replace("⏎", lineBreak, StringComparison.Ordinal);
        string after = Edited.At(before, "/a", (editor, a) => editor.Insert(a, 1, JsonDraft.Text("n")));
        Assert.Equal("\uFEFF{⏎  \"a\": [⏎    1,⏎    \"n\"⏎  ]⏎}⏎".Replace("⏎", lineBreak, StringComparison.Ordinal), after);
        Assert.Equal(before, Edited.At(after, "/a", (editor, a) => editor.RemoveItem(a, 1)));
    }

    [Fact]
    public void Text_that_is_not_JSON_is_not_edited() =>
        Assert.Throws<ArgumentException>(() => new JsonEditor(JsonTree.Parse("{ \"a\": ", JsonSyntax.Lenient)));

    [Fact]
    public void An_edit_of_the_wrong_kind_of_value_or_place_is_refused()
    {
        JsonTree tree = JsonTree.Parse("[{}]", JsonSyntax.Lenient);
        var editor = new JsonEditor(tree);
        Assert.Throws<ArgumentException>(() => editor.Set(tree.Root, "n", One));
        Assert.Throws<ArgumentException>(() => editor.Insert(tree.Root.Items[0], 0, One));
        Assert.Throws<ArgumentOutOfRangeException>(() => editor.Insert(tree.Root, 2, One));
        Assert.Throws<ArgumentOutOfRangeException>(() => editor.RemoveItem(tree.Root, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => editor.RemoveMember(tree.Root.Items[0], 0));
    }

    [Fact]
    public void Quoting_agrees_with_the_serializer() =>
        Assert.Equal(
            "é€😀 \"\\\n",
            JsonSerializer.Deserialize<string>(Edited.Root("1", (editor, root) => editor.Replace(root, JsonDraft.Text("é€😀 \"\\\n")))));

    private static string Lines(string text) => text.Replace('⏎', '\n');
}
