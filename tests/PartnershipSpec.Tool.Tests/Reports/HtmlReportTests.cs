using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartnershipSpec.TestKit;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Reports;

public sealed partial class HtmlReportTests
{
    private const string Two = """
        { "partnerships": [
          { "id": "a", "name": "Alliance A", "claims": "multiStakeholderPartnership", "asOf": "2023",
            "facts": { "sectors": { "value": ["government"], "source": "https://example.org/a", "note": "by its charter" } } },
          { "id": "b", "name": "Circle B", "facts": { "governanceStructure": { "value": true, "source": "https://example.org/a" } } }
        ] }
        """;

    [Fact]
    public void A_partnership_comes_with_its_claim_facts_outcomes_and_findings()
    {
        JsonElement report = DataOf(Page(Two));
        JsonElement first = report.GetProperty("entries")[0];
        JsonElement fact = first.GetProperty("facts")[0];

        Assert.Equal("Alliance A", first.GetProperty("name").GetString());
        Assert.Equal(3, first.GetProperty("claims").GetInt32());
        Assert.Equal('2', first.GetProperty("verdicts").GetString()![3]);
        Assert.Equal("by its charter", fact.GetProperty("note").GetString());
        Assert.Equal("https://example.org/a", report.GetProperty("texts")[fact.GetProperty("source").GetInt32()].GetString());
        Assert.Equal(report.GetProperty("spectra")[0].GetProperty("criteria").GetArrayLength(), first.GetProperty("outcomes").GetString()!.Length);
        Assert.Contains(first.GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() == "PSP1001");
        Assert.NotEqual(0, first.GetProperty("advice").GetProperty("facts").GetArrayLength());
        Assert.False(report.GetProperty("entries")[1].TryGetProperty("claims", out _));
    }

    [Fact]
    public void A_source_that_several_facts_name_is_in_the_page_once() => Assert.Single(Regex.Matches(Page(Two), "https://example.org/a"));

    [Fact]
    public void Texts_of_the_spectrum_come_in_the_three_languages()
    {
        JsonElement category = DataOf(Page(Two)).GetProperty("spectra")[0].GetProperty("categories")[1].GetProperty("name");

        Assert.Equal(("Round table", "Table ronde", "Runder Tisch"), (In("en"), In("fr"), In("de")));

        string? In(string language) => category.GetProperty(language).GetString();
    }

    [Fact]
    public void A_text_in_another_language_says_which()
    {
        using var tool = new RunTool();
        string spec = File.ReadAllText(Path.Combine(Repository.Root, "spectrum-spec", "examples", "valid", "minimal.spectrum.json"));
        tool.With("meetings.spectrum.json", spec.Replace("\"en\"", "\"pt\"", StringComparison.Ordinal))
            .With("partnerships.json", """{ "spectrum": "meetingSpectrum", "partnerships": [ { "id": "a", "name": "A", "facts": { "agenda": true } } ] }""");

        JsonElement spectrum = DataOf(tool.Run("report").Out).GetProperty("spectra")[0];

        JsonElement name = spectrum.GetProperty("categories")[0].GetProperty("name");
        Assert.Equal("pt", Assert.Single(name.EnumerateObject().ToArray()).Name);
    }

    [Fact]
    public void The_same_inputs_make_the_same_page_whatever_the_day()
    {
        using var tool = new RunTool();
        tool.With("partnerships.json", MadeUpPartnerships.File(60));

        string first = tool.Run("report").Out;
        tool.Today = "2031-01-01";

        Assert.Equal(first, tool.Run("report").Out);
    }

    [Fact]
    public void A_day_that_is_asked_for_is_shown()
    {
        Assert.Equal("2026-05-04", DataOf(Page(Two, "--today", "2026-05-04")).GetProperty("day").GetString());
        Assert.False(DataOf(Page(Two)).TryGetProperty("day", out _));
    }

    [Fact]
    public void Title_and_language_are_those_that_were_asked_for()
    {
        string page = Page(Two, "--title", "Nos <alliances>", "--language", "fr");

        Assert.Contains("<html lang=\"fr\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>Nos &lt;alliances&gt;</title>", page, StringComparison.Ordinal);
        Assert.Equal("Nos <alliances>", DataOf(page).GetProperty("title").GetString());
    }

    [Fact]
    public void What_a_partnership_adds_is_small()
    {
        int few = Encoding.UTF8.GetByteCount(Page(MadeUpPartnerships.File(100)));
        int more = Encoding.UTF8.GetByteCount(Page(MadeUpPartnerships.File(600)));

        Assert.InRange((more - few) / 500, 200, 2048);
    }

    [Fact]
    public void Hostile_texts_are_data_and_end_nothing()
    {
        string page = Page(Hostile.File);

        Assert.Equal(2, Regex.Count(page, "<script"));
        Assert.Equal(2, Regex.Count(page, "</script"));
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, c => c is '\u001b' or '\u2028' or (>= '\u202a' and <= '\u202e'));
        Assert.Equal(Hostile.Markup, DataOf(page).GetProperty("entries")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void The_policy_lets_only_its_own_style_and_script_run()
    {
        string page = Page(Two);
        string policy = Policy().Match(page).Groups[1].Value;

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src 'sha256-{HashOf(Between(page, "<style>", "</style>"))}'", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src 'sha256-{HashOf(Between(page, "<script>", "</script>"))}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_the_page_leads_elsewhere_but_what_the_data_says()
    {
        string empty = Page("""{ "partnerships": [] }""");
        string[] addresses = [.. Regex.Matches(empty, "https?://[^\\s'\")]+").Select(m => m.Value)];

        // The names of two vocabularies, which no browser loads.
        Assert.All(addresses, address => Assert.Matches("^http://www.w3.org/2000/svg|^https?://$|^https.:", address));
        Assert.DoesNotContain("innerHTML", empty, StringComparison.Ordinal);
        Assert.DoesNotContain("eval(", empty, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_a_problem_of_its_file()
    {
        using var tool = new RunTool();
        tool.With("a/partnerships.json", Two).With("b/partnerships.json", "{ \"partnerships\": [ }");

        JsonElement problem = Assert.Single(DataOf(tool.Run("report").Out).GetProperty("problems").EnumerateArray().ToArray());

        Assert.Equal("b/partnerships.json", problem.GetProperty("file").GetString());
        Assert.Equal("PSP2001", problem.GetProperty("rule").GetString());
        Assert.Equal(3, problem.GetProperty("message").EnumerateObject().Count());
    }

    [Fact]
    public void Two_spectra_stand_side_by_side_and_one_that_is_read_twice_stands_once()
    {
        using var tool = new RunTool();
        tool.With("a/partnerships.json", Two).With("b/partnerships.json", Two);

        JsonElement report = DataOf(tool.Run("report", "a", "b").Out);

        Assert.Equal(1, report.GetProperty("spectra").GetArrayLength());
        Assert.Equal(4, report.GetProperty("entries").GetArrayLength());
    }

    [Fact]
    public void The_summary_is_on_standard_error_and_findings_leave_the_exit_code_alone()
    {
        using var tool = new RunTool();

        ToolResult result = tool.With("partnerships.json", Two).Run("report", "-o", "report.html");

        Assert.Equal((0, "", "2 partnerships: 1 error, 0 warnings\n"), (result.Code, result.Out, result.Error));
        Assert.StartsWith("<!doctype html>\n", tool.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_not_poured_into_a_terminal()
    {
        using var tool = new RunTool { IsTerminal = true };

        ToolResult result = tool.With("partnerships.json", Two).Run("report");

        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Contains("-o report.html", result.Error, StringComparison.Ordinal);
    }

    private static string Page(string declarations, params string[] options)
    {
        using var tool = new RunTool();
        ToolResult result = tool.With("partnerships.json", declarations).Run(["report", .. options]);
        Assert.Equal(0, result.Code);
        return result.Out;
    }

    private static JsonElement DataOf(string page) =>
        JsonDocument.Parse(Between(page, "<script type=\"application/json\" id=\"psp-data\">", "</script>")).RootElement;

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();
}
