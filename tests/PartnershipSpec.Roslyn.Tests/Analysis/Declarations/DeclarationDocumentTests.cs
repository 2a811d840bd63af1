using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Declarations;

public sealed class DeclarationFileTests
{
    public static TheoryData<string> InvalidExamples() => new(Directory.EnumerateFiles("Examples/invalid", "*.partnerships.json").Order());

    public static TheoryData<string> ValidExamples() => new(Directory.EnumerateFiles("Examples/valid", "*.partnerships.json").Order());

    [Theory]
    [MemberData(nameof(InvalidExamples))]
    public async Task An_invalid_example_gets_the_rule_it_is_named_for(string path)
    {
        ImmutableArray<Diagnostic> found = await Example(path).Property("PartnershipSpecToday", "2026-01-01").Analyze();
        Assert.Equal(
            [Path.GetFileName(path).Split('-')[0]],
            found.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(ValidExamples))]
    public async Task A_valid_example_gets_no_error(string path)
    {
        ImmutableArray<Diagnostic> found = await Example(path).Analyze();
        Assert.DoesNotContain(found, d => d.Severity >= DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData("""{ "sectors": { "value": ["privateSector", "…"], "complete": true } }""")]
    [InlineData("""{ "sectors": { "value": ["privateSector"], "complete": "false" } }""")]
    [InlineData("""{ "sectors": { "value": ["privateSector"], "complet": false } }""")]
    [InlineData("""{ "sectors": { "value": ["privateSector"], "without": "academia" } }""")]
    [InlineData("""{ "sectors": { "value": ["privateSector"], "value": ["privateSector", "academia", "government"] } }""")]
    [InlineData("""{ "transformativeAim": false, "transformativeAim": true }""")]
    public async Task A_fact_that_cannot_be_read_for_sure_accuses_nobody(string facts)
    {
        ImmutableArray<Diagnostic> found =
            await Declared($$"""{ "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": {{facts}} }""").Analyze();
        Assert.Equal(["PSP2002"], found.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.Id));
    }

    [Theory]
    [InlineData(
        """ "claims": "multiStakeholderPartnership", "claims": "network", "facts": { "structureFormality": "formal", "sectors": [] } """)]
    [InlineData(""" "claims": "multiStakeholderPartnership", "facts": { "sectors": [] }, "facts": { } """)]
    public async Task What_is_claimed_or_stated_twice_accuses_nobody(string twice)
    {
        ImmutableArray<Diagnostic> found = await Declared($$"""{ "id": "a", "name": "A", {{twice}} }""").Analyze();
        Assert.Equal(["PSP2002"], found.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.Id));
    }

    [Fact]
    public async Task A_misspelt_category_gets_the_right_name_offered()
    {
        TestProject project = Declared("""{ "id": "a", "name": "A", "claims": {|PSP2003:"netwrok"|} }""");
        Diagnostic found = Assert.Single(await project.Verify());
        Assert.Contains("did you mean “network”?", found.Worded());
    }

    [Fact]
    public async Task Another_name_of_a_category_gets_its_id_offered()
    {
        TestProject project = Declared("""{ "id": "a", "name": "A", "claims": {|PSP2003:"Branchendialog"|} }""");
        Diagnostic found = Assert.Single(await project.Verify());
        Assert.Contains("“roundTable”", found.Worded());
    }

    [Fact]
    public async Task A_misspelt_value_gets_the_right_name_offered_and_states_nothing()
    {
        TestProject project = Declared("""
            { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector", {|PSP2003:"goverment"|}] } }
            """);
        Assert.Contains("“government”", Assert.Single(await project.Verify(), d => d.Id == "PSP2003").Worded());
    }

    [Fact]
    public async Task A_file_cut_off_in_the_middle_is_reported_at_its_line_and_column()
    {
        Diagnostic found = await TestProject.WithoutTypes().File("partnerships.json", """
            { "partnerships": [
              { "id": "a", "name": "A", "claims": "network", "facts": { "sectors": [ "priv
            """).Single("PSP2001");
        FileLinePositionSpan line = found.Location.GetLineSpan();
        Assert.Equal("partnerships.json", line.Path);
        Assert.Equal(new LinePosition(1, 73), line.StartLinePosition);
    }

    [Fact]
    public async Task A_file_that_is_not_JSON_is_not_judged_since_a_fact_may_be_cut_off()
    {
        ImmutableArray<Diagnostic> found = await TestProject.WithoutTypes().File("partnerships.json", """
            { "partnerships": [
              { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false, "sectors": ["privateSector" } }
            """).Analyze();
        Assert.Equal(["PSP2001"], found.Select(d => d.Id).Distinct());
    }

    [Theory]
    [InlineData("partnerships.json", true)]
    [InlineData("Partnerships.JSON", true)]
    [InlineData("data/germany.partnerships.json", true)]
    [InlineData("data\\germany.partnerships.json", true)]
    [InlineData("mypartnerships.json", false)]
    [InlineData("partnerships.jsonc", false)]
    [InlineData("partnership.json", false)]
    public async Task A_declaration_file_is_known_by_its_name(string path, bool isKnown)
    {
        ImmutableArray<Diagnostic> found = await TestProject.WithoutTypes().File(path, "[]").Analyze();
        Assert.Equal(isKnown ? ["PSP2002"] : [], found.Select(d => d.Id));
    }

    [Fact]
    public Task Findings_lie_at_the_values_of_facts_however_they_are_written() => Declared(
        """{ "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": {|PSP1001:false|} } }""",
        """{ "id": "b", "name": "B", "claims": "network", "facts": { "openRelations": { "source": "x", "value": {|PSP1001:false|} } } }""",
        """{ "id": "c", "name": "C", "claims": "network", "facts": { "participantKinds": { "value": null, "without": {|PSP1001:["persons", "organisations"]|} } } }""",
        """{ "id": "d", "name": "D", "claims": "network", "facts": { "participantKinds": {|PSP1001:[]|} } }""").Verify();

    [Fact]
    public Task An_open_claim_is_reported_at_its_category() => Declared(
        """{ "id": "a", "name": "A", "claims": {|PSP1004:"roundTable"|} }""",
        """{ "id": "b", "name": "B", "claims": "roundTable", "facts": { "structureFormality": "light" } }""").Verify("PSP1004");

    [Fact]
    public Task A_partnership_that_claims_nothing_is_only_read() => Declared(
        """{ "id": "a", "name": "A", "facts": { "openRelations": false, "structureFormality": "formal" } }""",
        """{ "id": "b", "name": "B", "claims": null, "facts": { "memorandum": {|PSP1006:false|}, "memorandumDefines": ["goals"] } }""")
            .Verify();

    [Fact]
    public async Task An_id_used_twice_in_a_file_leads_to_its_first_use()
    {
        TestProject project = Declared("""{ "id": "a", "name": "A" }""", """{ "id": {|PSP2004:"a"|}, "name": "B" }""");
        Diagnostic found = Assert.Single(await project.Verify());
        Assert.Equal(["\"a\""], found.AdditionalLocations.Select(project.TextAt));
        Assert.True(found.AdditionalLocations[0].SourceSpan.Start < found.Location.SourceSpan.Start);
    }

    [Fact]
    public async Task An_id_used_in_two_files_is_reported_in_the_later_by_path()
    {
        TestProject project = TestProject.WithoutTypes()
            .File("b.partnerships.json",
                """{ "partnerships": [ { "id": {|PSP2004:"a"|}, "name": "Later", "claims": "network", "facts": { "openRelations": false } } ] }""")
            .File("a.partnerships.json", """{ "partnerships": [ { "id": "a", "name": "First" } ] }""")
            .File("Z.partnerships.json", """{ "partnerships": [ { "id": "z", "name": "Other" } ] }""");
        Diagnostic found = Assert.Single(await project.Verify());
        Assert.Equal(["a.partnerships.json"], found.AdditionalLocations.Select(TestProject.PathOf));
        Assert.Contains("a.partnerships.json", found.Worded());
    }

    [Fact]
    public async Task A_finding_says_what_it_is_about()
    {
        Diagnostic found = await Declared("""{ "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false } }""")
            .Single("PSP1001");
        Assert.Equal(
            ["category=network", "criteria=openRelations", "declaration=a", "spectrum=partnershipSpectrum", "traits=openRelations"],
            found.Properties.Select(p => $"{p.Key}={p.Value}").Order());
    }

    private static TestProject Declared(params IEnumerable<string> declarations) =>
        TestProject.WithoutTypes().File("partnerships.json", $$"""{ "partnerships": [ {{string.Join(",\n", declarations)}} ] }""");

    /// <summary>The file beside the spectra of the valid examples; the bundled one is there too.</summary>
    private static TestProject Example(string path) => Directory.EnumerateFiles("Examples/valid", "*.spectrum.json").Append(path)
        .Aggregate(TestProject.WithoutTypes(),
            (project, file) => project.File(Path.GetFileName(file), SourceText.From(File.ReadAllText(file), System.Text.Encoding.UTF8)));
}
