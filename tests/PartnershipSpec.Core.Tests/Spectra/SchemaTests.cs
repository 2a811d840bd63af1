using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using NJsonSchema;
using PartnershipSpec.Core.Tests.TestKit;
using Xunit;

namespace PartnershipSpec.Core.Tests.Spectra;

/// <summary>The schemas editors use agree with the parser, as far as a schema can.</summary>
public sealed class SchemaTests
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSchema Specs = Schema("spectrum.schema.json");
    private static readonly JsonSchema Declarations = Schema("partnerships.schema.json");

    /// <summary>Only the spec knows that a trait is a flag; and this validator knows no <c>if</c> and <c>then</c>.</summary>
    private static readonly string[] Beyond = ["text-for-a-flag", "flag-with-values", "level-of-one-step", "set-of-31"];

    public static TheoryData<string> Valid => [.. TestFiles.Examples("valid", ".json"), "partnership.spectrum.json"];

    /// <summary>What is wrong with the shape of a file; names and positions are beyond a schema.</summary>
    public static TheoryData<string> Misshapen =>
        [.. TestFiles.Examples("invalid", ".json").Where(f => Path.GetFileName(f)[..7] is "PSP0002" or "PSP2002")];

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_is_valid_fits_its_schema(string file) => Assert.Empty(SchemaOf(file).Validate(Plain(file)).Select(e => e.ToString()));

    [Theory]
    [MemberData(nameof(Misshapen))]
    public void What_is_misshapen_does_not(string file)
    {
        Assert.Equal(Array.Exists(Beyond, name => file.Contains(name, StringComparison.Ordinal)), SchemaOf(file).Validate(Plain(file)).Count == 0);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Every_file_names_the_schema_it_fits(string file)
    {
        string schema = JsonDocument.Parse(TestFiles.Spec(file), Lenient).RootElement.GetProperty("$schema").GetString()!;
        string path = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "spectrum-spec", Path.GetDirectoryName(file)!, schema));
        Assert.True(File.Exists(path));
        Assert.Equal(IsSpec(file), schema.EndsWith("spectrum.schema.json", StringComparison.Ordinal));
    }

    private static bool IsSpec(string file) => file.EndsWith(".spectrum.json", StringComparison.Ordinal);

    private static JsonSchema SchemaOf(string file) => IsSpec(file) ? Specs : Declarations;

    private static JsonSchema Schema(string name) => JsonSchema.FromJsonAsync(TestFiles.Spec(name)).GetAwaiter().GetResult();

    /// <summary>The file without comments and trailing commas, which the validator's reader does not know.</summary>
    private static string Plain(string file) => JsonSerializer.Serialize(JsonDocument.Parse(TestFiles.Spec(file), Lenient).RootElement);
}
