using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Schemas;

/// <summary>The schema of mapping files that knows one spectrum: what the columns of a table mean.</summary>
internal static class MappingSchema
{
    /// <summary>The schema, with the texts of a language.</summary>
    public static JsonObject Of(CompiledSpectrum spectrum, string language)
    {
        var parts = new SchemaParts(spectrum, language);
        JsonObject claims = Column("The column of what each is claimed to be.");
        claims["properties"]!["values"] = Words(parts.Category(orNull: false));
        return new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Mapping of a table: " + parts.Texts.Title,
            ["description"] = "What the columns of a table of partnerships mean. Headings stand in its first row.",
            ["type"] = "object",
            ["required"] = new JsonArray("id"),
            ["properties"] = new JsonObject
            {
                ["$schema"] = Text("Where this schema is, for editors; read by nothing else."),
                ["spectrum"] = new JsonObject { ["description"] = "The id of the spectrum.", ["enum"] = parts.SpectrumIds },
                ["sheet"] = Text("The sheet of a workbook. Left out: the first one."),
                ["id"] = Text("The heading of the column of the ids."),
                ["name"] = Text("The heading of the column of the names. Left out: the id is the name."),
                ["claims"] = claims,
                ["facts"] = new JsonObject
                {
                    ["description"] = "The columns of the facts, by the id of the trait.",
                    ["type"] = "object",
                    ["properties"] = parts.PerTrait(trait => Fact(trait, parts)),
                    ["additionalProperties"] = false,
                },
            },
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Fact(SpectrumTrait trait, SchemaParts parts)
    {
        JsonObject column = Column(null);
        JsonObject properties = column["properties"]!.AsObject();
        if (trait.Kind == SpectrumTraitKind.Flag)
        {
            properties["true"] = WordList("Words that mean yes, beside yes, oui and ja.");
            properties["false"] = WordList("Words that mean no, beside no, non and nein.");
            return column;
        }

        properties["values"] = Words(parts.Value(trait));
        if (trait.Kind != SpectrumTraitKind.Set) return column;

        properties["separator"] = Text("What stands between the members in a cell.");
        properties["complete"] = new JsonObject
        {
            ["description"] = "true: a cell names all members. Left out: there may be others.",
            ["type"] = "boolean",
        };
        return column;
    }

    private static JsonObject Column(string? description)
    {
        var column = new JsonObject();
        if (description is not null) column["description"] = description;
        column["type"] = "object";
        column["required"] = new JsonArray("column");
        column["properties"] = new JsonObject { ["column"] = Text("The heading of the column.") };
        column["additionalProperties"] = false;
        return column;
    }

    private static JsonObject Words(JsonObject meanings) => new()
    {
        ["description"] = "What words of the column mean, beside ids and names.",
        ["type"] = "object",
        ["additionalProperties"] = meanings,
    };

    private static JsonObject WordList(string description) => new()
    {
        ["description"] = description,
        ["type"] = "array",
        ["items"] = new JsonObject { ["type"] = "string", ["pattern"] = "\\S" },
    };

    private static JsonObject Text(string description) =>
        new() { ["description"] = description, ["type"] = "string", ["pattern"] = "\\S" };
}
