using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Json.Schema;
using PartnershipSpec.TestKit;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Output;

/// <summary>Logs in SARIF 2.1.0, by the published schema.</summary>
public sealed class SarifTests
{
    private const string SchemaPath = "tests/PartnershipSpec.Tool.Tests/Output/Resources/sarif-2.1.0.json";

    private const string Declared = """
        { "partnerships": [
          { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["government"] } },
          { "id": "b", "name": "B", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["government"] },
            "accepted": [ { "criterion": "threeSectors", "because": "The others join in spring.", "until": "2027-01-01" } ] },
          { "id": "c", "name": "C", "claims": "multiStakeholderPartnerschip" } ] }
        """;

    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Repository.Root, SchemaPath)));

    [Fact]
    public void It_is_valid_for_all_that_the_repository_holds()
    {
        using var tool = new RunTool();
        foreach (string path in Repository.Examples("valid").Concat(Repository.Examples("invalid")).Select(InRepository))
            tool.WithCopy(path, "examples/" + Path.GetFileName(path));
        foreach (string path in Directory.GetFiles(Path.Combine(Repository.Root, "samples/PartnershipRegistry/Declarations"), "*.json"))
            tool.WithCopy(InRepository(path), "samples/" + Path.GetFileName(path));

        JsonElement log = Log(tool, "--least", "hidden");

        Assert.True(Run(log).GetProperty("results").GetArrayLength() > 100);
    }

    [Fact]
    public void It_is_valid_where_nothing_is_found()
    {
        using var tool = new RunTool();
        JsonElement run = Run(Log(tool.With("partnerships.json", """{ "partnerships": [] }""")));

        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
    }

    [Fact]
    public void A_result_refers_to_the_criterion_as_a_taxon_with_its_quotation()
    {
        using var tool = new RunTool();
        JsonElement run = Run(Log(tool.With("data/partnerships.json", Declared)));
        JsonElement result = ResultOf(run, "PSP1001", "a");
        JsonElement reference = Assert.Single(result.GetProperty("taxa").EnumerateArray());

        JsonElement taxonomy = run.GetProperty("taxonomies")[reference.GetProperty("toolComponent").GetProperty("index").GetInt32()];
        JsonElement taxon = taxonomy.GetProperty("taxa")[reference.GetProperty("index").GetInt32()];
        Assert.Equal("partnershipSpectrum", taxonomy.GetProperty("name").GetString());
        Assert.Equal("threeSectors", taxon.GetProperty("id").GetString());
        Assert.StartsWith(
            "Il rassemble des acteurs", taxon.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("PSP1001", rule.GetProperty("id").GetString());
        Assert.EndsWith("/docs/rules/PSP1001.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_brings_its_page_whose_links_lead_to_the_published_documents()
    {
        using var tool = new RunTool();
        JsonElement rules = Run(Log(tool.With("partnerships.json", "[]"))).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(rules.EnumerateArray(), rule =>
        {
            string page = rule.GetProperty("help").GetProperty("markdown").GetString()!;
            string address = rule.GetProperty("helpUri").GetString()!;
            Assert.StartsWith($"# {rule.GetProperty("id").GetString()}: ", page, StringComparison.Ordinal);
            Assert.Contains("\n## Cause\n", page, StringComparison.Ordinal);
            Assert.DoesNotContain("](PSP", page, StringComparison.Ordinal);
            Assert.DoesNotContain("](.", page, StringComparison.Ordinal);
            Assert.EndsWith(address, rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_accepted_is_a_suppressed_result_with_its_reason_and_counts_for_nothing()
    {
        using var tool = new RunTool();
        int first = Declared.IndexOf("  { \"id\": \"a\"", StringComparison.Ordinal);
        int second = Declared.IndexOf("  { \"id\": \"b\"", StringComparison.Ordinal);
        int third = Declared.IndexOf(",\n  { \"id\": \"c\"", StringComparison.Ordinal);
        tool.With("partnerships.json", Declared[..first] + Declared[second..third] + " ] }");

        ToolResult result = tool.Run("check", "--format", "sarif");

        Assert.Equal(0, result.Code);
        JsonElement found = Assert.Single(Run(JsonDocument.Parse(result.Out).RootElement).GetProperty("results").EnumerateArray());
        Assert.Equal("PSP1001", found.GetProperty("ruleId").GetString());
        Assert.Equal(
            "The others join in spring.", found.GetProperty("suppressions")[0].GetProperty("justification").GetString());
        Assert.Equal("0 errors, 0 warnings in 1 file\n", result.Error);
        Assert.Equal("[]\n", tool.Run("check", "--format", "json").Out);
    }

    [Fact]
    public void A_correction_is_a_fix_that_replaces_the_name_alone()
    {
        using var tool = new RunTool();
        JsonElement fix = ResultOf(Run(Log(tool.With("partnerships.json", Declared))), "PSP2003", "c").GetProperty("fixes")[0];
        JsonElement change = fix.GetProperty("artifactChanges")[0];
        JsonElement replacement = change.GetProperty("replacements")[0];
        JsonElement region = replacement.GetProperty("deletedRegion");

        string line = Declared.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        int start = region.GetProperty("startColumn").GetInt32() - 1;
        int end = region.GetProperty("endColumn").GetInt32() - 1;
        Assert.Equal("\"multiStakeholderPartnerschip\"", line[start..end]);
        Assert.Equal("\"multiStakeholderPartnership\"", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal("partnerships.json", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Fingerprints_stay_while_lines_move_and_no_two_are_the_same()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Declared);
        string[] before = Fingerprints(Log(tool, "--least", "hidden"));

        tool.With("partnerships.json", "\n\n" + Declared.Replace("\n", "\n\n", StringComparison.Ordinal));
        string[] after = Fingerprints(Log(tool, "--least", "hidden"));

        Assert.Equal(before, after);
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.NotEmpty(before);
    }

    [Fact]
    public void Paths_are_relative_escaped_and_with_slashes_and_those_outside_the_folder_are_whole()
    {
        using var tool = new RunTool();
        using var other = new RunTool();
        tool.With("a b/ü#1.partnerships.json", Declared);
        other.With("partnerships.json", Declared.Replace("\"A\"", "\"Z\"", StringComparison.Ordinal));

        JsonElement run = Run(Log(tool, ".", other.Folder));

        string[] uris = [.. run.GetProperty("results").EnumerateArray().Select(UriOf).Distinct()];
        Assert.Contains("a%20b/%C3%BC%231.partnerships.json %SRCROOT%", uris);
        Assert.Contains($"file://{other.Folder}/partnerships.json", uris);
        Assert.Equal(
            $"file://{tool.Folder}/", run.GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%").GetProperty("uri").GetString());
    }

    [Fact]
    public void A_run_in_which_something_could_not_be_read_was_not_successful()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", Declared);

        ToolResult result = tool.Run("check", "partnerships.json", "gone.json", "--format", "sarif");

        Assert.Equal(2, result.Code);
        JsonElement run = Run(JsonDocument.Parse(result.Out).RootElement);
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.NotEqual(0, run.GetProperty("results").GetArrayLength());
    }

    private static JsonElement Log(RunTool tool, params string[] args)
    {
        ToolResult result = tool.Run(["check", .. args, "--format", "sarif"]);
        Assert.True(result.Code < 2, result.Error);
        JsonElement log = JsonDocument.Parse(result.Out).RootElement;
        EvaluationResults validity = Schema.Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List });
        string[] broken =
        [
            .. (validity.Details ?? []).Where(d => d.Errors is not null)
                .Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}"),
        ];
        Assert.True(validity.IsValid, string.Join('\n', broken));
        return log;
    }

    private static JsonElement Run(JsonElement log) => Assert.Single(log.GetProperty("runs").EnumerateArray());

    private static JsonElement ResultOf(JsonElement run, string rule, string declaration) =>
        run.GetProperty("results").EnumerateArray().First(r =>
            r.GetProperty("ruleId").GetString() == rule
            && r.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("name").GetString() == declaration);

    private static string[] Fingerprints(JsonElement log) =>
    [
        .. Run(log).GetProperty("results").EnumerateArray()
            .Where(r => !r.TryGetProperty("suppressions", out _))
            .Select(r => r.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()!),
    ];

    private static string UriOf(JsonElement result)
    {
        JsonElement artifact = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        string relativeTo = artifact.TryGetProperty("uriBaseId", out JsonElement id) ? " " + id.GetString() : "";
        return artifact.GetProperty("uri").GetString() + relativeTo;
    }

    private static string InRepository(string path) => Path.GetRelativePath(Repository.Root, path);
}
