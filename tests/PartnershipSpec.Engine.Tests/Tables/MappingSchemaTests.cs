using System.Linq;
using System.Text.Json;
using Json.Schema;
using PartnershipSpec.Engine.Tables;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Tables;

/// <summary>The schema editors use for mappings agrees with the parser, as far as a schema can.</summary>
public sealed class MappingSchemaTests
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSchema Schema = JsonSchema.FromText(TestFiles.Spec("mapping.schema.json"));

    [Theory]
    [InlineData("""{ "id": "No" }""")]
    [InlineData("""{ "$schema": "x", "id": "No", "name": "Title", "asOf": "Year", "notStated": ["?"], "claims": "Type", "facts": { "sectors": "S" } }""")]
    [InlineData("""{ "id": "No", "sheet": "List", "delimiter": "\t", "encoding": "windows-1252", "spectrum": "partnershipSpectrum" }""")]
    [InlineData("""{ "id": "No", "claims": { "column": "Type", "values": { "MSP": "multiStakeholderPartnership" } } }""")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "separator": "/", "complete": true, "none": ["-"], "values": { "a": "academia" } } } }""")]
    [InlineData("""{ "id": "No", "facts": { "transformativeAim": { "column": "A", "true": ["x"], "false": ["o"] }, "memorandum": null } }""")]
    [InlineData("""{ "id": "No", "sheet": null, "name": null, "claims": null, "facts": null, "notStated": null, "delimiter": null }""")]
    public void What_the_parser_takes_fits_the_schema(string text)
    {
        Assert.Empty(SampleTable.Mapping(text).Problems);
        Assert.True(Fits(text));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "id": " " }""")]
    [InlineData("""{ "id": 1 }""")]
    [InlineData("""{ "id": "No", "sheets": "A" }""")]
    [InlineData("""{ "id": "No", "delimiter": "x" }""")]
    [InlineData("""{ "id": "No", "encoding": "latin" }""")]
    [InlineData("""{ "id": "No", "notStated": "?" }""")]
    [InlineData("""{ "id": "No", "claims": { "values": {} } }""")]
    [InlineData("""{ "id": "No", "claims": { "column": "T", "values": { "a": 1 } } }""")]
    [InlineData("""{ "id": "No", "facts": [] }""")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "complete": "yes" } } }""")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "separator": "" } } }""")]
    [InlineData("""{ "id": "No", "facts": { "sectors": { "column": "S", "colour": "" } } }""")]
    [InlineData("""{ "id": "No", "facts": { "transformativeAim": { "column": "S", "true": "x" } } }""")]
    public void What_is_misshapen_fits_neither(string text)
    {
        Assert.NotEmpty(SampleTable.Mapping(text).Problems);
        Assert.False(Fits(text));
    }

    [Fact]
    public void The_delimiters_and_encodings_are_those_of_the_schema()
    {
        JsonElement properties = JsonDocument.Parse(TestFiles.Spec("mapping.schema.json")).RootElement.GetProperty("properties");
        Assert.Equal(TableMapping.Delimiters, Known("delimiter"));
        Assert.Equal(TableMapping.Encodings, Known("encoding"));

        string[] Known(string property) =>
            [.. properties.GetProperty(property).GetProperty("enum").EnumerateArray().Select(e => e.GetString()).OfType<string>()];
    }

    private static bool Fits(string text) => Schema.Evaluate(JsonDocument.Parse(text, Lenient).RootElement).IsValid;
}
