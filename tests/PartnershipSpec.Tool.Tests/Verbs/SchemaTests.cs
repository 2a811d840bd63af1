using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

/// <summary>The schemas that know a spectrum agree with the engine, as far as a schema can.</summary>
public sealed class SchemaTests
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    // What a schema cannot see, or sees otherwise.
    private static readonly Dictionary<string, string> Beyond = new()
    {
        ["PSP2004-id-used-twice"] = "a schema sees one declaration at a time",
        ["PSP2004-id-used-twice-escaped"] = "a schema sees one declaration at a time",
    };

    public static TheoryData<string> Files =>
    [
        .. TestFiles.Examples("valid", ".partnerships.json"),
        .. TestFiles.Examples("invalid", ".partnerships.json").Where(f => !f.Contains("PSP2001", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void An_example_is_valid_by_it_exactly_where_the_engine_can_read_it_whole(string file)
    {
        string text = TestFiles.Spec(file);
        (string schema, CompiledSpectrum spectrum) = SchemaFor(text);
        Problem[] problems = [.. DeclarationParser.Parse(new SourceFile("partnerships.json", text), Declared.Project(spectrum)).Problems];
        bool isReadable = problems.All(p => p.Rule == RuleCatalogue.AcceptanceUnfounded);
        string name = Path.GetFileName(file).Replace(".partnerships.json", "", StringComparison.Ordinal);
        Assert.Equal(isReadable != Beyond.ContainsKey(name), IsValid(schema, text));
    }

    [Theory]
    [InlineData("""{ "sectors": { "value": ["academia", "…"], "complete": true } }""", false)]
    [InlineData("""{ "sectors": { "value": ["academia"], "complete": true } }""", true)]
    [InlineData("""{ "sectors": { "without": null } }""", false)]
    [InlineData("""{ "sectors": { "without": ["academia"] } }""", true)]
    [InlineData("""{ "sectors": ["academia", "academia"] }""", false)]
    [InlineData("""{ "transformativeAim": { "value": true, "without": [] } }""", false)]
    [InlineData("""{ "transformativeAim": "yes" }""", false)]
    [InlineData("""{ "structureFormality": "Light" }""", false)]
    [InlineData("""{ "structureFormality": { "value": null, "note": "Asked." } }""", true)]
    [InlineData("""{ "origin": { "source": "https://example.org" } }""", false)]
    [InlineData("null", true)]
    public void Facts_are_valid_where_the_engine_reads_them(string facts, bool isValid)
    {
        string text = $$"""{ "partnerships": [ { "id": "a", "name": "A", "facts": {{facts}} } ] }""";
        bool isRead = DeclarationParser.Parse(new SourceFile("partnerships.json", text), Bundled.Project).Problems.Count == 0;
        Assert.Equal((isValid, isValid), (isRead, IsValid(Schema("--language", "en"), text)));
    }

    /// <summary>UPDATE_GOLDEN=1 writes them anew.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    public void Those_of_the_bundled_spectrum_are_fresh(string language) =>
        Golden.Match($"spectrum-spec/partnership.partnerships.{language}.schema.json", Schema("--language", language));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    public void Names_definitions_and_quotations_are_in_them(string language)
    {
        string schema = Schema("--language", language);
        foreach (SpectrumTrait trait in Bundled.Spectrum.Model.Traits)
        {
            JsonElement described = Definition(schema, "partnership", "properties", "facts", "properties", trait.Id);
            Assert.Equal(trait.Names.In(language), described.GetProperty("title").GetString());
            Assert.StartsWith(trait.Definition.In(language), described.GetProperty("description").GetString(), StringComparison.Ordinal);
            Assert.Contains("«", described.GetProperty("markdownDescription").GetString(), StringComparison.Ordinal);
            if (trait.Kind == SpectrumTraitKind.Flag) continue;

            JsonElement value = Definition(schema, trait.Id + "Value");
            JsonElement names = (value.TryGetProperty("items", out JsonElement items) ? items : value).GetProperty("enumDescriptions");
            Assert.Equal(trait.Values.Select(v => v.Names.In(language)), names.EnumerateArray().Take(trait.Values.Count).Select(n => n.GetString()));
        }
    }

    [Fact]
    public void As_many_descriptions_stand_beside_an_enumeration_as_it_has_values()
    {
        foreach (JsonElement schema in Below(JsonDocument.Parse(Schema("--language", "de")).RootElement).Where(s => s.ValueKind == JsonValueKind.Object))
        {
            if (!schema.TryGetProperty("enum", out JsonElement values)) continue;
            foreach (string beside in new[] { "enumDescriptions", "markdownEnumDescriptions" })
                if (schema.TryGetProperty(beside, out JsonElement described)) Assert.Equal(values.GetArrayLength(), described.GetArrayLength());
        }
    }

    [Theory]
    [InlineData("""{ "id": "No", "name": "Title", "claims": { "column": "Type", "values": { "MSP": "multiStakeholderPartnership" } }, "facts": { "sectors": { "column": "Sectors", "separator": ";", "values": { "business": "privateSector" }, "complete": true }, "transformativeAim": { "column": "Aim", "true": ["yes"], "false": ["no"] } } }""", true)]
    [InlineData("""{ "id": "No", "claims": "Type", "facts": { "sectors": "Sectors", "origin": { "column": "Origin", "values": { "net": "fromNetwork" } } } }""", true)]
    [InlineData("""{ "id": "No", "claims": { "column": "Type", "values": { "MSP": "msp" } } }""", false)]
    [InlineData("""{ "id": "No", "facts": { "origin": { "column": "Origin", "separator": ";" } } }""", false)]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "separator": ";" } } }""", false)]
    [InlineData("""{ "id": "No", "facts": { "sector": { "column": "Sectors" } } }""", false)]
    [InlineData("""{ "id": "No", "facts": { "transformativeAim": { "column": "Aim", "values": {} } } }""", false)]
    public void Mappings_have_one_too(string mapping, bool isValid) => Assert.Equal(isValid, IsValid(Schema("--for", "mapping"), mapping));

    [Fact]
    public void It_is_a_schema_by_the_rules_of_its_draft()
    {
        foreach (string kind in new[] { "declarations", "mapping" })
        {
            JsonElement schema = JsonDocument.Parse(Schema("--for", kind)).RootElement;
            Assert.Equal("http://json-schema.org/draft-07/schema#", schema.GetProperty("$schema").GetString());
            Assert.True(MetaSchemas.Draft7.Evaluate(schema).IsValid);
        }
    }

    private static (string Schema, CompiledSpectrum Spectrum) SchemaFor(string declarations)
    {
        string? id = JsonDocument.Parse(declarations, Lenient).RootElement.TryGetProperty("spectrum", out JsonElement named) ? named.GetString() : null;
        string? own = TestFiles.Examples("valid", ".spectrum.json").FirstOrDefault(f => SpecBuilder.Load(TestFiles.Spec(f)).Spectrum.Id == id);
        if (own is null) return (Schema("--language", "en"), Bundled.Spectrum);

        using RunTool tool = new RunTool().With("own.spectrum.json", TestFiles.Spec(own));
        return (tool.Run("schema", "--spec", "own.spectrum.json").Out, SpecBuilder.Load(TestFiles.Spec(own)));
    }

    private static string Schema(params string[] options)
    {
        using var tool = new RunTool();
        ToolResult result = tool.Run(["schema", .. options]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return result.Out;
    }

    private static bool IsValid(string schema, string text) =>
        JsonSchema.FromText(schema).Evaluate(JsonDocument.Parse(text, Lenient).RootElement).IsValid;

    private static JsonElement Definition(string schema, params string[] path) =>
        path.Aggregate(JsonDocument.Parse(schema).RootElement.GetProperty("definitions"), (at, name) => at.GetProperty(name));

    private static IEnumerable<JsonElement> Below(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Below(m.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Below),
        _ => [],
    };
}
