using System.Collections.Immutable;
using System.IO;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Projects;

public sealed class OwnershipTests
{
    private const string Meeting =
        "using Meetings;\n[Meeting(MeetingCategory.Chat, Agenda = {|PSP1001:true|})] "
            + "class M { object f = new Session(\"s\") { Agenda = {|PSP1001:false|} }; }";

    // The bundled spec turned round in one criterion, so that it shows whose is used.
    private static readonly string Turned = BundledSpectrum.Text.Replace("\"openRelations\": true", "\"openRelations\": false");
    private static readonly string Meetings = File.ReadAllText("Examples/valid/minimal.spectrum.json");

    [Fact]
    public Task Claims_by_types_of_a_reference_are_judged() => TestProject.WithLibrary()
        .Code(
            "[Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})] "
            + "class A { object f = new Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")
        .Verify();

    [Fact]
    public Task Claims_are_judged_by_the_spec_of_the_assembly_that_owns_the_types() => new TestProject()
        .Reference(new TestProject().File("own.spectrum.json", Turned).ToReference("Owner"))
        .Code(
            "[Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:true|})] "
            + "class A { } [Partnership(PartnershipCategory.Network, OpenRelations = false)] class B { }")
        .File("partnerships.json", """
            { "partnerships": [
              { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": {|PSP1001:true|} } },
              { "id": "b", "name": "B", "claims": "network", "facts": { "openRelations": false } } ] }
            """)
        .Verify();

    [Fact]
    public async Task A_finding_by_the_spec_of_a_reference_leads_to_no_file()
    {
        Diagnostic found = await new TestProject()
            .Reference(new TestProject().File("own.spectrum.json", Turned).ToReference("Owner"))
            .Code("[Partnership(PartnershipCategory.Network, OpenRelations = true)] class A { }").Single("PSP1001");
        Assert.Single(found.AdditionalLocations);
    }

    [Fact]
    public Task A_spectrum_that_only_a_reference_has_is_used() => new TestProject()
        .Reference(new TestProject().Property("PartnershipSpecBundled", "false").File("meetings.spectrum.json", Meetings)
            .ToReference("Owner"))
        .RawCode(Meeting)
        .File("partnerships.json",
            """{ "spectrum": "meetingSpectrum", "partnerships": [ { "id": "a", "name": "A", "claims": "chat", "facts": { "agenda": {|PSP1001:true|} } } ] }""")
        .Verify();

    [Fact]
    public Task Types_that_a_reference_keeps_to_itself_are_not_used() => new TestProject()
        .Reference(new TestProject().Property("PartnershipSpecVisibility", "internal").File("own.spectrum.json", Turned)
            .ToReference("Owner"))
        .Code(
            "[Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})] "
            + "class A { object f = new Network(\"n\") { OpenRelations = {|PSP1001:false|} }; }")
        .File("partnerships.json",
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": {|PSP1001:false|} } } ] }""")
        .Verify();

    [Fact]
    public Task Types_behind_an_extern_alias_are_judged_by_their_owner_and_declarations_by_the_project_itself() => new TestProject()
        .Reference(new TestProject().File("own.spectrum.json", Turned).ToReference("Owner").WithAliases(["theirs"]))
        .RawCode("""
            extern alias theirs;
            class A
            {
                object mine = new PartnershipSpec.Network("n") { OpenRelations = {|PSP1001:false|} };
                object other = new theirs::PartnershipSpec.Network("n") { OpenRelations = {|PSP1001:true|} };
            }
            """)
        .File("partnerships.json",
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "network", "facts": { "openRelations": {|PSP1001:false|} } } ] }""")
        .Verify();

    [Fact]
    public async Task A_reference_with_a_broken_spec_judges_nothing()
    {
        MetadataReference owner = new TestProject().Property("PartnershipSpecBundled", "false").RawCode("""
            [assembly: System.Reflection.AssemblyMetadata("PartnershipSpec.Spectrum:a", "{ not JSON")]
            [assembly: System.Reflection.AssemblyMetadata("PartnershipSpec.Spectrum:b", null)]
            [assembly: System.Reflection.AssemblyMetadata("PartnershipSpec.Spectrum:", "{}")]
            """).ToReference("Owner");
        ImmutableArray<Diagnostic> found = await new TestProject().Reference(owner)
            .Code("[Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})] class A { }").Verify();
        Assert.Single(found, d => d.Id == "PSP1001");
    }

    [Fact]
    public Task A_claim_by_way_of_two_references_is_judged() => TestProject.WithLibrary()
        .Reference(TestProject.WithLibrary().Code("public class Base { }").ToReference("Middle"))
        .Code("[Partnership(PartnershipCategory.Network, OpenRelations = {|PSP1001:false|})] class A : Base { }")
        .Verify();
}
