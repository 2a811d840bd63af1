using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Declarations;

public sealed class AcceptanceTests
{
    [Fact]
    public Task It_silences_its_criterion_alone() => Declared(
        """ "openRelations": false, "informalContacts": {|PSP1001:false|} """,
        """ "criterion": "openRelations", "because": "The charter is being changed." """).Verify();

    [Fact]
    public Task Without_a_reason_it_is_reported() =>
        Declared(""" "openRelations": false """, """ "criterion": "openRelations", "because": {|PSP2005:""|} """).Verify();

    [Theory]
    [InlineData("2026-11-30", 0)]
    [InlineData("2026-12-01", 2)]
    [InlineData("", 0)]
    public async Task It_ends_with_the_day_the_build_is_told(string today, int findings)
    {
        TestProject project =
            Declared(""" "openRelations": false """, """ "criterion": "openRelations", "because": "So.", "until": "2026-11-30" """)
            .Property("PartnershipSpecToday", today);
        Assert.Equal(findings, (await project.Analyze()).Count(d => d.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public Task What_is_not_needed_is_reported() =>
        Declared("", """ "criterion": {|PSP2005:"transformativeAim"|}, "because": "So." """).Verify();

    private static TestProject Declared(string facts, string accepted) => TestProject.WithoutTypes().File(
        "partnerships.json",
        "{ \"partnerships\": [ { \"id\": \"a\", \"name\": \"A\", \"claims\": \"network\", \"facts\": {" + facts + "}, \"accepted\": [ {"
            + accepted + "} ] } ] }");
}
