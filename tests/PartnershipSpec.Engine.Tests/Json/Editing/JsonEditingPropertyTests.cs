using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Json.Editing;
using PartnershipSpec.Engine.Text;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Json.Editing;

/// <summary>Whatever the document and its style, an edit changes what it says and nothing else.</summary>
public sealed class JsonEditingPropertyTests
{
    private const string NewValue = """{"n":["x",true]}""";

    private static readonly JsonDraft Draft = JsonDraft.Map(("n", JsonDraft.List(JsonDraft.Text("x"), JsonDraft.Flag(true))));

    [Fact]
    public void A_replaced_value_is_another_and_all_else_the_same() => Check(
        _ => true,
        (editor, value, _) => editor.Replace(value, Draft),
        (_, _) => NewValue);

    [Fact]
    public void A_member_that_is_set_is_there_and_all_else_the_same() => Check(
        value => value.Kind == JsonKind.Object,
        (editor, value, place) => editor.Set(value, NameFor(value, place), Draft),
        (value, place) =>
        {
            string name = NameFor(value, place);
            bool isNew = value.Find(name) is null;
            return Joined(
                '{', value.Members.Select(m => m == value.Find(name) ? Member(name) : Written(m)).Concat(isNew ? [Member(name)] : []), '}');
        });

    [Fact]
    public void Items_put_in_are_there_and_all_else_the_same() => Check(
        value => value.Kind == JsonKind.Array,
        (editor, value, place) => editor.Insert(value, place % (value.Items.Count + 1), Draft, Draft),
        (value, place) => Joined('[', With(value.Items.Select(Written), place % (value.Items.Count + 1)), ']'));

    [Fact]
    public void An_item_taken_out_is_gone_and_all_else_the_same() => Check(
        value => value.Items.Count > 0,
        (editor, value, place) => editor.RemoveItem(value, place % value.Items.Count),
        (value, place) => Joined('[', value.Items.Where((_, i) => i != place % value.Items.Count).Select(Written), ']'));

    [Fact]
    public void A_member_taken_out_is_gone_and_all_else_the_same() => Check(
        value => value.Members.Count > 0,
        (editor, value, place) => editor.RemoveMember(value, place % value.Members.Count),
        (value, place) => Joined('{', value.Members.Where((_, i) => i != place % value.Members.Count).Select(Written), '}'));

    [Fact]
    public void A_wrapped_value_is_part_of_an_object_and_all_else_the_same() => Check(
        _ => true,
        (editor, value, _) => editor.Wrap(value, "w", ("d", Draft)),
        (value, _) => $$"""{"w":{{Written(value)}},"d":{{NewValue}}}""");

    /// <summary>Edits a value of every document that has one that fits, and compares what the whole then says, and the comments.</summary>
    private static void Check(
        Predicate<JsonValue> fits, Func<JsonEditor, JsonValue, int, IReadOnlyList<TextEdit>> edit, Func<JsonValue, int, string> expected)
    {
        int edited = 0;
        Gen.Select(JsonDocuments.LenientTexts, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
            (text, which, place) =>
            {
                JsonTree tree = JsonTreeAsserts.Lenient(text);
                JsonValue[] values = [.. tree.Root.Everything().Where(v => fits(v))];
                if (values.Length == 0) return;

                JsonValue value = values[which % values.Length];
                IReadOnlyList<TextEdit> edits = Edited.Sound(text, edit(new JsonEditor(tree), value, place));
                string after = TextEdit.Apply(text, edits);
                JsonTree again = JsonTreeAsserts.Lenient(after);
                Assert.True(again.Problems.Count == 0, text + "\n=>\n" + after);
                Assert.Equal(Written(tree.Root, value, expected(value, place)), Written(again.Root));
                Assert.Equal(Comments(text, value, edits), Comments(after, null, []));
                edited++;
            },
            iter: 1_000,
            threads: 1);
        Assert.True(edited > 150, $"Only {edited} documents had something to edit.");
    }

    private static string NameFor(JsonValue value, int place) =>
        place % 2 == 0 && value.Members.Count > 0 ? value.Members[place % value.Members.Count].Name : "new";

    private static IEnumerable<string> With(IEnumerable<string> items, int index) =>
        [.. items.Take(index), NewValue, NewValue, .. items.Skip(index)];

    private static string Written(JsonMember member) => Written(member, null, "");

    private static string Written(JsonMember member, JsonValue? edited, string text) =>
        JsonDraft.Text(member.Name).Worded("") + ":" + Written(member.Value, edited, text);

    private static string Member(string name) => JsonDraft.Text(name).Worded("") + ":" + NewValue;

    private static string Written(JsonValue value) => Written(value, null, "");

    /// <summary>All a tree says, duplicates included, with one value in other words.</summary>
    private static string Written(JsonValue value, JsonValue? edited, string text) =>
        ReferenceEquals(value, edited) ? text
        : value.Kind == JsonKind.Array ? Joined('[', value.Items.Select(i => Written(i, edited, text)), ']')
        : value.Kind == JsonKind.Object ? Joined('{', value.Members.Select(m => Written(m, edited, text)), '}')
        : JsonCanonical.Write(value);

    private static string Joined(char open, IEnumerable<string> parts, char close) => open + string.Join(',', parts) + close;

    /// <summary>The comments of a text, but for those inside of what is replaced or taken out.</summary>
    private static string[] Comments(string text, JsonValue? edited, IReadOnlyList<TextEdit> edits)
    {
        var comments = new List<string>();
        bool isInString = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (isInString && text[i] == '\\') i++;
            else if (text[i] == '"') isInString = !isInString;
            else if (!isInString && text[i] == '/')
            {
                int end = text[i + 1] == '/' ? text.IndexOfAny(['\r', '\n'], i) : text.IndexOf("*/", i + 2, StringComparison.Ordinal) + 2;
                end = end < 0 ? text.Length : end;
                if (edited is null || !edits.Any(e => e.Span.Start <= i && end <= e.Span.End)) comments.Add(text[i..end]);
                i = end - 1;
            }
        }

        return [.. comments];
    }
}
