using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Checking;

public sealed class AcceptanceTests
{
    private const string Today = "2026-11-24";
    private const string TwoRefuted = """{ "sectors": ["privateSector", "government"], "transformativeAim": false }""";

    [Theory]
    [InlineData("""{ "criterion": "threeSectors", "because": "Academia joins next year." }""")]
    [InlineData("""{ "criterion": "threeSectors", "because": "Academia joins next year.", "until": "2027-01-01" }""")]
    [InlineData("""{ "criterion": "threeSectors", "because": "Academia joins today.", "until": "2026-11-24" }""")]
    public void It_silences_its_criterion_and_no_other(string accepted) =>
        Assert.Equal(["PSP1001 transformativeAim"], Judged(TwoRefuted, accepted));

    [Theory]
    [InlineData("""{ "criterion": "threeSectors" }""", "\"threeSectors\"")]
    [InlineData("""{ "criterion": "threeSectors", "because": null }""", "\"threeSectors\"")]
    [InlineData("""{ "criterion": "threeSectors", "because": " " }""", "\" \"")]
    public void Without_a_reason_it_is_itself_reported_where_the_reason_should_be(string accepted, string place)
    {
        Assert.Equal(["PSP2005 " + place, "PSP1001 transformativeAim"], Judged(TwoRefuted, accepted));
        Assert.Equal(
            "the acceptance of “threeSectors” for “P” gives no reason: say why with \"because\"",
            Assert.Single(Problems(TwoRefuted, accepted)).Message.ToString("", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Past_its_date_it_silences_nothing_and_is_itself_reported()
    {
        const string past = """{ "criterion": "threeSectors", "because": "Academia joins in autumn.", "until": "2026-11-23" }""";
        Assert.Equal(["PSP2005 \"2026-11-23\"", "PSP1001 threeSectors", "PSP1001 transformativeAim"], Judged(TwoRefuted, past));
    }

    [Theory]
    [InlineData("""{ "sectors": ["privateSector", "civilSociety", "academia"] }""", "threeSectors")]
    [InlineData("{}", "openRelations")]
    [InlineData(TwoRefuted, "openRelations")]
    public void Where_nothing_would_be_reported_of_its_criterion_it_is_not_needed(string facts, string criterion) =>
        Assert.Contains($"PSP2005 \"{criterion}\"", Judged(facts, $$"""{ "criterion": "{{criterion}}", "until": "2020-01-01" }"""));

    [Fact]
    public void What_is_not_known_can_be_accepted_too() =>
        Assert.DoesNotContain(
            "threeSectors", Assert.Single(Judged("{}", """{ "criterion": "threeSectors", "because": "Nobody knows." }""")));

    [Fact]
    public void Where_the_build_does_not_say_the_day_none_is_past() =>
        Assert.Equal(
            ["PSP1001 transformativeAim"],
            Judged(TwoRefuted, """{ "criterion": "threeSectors", "because": "So.", "until": "2020-01-01" }""", today: ""));

    [Theory]
    [InlineData("""{ "criterion": "threeSectors", "because": 1 }""", "PSP2002", "1")]
    [InlineData("""{ "criterion": "threeSectors", "because": "So.", "until": "soon" }""", "PSP2002", "\"soon\"")]
    [InlineData("""{ "criterion": "threeSectors", "because": "So.", "til": "2027-01-01" }""", "PSP2002", "\"til\"")]
    [InlineData("""{ "criterion": "threeSektors", "because": "So." }""", "PSP2003", "\"threeSektors\"")]
    [InlineData("""{ "criterion": "threeSectors", "because": "So." }, { "criterion": "threeSectors", "because": "So." }""", "PSP2002",
        "\"threeSectors\"")]
    public void What_cannot_be_read_for_sure_is_reported(string accepted, string rule, string place) =>
        Assert.Equal($"{rule} {place}", Judged(TwoRefuted, accepted)[0]);

    [Fact]
    public void What_cannot_be_read_for_sure_silences_nothing() =>
        Assert.Contains(
            "PSP1001 threeSectors", Judged(TwoRefuted, """{ "criterion": "threeSectors", "because": "So.", "until": "soon" }"""));

    private static IEnumerable<Problem> Problems(string facts, string accepted, string today = Today)
    {
        DeclarationDocument file = File(facts, accepted);
        return file.Problems.Concat(file.Declarations.SelectMany(d => Acceptances.Check(file, d, today)).Select(f => f.Problem));
    }

    private static string[] Judged(string facts, string accepted, string today = Today)
    {
        DeclarationDocument file = File(facts, accepted);
        IEnumerable<string> problems = Problems(facts, accepted, today)
            .Select(p => $"{p.Rule} {Text(facts, accepted).Substring(p.Location.Span.Start, p.Location.Span.Length)}");
        IEnumerable<string> findings = file.Declarations
            .SelectMany(d => ClaimJudge.Judge(d.Spectrum, d.Claim, Acceptances.Terms(d, today, _ => null)))
            .Where(f => f.Rule != RuleCatalogue.OtherFitsBetter)
            .Select(f => $"{f.Rule} {string.Join(" ", f.Criteria)}");
        return [.. problems, .. findings];
    }

    private static DeclarationDocument File(string facts, string accepted) => Declared.File(Bundled.Spectrum, Text(facts, accepted));

    private static string Text(string facts, string accepted) =>
        $$"""{ "partnerships": [ { "id": "p", "name": "P", "claims": "multiStakeholderPartnership", "facts": {{facts}}, "accepted": [ {{accepted}} ] } ] }""";
}
