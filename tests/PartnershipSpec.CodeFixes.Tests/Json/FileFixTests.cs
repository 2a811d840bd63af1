using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PartnershipSpec.CodeFixes.Tests.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.Json;

/// <summary>How data files are changed in a workspace; what is proposed and how it is written is tested in the engine.</summary>
public sealed class FileFixTests
{
    private const string Path = "data/partnerships.json";

    private const string File =
        "// Head.\r\n{\r\n\t\"partnerships\": [\r\n\t\t{\r\n\t\t\t\"id\": \"a\",\r\n\t\t\t\"name\": \"Ä\", // named\r\n"
        + "\t\t\t\"claims\": \"multiStakeholderPartnership\",\r\n"
        + "\t\t\t\"facts\": {\r\n\t\t\t\t\"sectors\": [\"privateSector\", \"government\"], /* two */\r\n\t\t\t},\r\n\t\t},\r\n"
        + "\t],\r\n}\r\n";

    [Fact]
    public async Task Only_the_edit_itself_changes_in_a_file_with_comments_tabs_and_CRLF()
    {
        Workbench bench = await Workbench.Of((Path, File)).Fix("PSP1001", "Say that others may belong to sectors");
        Assert.Equal(File.Replace("\"government\"", "\"government\", \"…\""), await bench.Text(Path));
    }

    [Fact]
    public async Task An_acceptance_goes_on_a_line_of_its_own_where_its_neighbours_have_one()
    {
        Workbench bench = await Workbench.Of((Path, File)).Fix("PSP1001", "Accept as not met, and say why: threeSectors");
        Assert.Equal(
            File.Replace(
            "/* two */\r\n\t\t\t},\r\n",
            "/* two */\r\n\t\t\t},\r\n\t\t\t\"accepted\": [ { \"criterion\": \"threeSectors\", \"because\": \"\" } ],\r\n"),
            await bench.Text(Path));
        Assert.Equal("\"\"", await TextAt(bench, (await bench.Findings()).Single(d => d.Id == "PSP2005")));
    }

    [Fact]
    public async Task What_is_offered_is_in_the_order_of_the_catalogue() => Assert.Equal(
        ["Say that others may belong to sectors", "Accept as not met, and say why: threeSectors"],
        await Workbench.Of((Path, File)).Titles("PSP1001"));

    [Theory]
    [InlineData("MAP")]
    [InlineData("Multi-Akteurs-Partnerschaft")]
    [InlineData("multistakeholderpartnership")]
    public async Task Another_name_of_a_category_becomes_its_id(string name)
    {
        Workbench bench = await Workbench.Of((Path, File.Replace("multiStakeholderPartnership", name)))
            .Fix("PSP2003", "Change to “multiStakeholderPartnership”");
        Assert.Equal(File, await bench.Text(Path));
    }

    [Theory]
    [InlineData("zzzzzzzzzzzzzzz")]
    [InlineData("")]
    public async Task A_name_that_could_be_any_is_for_people(string name) =>
        Assert.Empty(await Workbench.Of((Path, File.Replace("multiStakeholderPartnership", name))).Titles("PSP2003"));

    [Fact]
    public async Task An_acceptance_past_its_date_is_judged_anew_by_people()
    {
        const string accepted =
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false }, "accepted": [ { "criterion": "openRelations", "because": "b", "until": "2020-01-01" } ] } ] }""";
        Workbench bench = Workbench.Of((Path, accepted)).With(("build_property.PartnershipSpecToday", "2026-01-01"));
        Assert.Equal(["PSP1001", "PSP2005"], (await bench.Rules()).Order());
        Assert.Empty(await bench.Titles("PSP1001"));
        Assert.Empty(await bench.Titles("PSP2005"));
    }

    [Fact]
    public async Task An_acceptance_without_a_reason_is_not_offered_to_be_taken_back()
    {
        const string accepted =
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false }, "accepted": [ { "criterion": "openRelations" } ] } ] }""";
        Workbench bench = Workbench.Of((Path, accepted));
        Assert.Contains("PSP2005", await bench.Rules());
        Assert.Empty(await bench.Titles("PSP2005"));
    }

    [Fact]
    public async Task A_criterion_whose_severity_the_project_sets_is_fixed_like_any_other()
    {
        Workbench bench = Workbench.Of((Path, File)).With(("partnership_spec.threeSectors.severity", "warning"));
        Assert.Equal(2, (await bench.Titles("PSP1001")).Length);
    }

    [Fact]
    public async Task Declarations_of_one_file_are_fixed_each_for_itself()
    {
        const string two =
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "roundTable" }, { "id": "b", "name": "B", "claims": "roundTable" } ] }""";
        Workbench bench = Workbench.Of((Path, two));
        Offer second = (await bench.Offers("PSP1004")).Where(o => o.Action.Title == "State structureFormality: light").ElementAt(1);
        Assert.Equal(
            two.Replace("\"roundTable\" } ] }", "\"roundTable\", \"facts\": { \"structureFormality\": \"light\" } } ] }"),
            await (await Workbench.After(second.Action)).Text(Path));
    }

    [Fact]
    public async Task Providers_of_files_leave_code_alone_and_the_other_way_round()
    {
        Workbench bench =
            Workbench.Of(
            (Path, File),
            ("Code.cs", "using PartnershipSpec;\n[Partnership(PartnershipCategory.Network, OpenRelations = false)] class A { }"));
        foreach (Diagnostic finding in await bench.Findings())
        {
            foreach (CodeFixProvider provider in Providers.All.Where(p => p.FixableDiagnosticIds.Contains(finding.Id)))
            {
                TextDocument document = bench.Document(Workbench.PathOf(finding));
                if (!Providers.Takes(provider, document)) Assert.Empty(await Workbench.ActionsOf(provider, document, finding));
            }
        }
    }

    private static async Task<string> TextAt(Workbench bench, Diagnostic finding) =>
        (await bench.Text(Path)).Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length);
}
