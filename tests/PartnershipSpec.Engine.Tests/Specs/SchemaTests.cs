using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs;

/// <summary>The schemas editors use agree with the parser, as far as a schema can.</summary>
public sealed class SchemaTests
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSchema Specs = JsonSchema.FromText(TestFiles.Spec("spectrum.schema.json"));
    private static readonly JsonSchema Declarations = JsonSchema.FromText(TestFiles.Spec("partnerships.schema.json"));

    /// <summary>What takes more than one place of a file to see, or the spectrum a declaration file speaks of.</summary>
    private static readonly string[] Beyond = ["text-for-a-flag", "effect-graver-than-modality", "extends-itself", "extends-in-a-circle"];

    public static TheoryData<string> Valid => [.. TestFiles.Examples("valid", ".json"), "partnership.spectrum.json"];

    /// <summary>What is wrong with the shape of a file.</summary>
    public static TheoryData<string> Misshapen => [.. TestFiles.Examples("invalid", ".json").Where(f => IsOfShape(Example.RuleOf(f)))];

    /// <summary>What is JSON and wrong otherwise: in its names, its texts, its claims.</summary>
    public static TheoryData<string> WellShapen =>
        [.. TestFiles.Examples("invalid", ".json").Where(f => !IsOfShape(Example.RuleOf(f)) && !IsOfSyntax(Example.RuleOf(f)))];

    [Theory]
    [MemberData(nameof(Valid))]
    [MemberData(nameof(WellShapen))]
    public void What_is_not_misshapen_fits_its_schema(string file) => Assert.Equal("", Errors(file));

    [Theory]
    [MemberData(nameof(Misshapen))]
    public void What_is_misshapen_does_not(string file)
    {
        Assert.Equal(Array.Exists(Beyond, name => file.Contains(name, StringComparison.Ordinal)), Errors(file).Length == 0);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Every_file_names_the_schema_it_fits(string file)
    {
        string schema = Read(file).GetProperty("$schema").GetString()!;
        string path = Path.GetFullPath(Path.Combine(Repository.Root, "spectrum-spec", Path.GetDirectoryName(file)!, schema));
        Assert.True(File.Exists(path));
        Assert.Equal(Example.IsSpec(file), schema.EndsWith("spectrum.schema.json", StringComparison.Ordinal));
    }

    private static bool IsOfShape(Rule rule) => rule == RuleCatalogue.SpecMalformed || rule == RuleCatalogue.DeclarationMalformed;

    private static bool IsOfSyntax(Rule rule) => rule == RuleCatalogue.SpecNotJson || rule == RuleCatalogue.DeclarationNotJson;

    private static JsonElement Read(string file) => JsonDocument.Parse(TestFiles.Spec(file), Lenient).RootElement;

    /// <summary>What the schema says against a file, a line each; "" where it fits.</summary>
    private static string Errors(string file)
    {
        JsonSchema schema = Example.IsSpec(file) ? Specs : Declarations;
        EvaluationResults results = schema.Evaluate(Read(file), new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (results.IsValid) return "";

        return string.Join(
            "\n", results.Details!.Where(d => d.Errors is not null)
            .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")));
    }
}
