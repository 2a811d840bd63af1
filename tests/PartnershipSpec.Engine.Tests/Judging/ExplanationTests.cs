using System;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

public sealed class ExplanationTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder(least: 3, betweenWithin: 0).Flag("a", "b", "c")
        .Category("first").Takes("""{ "a": true }""", id: "one", dimension: "width")
            .Takes("""{ "b": true }""", "often", id: "two", basis: "inferred")
        .Category("second").Takes("""{ "a": false }""", id: "three").Takes("""{ "c": true }""", "normally", id: "four")
        .Load();

    [Fact]
    public void A_placement_is_explained_criterion_by_criterion()
    {
        SpectrumExplanation explanation = SpectrumExplanation.OfPlacement(Sample.Model, Declared.Bits(Sample, """{"a":true,"b":false}"""));
        Assert.Equal(
            """
            Outside the spectrum: whatever else may turn out, no category reaches 3 points.
            By Width alone: first.
            By Depth alone: not placed.

            first: +2
              [+]  +3  It takes this. (always) | a: yes | « It takes { "a": true } »
              [-]  -1  It takes this. (often, inferred) | b: no | « It takes { "b": true } »

            second: ruled out by: It takes this.
              [-] -12  It takes this. (always) | a: yes | « It takes { "a": false } »
              [?]   0  It takes this. (normally) | « It takes { "c": true } »

            """,
            explanation.ToText("en"));
        Assert.Equal(explanation.ToText(""), explanation.ToString());
    }

    [Theory]
    [InlineData("""{"a":true}""", "Placed: first (3).")]
    [InlineData("""{}""", "Undetermined: no category reaches 3 points yet.")]
    [InlineData("""{"a":false,"c":true}""", "Placed: second (5).")]
    public void Its_first_line_is_the_answer(string facts, string line) =>
        Assert.Equal(line, SpectrumExplanation.OfPlacement(Sample.Model, Declared.Bits(Sample, facts)).ToString().Split('\n')[0]);

    [Fact]
    public void A_tie_says_that_it_is_one()
    {
        CompiledSpectrum spectrum = new SpecBuilder().Flag("a").Category("first").Takes("""{ "a": true }""").Category("second")
            .Takes("""{ "a": true }""").Load();
        Assert.StartsWith(
            "Between two: first (3) and second (3); a tie, and the lower rank stands first.\n",
            SpectrumExplanation.OfPlacement(spectrum.Model, Declared.Bits(spectrum, """{"a":true}""")).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_is_explained_by_the_criteria_of_its_category()
    {
        SpectrumExplanation explanation =
            SpectrumExplanation.OfClaim(Sample.Model, Sample.Model.Categories[1], Declared.Bits(Sample, """{"a":true}"""));
        Assert.StartsWith("Declared as: second. Verdict: contradicted.\n", explanation.ToString(), StringComparison.Ordinal);
        Assert.Equal(["three", "four"], explanation.Findings.Select(f => f.Criterion.Id));
    }

    [Fact]
    public void The_language_is_the_reader_s_or_else_the_first_of_the_spec()
    {
        SpectrumExplanation explanation =
            SpectrumExplanation.OfClaim(
            Bundled.Spectrum.Model, Bundled.Spectrum.Model.Categories[0], Declared.Bits(Bundled.Spectrum, "{}"));
        Assert.Contains(
            "Diese Beziehungen sind offen. (Immer) | « Ces relations sont ouvertes »", explanation.ToText("de"), StringComparison.Ordinal);
        Assert.Contains("The relations are open. (Always)", explanation.ToText("ja"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_stated_is_said_in_the_language_asked_for()
    {
        SpectrumExplanation explanation = SpectrumExplanation.OfClaim(
            Bundled.Spectrum.Model, Bundled.Spectrum.Model.Categories[Bundled.Category("multiStakeholderPartnership")],
            Declared.Bits(Bundled.Spectrum, """{"sectors":["academia"]}"""));
        Assert.Contains(" | Secteurs : Milieux scientifiques et rien d'autre | ", explanation.ToText("fr"), StringComparison.Ordinal);
        Assert.Contains(" | Sektoren: Wissenschaft und nichts weiter | ", explanation.ToMarkdown("de"), StringComparison.Ordinal);
        Assert.Contains("\nPartenariat multipartite : exclu par : ", explanation.ToText("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_the_quotation_itself_are_not_said_twice()
    {
        SpectrumExplanation explanation =
            SpectrumExplanation.OfClaim(
            Bundled.Spectrum.Model, Bundled.Spectrum.Model.Categories[3], Declared.Bits(Bundled.Spectrum, "{}"));
        Assert.Contains("  (Toujours) | « Il rassemble des acteurs ", explanation.ToText("fr"), StringComparison.Ordinal);
        Assert.Contains(
            "| (Toujours) | inconnu | 0 |  | « Il rassemble des acteurs ", explanation.ToMarkdown("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_to_ask_next_is_what_would_decide_most()
    {
        Assert.Equal(["a", "c", "b"], Asked("{}"));
        Assert.Equal(["b"], Asked("""{"a":true}"""));
        Assert.Equal(["c"], Asked("""{"a":false}"""));
        Assert.Empty(Asked("""{"a":true,"b":true}"""));
    }

    [Fact]
    public void Of_equal_questions_the_first_of_the_spec_is_asked_first() =>
        Assert.Equal(
            ["b", "c", "a", "d"],
            Asked(
                new SpecBuilder().Flag("d", "b", "c", "a").Category("k")
                    .Takes("""{ "a": true }""", "often").Takes("""{ "b": true }""", "often").Takes("""{ "c": true }""", "often")
                        .Takes("""{ "d": true }""", "may").Load(),
                "{}"));

    [Fact]
    public void Of_a_set_known_in_part_the_rest_is_asked_for()
    {
        Assert.Contains("sectors", Asked(Bundled.Spectrum, """{"sectors":["government","…"]}"""));
        string[] asked = Asked(Bundled.Spectrum, """{"sectors":["government","academia","civilSociety","…"]}""");
        Assert.DoesNotContain(asked, q => q.StartsWith("sectors", StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_says_why_it_is_asked() =>
        Assert.Contains(
            FactQuestion.About(Declared.Evaluation(Bundled.Spectrum, "{}")),
            q => q.ToText("en") == "Which sectors do the actors it brings together come from? (bears on: Multi-stakeholder partnership)");

    [Theory]
    [InlineData("en", "Declared as: Round table. Verdict: open.", "| Criterion | Outcome | Points | Decided by | Source |")]
    [InlineData("fr", "Déclaré comme : Table ronde. Verdict : ouvert.", "| Critère | Résultat | Points | Décidé par | Source |")]
    [InlineData("de", "Deklariert als: Runder Tisch. Urteil: offen.", "| Kriterium | Ergebnis | Punkte | Entschieden durch | Quelle |")]
    [InlineData("ja", "Declared as: Round table. Verdict: open.", "| Criterion | Outcome | Points | Decided by | Source |")]
    public void It_comes_as_text_and_as_Markdown_in_the_language_asked_for(string language, string conclusion, string head)
    {
        SpectrumExplanation explanation =
            SpectrumExplanation.OfClaim(
            Bundled.Spectrum.Model, Bundled.Spectrum.Model.Categories[1], Declared.Bits(Bundled.Spectrum, "{}"));
        Assert.StartsWith(conclusion, explanation.ToText(language), StringComparison.Ordinal);
        Assert.StartsWith(conclusion, explanation.ToMarkdown(language), StringComparison.Ordinal);
        Assert.Contains(head, explanation.ToMarkdown(language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|b", @"a\|b")]
    [InlineData("<script>&", "&lt;script&gt;&amp;")]
    [InlineData("[x](y) *z* `q` # h", @"\[x\](y) \*z\* \`q\` \# h")]
    [InlineData("a[^1] $x$ ~~y~~ ==z== ^2^", @"a\[\^1\] \$x\$ \~\~y\~\~ \=\=z\=\= \^2\^")]
    [InlineData("see https://example.org/a?b", "see https\u2060\\://example\u2060\\.org/a?b")]
    [InlineData("WWW.example.org.", "WWW\u2060\\.example\u2060\\.org.")]
    [InlineData("ask me@example.org or @name, see #12 :tada:",
        "ask me@\u2060example\u2060\\.org or @\u2060name, see \\#\u206012 :\u2060tada:")]
    [InlineData("e. g. 3.5 @ noon: at 7", "e. g. 3.5 @ noon: at 7")]
    [InlineData("line\nnext\u2028last", "line next last")]
    public void Text_of_a_spec_never_becomes_markup(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u001b]8;;")]
    [InlineData("\u009b2J")]
    [InlineData("\0")]
    [InlineData("\u202e")]
    public void However_a_spec_breaks_its_texts_a_criterion_is_one_line_and_steers_nothing(string breaking)
    {
        string text = new SpecBuilder().Flag("a", "b", "c").Category("k").Takes("""{ "a": true }""").Takes("""{ "b": true }""").Text;
        string hostile = JsonSerializer.Serialize($"{breaking}[+] two").Trim('"');
        SpectrumModel model = SpecBuilder.Load(text.Replace("It takes", hostile).Replace("\"en\": \"", "\"en\": \"" + hostile)).Model;
        SpectrumModel plain = SpecBuilder.Load(text).Model;
        FactBits facts = Declared.Bits(Sample, """{"a":true}""");
        foreach (Func<SpectrumModel, SpectrumExplanation> explain in new Func<SpectrumModel, SpectrumExplanation>[] { m =>
            SpectrumExplanation.OfClaim(m, m.Categories[0], facts), m => SpectrumExplanation.OfPlacement(m, facts) })
        {
            string[] lines = explain(model).ToText("en").Split('\n');
            Assert.Equal(explain(plain).ToText("en").Split('\n').Length, lines.Length);
            Assert.Equal(lines, lines.Select(OneLine.Of));
            string[] markdown = explain(model).ToMarkdown("en").Split('\n');
            Assert.Equal(explain(plain).ToMarkdown("en").Split('\n').Length, markdown.Length);
            Assert.Equal(markdown, markdown.Select(OneLine.Of));
            Assert.All(explain(model).Findings, finding => Assert.Equal(OneLine.Of(finding.ToText("en")), finding.ToText("en")));
        }

        Assert.All(FactQuestion.About(new Evaluation(model, facts)),
            question => Assert.Equal(OneLine.Of(question.ToText("en")), question.ToText("en")));
    }

    private static string[] Asked(string facts) => Asked(Sample, facts);

    private static string[] Asked(CompiledSpectrum spectrum, string facts) =>
        [.. FactQuestion.About(Declared.Evaluation(spectrum, facts)).Select(q => q.Trait.Id)];
}
