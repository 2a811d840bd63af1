using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Json.Editing;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Tool.Interviews;

/// <summary>The text of a declaration file that an interview writes, or writes on.</summary>
internal static class DeclarationDraft
{
    private static readonly string[] PartsOfFact = ["value", "without", "complete"];

    /// <summary>A new file of one declaration.</summary>
    public static string New(string spectrum, string id, string name, string? claims, SpectrumModel model, FactBits facts)
    {
        var text = new StringBuilder("{\n");
        text.Append("  \"spectrum\": ").Append(Quoted(spectrum)).Append(",\n  \"partnerships\": [\n    {\n");
        text.Append("      \"id\": ").Append(Quoted(id)).Append(",\n      \"name\": ").Append(Quoted(name)).Append(",\n");
        if (claims is not null) text.Append("      \"claims\": ").Append(Quoted(claims)).Append(",\n");
        IEnumerable<string> members = model.Traits.Where(facts.States)
            .Select(t => "\n        " + Quoted(t.Id) + ": " + ToDraft(ValueOf(t, model, facts)).Worded(" "));
        text.Append("      \"facts\": {").AppendJoin(',', members).Append(model.Traits.Any(facts.States) ? "\n      }\n" : "}\n");
        return text.Append("    }\n  ]\n}\n").ToString();
    }

    /// <summary>A file with something else in a declaration of it, everything around it untouched.</summary>
    public static string WithText(string file, string id, string property, string value) =>
        Edited(file, id, (editor, declaration) => editor.Set(declaration, property, JsonDraft.Text(value)));

    /// <summary>A file with other facts in a declaration of it. What is said beside a fact stays.</summary>
    public static string WithFacts(string file, string id, SpectrumModel model, FactBits before, FactBits facts)
    {
        foreach (SpectrumTrait trait in model.Traits.Where(t => facts.States(t) && Differ(t, before, facts)))
        {
            JsonValue value = ValueOf(trait, model, facts);
            file = Edited(file, id, (editor, declaration) => declaration.Find("facts")?.Value is { Kind: JsonKind.Object }
                ? []
                : editor.Set(declaration, "facts", JsonDraft.Map()));
            file = Stated(file, id, trait) is { Kind: JsonKind.Object }
                ? WithParts(file, id, trait, value)
                : Edited(file, id, (editor, declaration) => editor.Set(declaration.Find("facts")!.Value, trait.Id, ToDraft(value)));
        }

        return file;
    }

    private static string WithParts(string file, string id, SpectrumTrait trait, JsonValue value)
    {
        foreach (string part in PartsOfFact)
        {
            JsonValue? said = value.Kind == JsonKind.Object ? value.Find(part)?.Value : part == "value" ? value : null;
            file = Edited(file, id, (editor, declaration) =>
            {
                JsonValue fact = declaration.Find("facts")!.Value.Find(trait.Id)!.Value;
                if (said is not null) return editor.Set(fact, part, ToDraft(said));

                int index = fact.Members.ToList().FindIndex(m => m.Name == part);
                return index < 0 ? [] : editor.RemoveMember(fact, index);
            });
        }

        return file;
    }

    private delegate IReadOnlyList<TextEdit> Edit(JsonEditor editor, JsonValue declaration);

    private static string Edited(string file, string id, Edit edit)
    {
        JsonTree tree = new SourceFile("", file).Tree;
        return TextEdit.Apply(file, edit(new JsonEditor(tree), Declaration(tree, id)));
    }

    private static JsonValue? Stated(string file, string id, SpectrumTrait trait) =>
        Declaration(new SourceFile("", file).Tree, id).Find("facts")?.Value.Find(trait.Id)?.Value;

    private static JsonValue Declaration(JsonTree tree, string id) =>
        tree.Root.Find("partnerships")!.Value.Items.First(item => item.Find("id")?.Value.Text == id);

    private static bool Differ(SpectrumTrait trait, FactBits one, FactBits other) =>
        (((one.True[trait.Word] ^ other.True[trait.Word]) | (one.False[trait.Word] ^ other.False[trait.Word])) & trait.Mask) != 0;

    private static JsonValue ValueOf(SpectrumTrait trait, SpectrumModel model, FactBits facts)
    {
        FactBits alone = model.NothingKnown().With(trait, facts.True[trait.Word] & trait.Mask, facts.False[trait.Word] & trait.Mask);
        return new SourceFile("", FactJson.Write(model, alone)).Tree.Root.Members[0].Value;
    }

    private static JsonDraft ToDraft(JsonValue value) => value.Kind switch
    {
        JsonKind.True or JsonKind.False => JsonDraft.Flag(value.Kind == JsonKind.True),
        JsonKind.Array => JsonDraft.List(value.Items.Select(ToDraft)),
        JsonKind.Object => JsonDraft.Map(value.Members.Where(m => m.Value.Kind != JsonKind.Null).Select(m => (m.Name, ToDraft(m.Value)))),
        _ => JsonDraft.Text(value.Text),
    };

    private static string Quoted(string text) => JsonDraft.Text(text).Worded("");
}
