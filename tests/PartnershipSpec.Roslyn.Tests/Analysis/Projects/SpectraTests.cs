using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Projects;

public sealed class SpectraTests
{
    private const string Meeting =
        "using Meetings;\n[Meeting(MeetingCategory.Chat, Agenda = {|PSP1001:true|})] "
            + "class M { object f = new Session(\"s\") { Agenda = {|PSP1001:false|} }; }";
    private const string Network = "[Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})] class N { }";

    private static readonly string Meetings = File.ReadAllText("Examples/valid/minimal.spectrum.json");

    [Fact]
    public Task An_own_spectrum_is_used_beside_the_bundled_one() => new TestProject()
        .File("meetings.spectrum.json", Meetings).RawCode(Meeting).Code(Network)
        .File("a.partnerships.json",
            """{ "spectrum": "meetingSpectrum", "partnerships": [ { "id": "a", "name": "A", "claims": "chat", "facts": { "agenda": {|PSP1001:true|} } } ] }""")
        .File("b.partnerships.json",
            """{ "spectrum": "partnershipSpectrum", "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": {|PSP1001:false|} } } ] }""")
        .Verify();

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    [InlineData(" FALSE ")]
    public Task The_bundled_spectrum_can_be_switched_off(string value) => new TestProject()
        .Property("PartnershipSpecBundled", value)
        .File("meetings.spectrum.json", Meetings).RawCode(Meeting)
        .File("partnerships.json",
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "chat", "facts": { "agenda": {|PSP1001:true|} } } ] }""")
        .File("other.partnerships.json", """{ "spectrum": {|PSP2003:"partnershipSpectrum"|}, "partnerships": [] }""")
        .Verify();

    [Theory]
    [InlineData("")]
    [InlineData("true")]
    [InlineData("no")]
    public Task Any_other_value_leaves_the_bundled_spectrum_on(string value) =>
        new TestProject().Property("PartnershipSpecBundled", value).Code(Network).Verify();

    [Fact]
    public async Task A_project_without_any_spectrum_says_so_of_its_declarations()
    {
        var found = await new TestProject().Property("PartnershipSpecBundled", "false").RawCode("class A { object f = new object(); }")
            .File("partnerships.json", """{ "partnerships": [ { "id": "a", "name": "A" } ] }""").Analyze();
        Assert.Equal(["PSP2003"], found.Select(d => d.Id));
    }

    [Fact]
    public Task An_own_spec_with_the_bundled_id_replaces_the_bundled_one() => new TestProject()
        .File("own.spectrum.json", BundledSpectrum.Text.Replace("\"openRelations\": true", "\"openRelations\": false"))
        .Code(
            "[Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:true|})] "
            + "class A { } [Partnership(PartnershipCategory.Network, OpenRelations = false)] class B { }")
        .File("partnerships.json",
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": {|PSP1001:true|} } } ] }""")
        .Verify();

    [Theory]
    [InlineData("\"atLeast\": 3", "\"atLeast\": \"three\"")]
    [InlineData("\"version\": \"1.0.0\",", "")]
    [InlineData("\"placement\":", "\"placemnt\":")]
    public async Task A_broken_spec_judges_nothing(string sound, string broken)
    {
        string spec = BundledSpectrum.Text;
        Assert.Contains(sound, spec);
        var found = await new TestProject().File("own.spectrum.json", spec.Replace(sound, broken))
            .Code(
                "[Partnership(PartnershipCategory.Network, OpenRelations = false)] "
                + "class A { object f = new Network(\"n\") { OpenRelations = false }; }")
            .File("partnerships.json",
                """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": false } } ] }""")
            .MayNotCompile().Analyze();
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Deep.Space", "Deep.Space", true)]
    [InlineData("Deep.Space", "Space", false)]
    [InlineData("Deep.Space", "Other.Deep.Space", false)]
    [InlineData("Deep.Space", "Other.Space", false)]
    [InlineData("Deep.Space", "DeepSpace", false)]
    [InlineData("Deep.Space", "Deeper.Space", false)]
    public async Task A_model_is_known_by_its_whole_namespace(string ofSpec, string ofType, bool isKnown)
    {
        var found = await TestProject.WithoutTypes()
            .File("own.spectrum.json", Meetings.Replace("\"namespace\": \"Meetings\"", $"\"namespace\": \"{ofSpec}\""))
            .RawCode(
                $"namespace {ofType} {{ class Chat(string name) {{ public bool? Agenda {{ get; "
                + "init; } } class A { object f = new Chat(\"c\") { Agenda = true }; } }")
            .Analyze();
        Assert.Equal(isKnown ? ["PSP1001"] : [], found.Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => d.Id));
    }

    [Fact]
    public Task A_broken_spec_does_not_keep_others_from_judging() => new TestProject()
        .File("broken.spectrum.json", Meetings.Replace("\"always\"", "\"alwys\"")).Code(Network).MayNotCompile().Verify();
}
