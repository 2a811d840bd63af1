using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.Tool.Logic;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

public sealed class DiffTests
{
    private const string ThreeNamed = """
        { "partnerships": [ { "id": "two", "name": "Two", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["academia", "government"] } },
          { "id": "bare", "name": "Bare" } ] }
        """;

    [Theory]
    [InlineData("text", "diff.txt")]
    [InlineData("markdown", "diff.md")]
    [InlineData("json", "diff.json")]
    public void It_shows_the_smallest_counterexamples_and_the_records_that_change_and_exits_1(string format, string golden)
    {
        using RunTool tool = SampleData.Folder().With("data/more.partnerships.json", ThreeNamed);
        ToolResult result = tool.Run("diff", "versions/old.spectrum.json", "versions/new.spectrum.json", "--data", "data", "--format", format);
        Assert.Equal((1, ""), (result.Code, result.Error));
        GoldenFile.Match(golden, result.Out);
    }

    [Fact]
    public void A_version_that_says_the_same_changes_nothing_and_exits_0()
    {
        using RunTool tool = SampleData.Folder();
        ToolResult result = tool.Run("diff", "versions/old.spectrum.json", "versions/old.spectrum.json", "--data", "data");
        Assert.Equal(0, result.Code);
        Assert.Contains("Records: 0 of 2 change", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_changes_is_named_with_the_criterion_that_does_it()
    {
        using RunTool tool = SampleData.Folder().With("data/more.partnerships.json", ThreeNamed);
        string json = tool.Run("diff", "versions/old.spectrum.json", "versions/new.spectrum.json", "--data", "data", "--format", "json").Out;
        JsonElement record = JsonDocument.Parse(json).RootElement.GetProperty("records").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "two");
        Assert.Equal("contradicted", record.GetProperty("verdict").GetProperty("from").GetString());
        Assert.Equal("open", record.GetProperty("verdict").GetProperty("to").GetString());
        Assert.Equal("threeSectors", Assert.Single(record.GetProperty("criteria").EnumerateArray()).GetProperty("id").GetString());
    }

    [Fact]
    public void A_spec_beside_the_data_does_not_get_in_the_way()
    {
        using RunTool tool = SampleData.Folder().With("versions/more.partnerships.json", ThreeNamed).With("versions/p.csproj", "<Project />");
        ToolResult result = tool.Run("diff", "versions/old.spectrum.json", "versions/new.spectrum.json", "--data", "versions");
        Assert.Equal((1, ""), (result.Code, result.Error));
        Assert.Contains("Records: 1 of 2 change", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Categories_that_come_and_go_are_named()
    {
        using RunTool tool = new RunTool()
            .With("old.spectrum.json", new SpecBuilder().Flag("a").Category("one").Takes("""{ "a": true }""").Category("two").Takes("""{ "a": false }""").Text)
            .With("new.spectrum.json", new SpecBuilder().Flag("a").Category("one").Takes("""{ "a": true }""").Category("three").Takes("""{ "a": false }""").Text);
        ToolResult result = tool.Run("diff", "old.spectrum.json", "new.spectrum.json");
        Assert.Equal(1, result.Code);
        Assert.Contains("  three: a new category\n  two: no longer a category\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spec_with_errors_cannot_be_compared()
    {
        using RunTool tool = SampleData.Folder().WithCopy("spectrum-spec/examples/invalid/PSP0004-unknown-trait.spectrum.json", "bad.spectrum.json");
        ToolResult result = tool.Run("diff", "versions/old.spectrum.json", "bad.spectrum.json");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("psp check bad.spectrum.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_placement_that_changes_is_shown_by_facts_that_both_versions_place_so() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            RandomSpec old = RandomSpec.OfAtoms(seed, 3, 8);
            CompiledSpectrum before = old.Load();
            JsonNode changed = JsonNode.Parse(old.Text)!;
            changed["placement"]!["least"] = (int)changed["placement"]!["least"]! + 1;
            CompiledSpectrum after = SpecBuilder.Load(changed.ToJsonString());
            var diff = PlacementDiff.Between(before.Spectrum, after.Spectrum);
            foreach (PlacementShift shift in diff.Shifts)
            {
                Assert.Equal(diff.Tried, shift.Facts.Count);
                Assert.Equal(shift.From, Place.Of(new Evaluation(before.Model, shift.Facts.Bits)));
                Assert.Equal(shift.To, Place.Of(new Evaluation(after.Model, shift.Facts.Bits)));
            }
        },
        iter: 60);
}
