using System;
using System.Linq;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs.Parsing;

public sealed class SpectrumParserTests
{
    private const string Path = "some.spectrum.json";

    private static readonly string Minimal = TestFiles.Spec("examples/valid/minimal.spectrum.json");

    [Fact]
    public void Every_beginning_of_a_spec_is_reported_as_not_json() => AssertEveryBeginningIsNotJson(Minimal.TrimEnd(), step: 1);

    [Fact]
    [Trait("Takes", "long")]
    public void So_are_beginnings_of_the_bundled_spec() =>
        AssertEveryBeginningIsNotJson(Bundled.Text.TrimEnd(), LongRun.IsWanted ? 1 : 251);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("// nothing")]
    [InlineData("\uFEFF")]
    [InlineData("\0")]
    public void An_empty_file_is_not_json(string text) =>
        Assert.Equal(["PSP0001"], Parse(text).Problems.Select(p => p.Rule.Id));

    [Theory]
    [InlineData("null", "not null")]
    [InlineData("[]", "not an array")]
    [InlineData("\"x\"", "not a string")]
    public void A_file_that_is_no_object_is_malformed(string text, string message)
    {
        Problem problem = Assert.Single(Parse(text).Problems);
        Assert.Equal(("PSP0002", MessageKey.WrongType), (problem.Rule.Id, problem.Message.Key));
        Assert.EndsWith(message, problem.Message.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_empty_object_every_property_is_missed_at_its_brace()
    {
        SpectrumFile file = Parse(" {\"categories\":null}");
        string[] needed =
            ["id", "version", "namespace", "subject", "languages", "sourceLanguage", "title", "modalities", "placement", "traits"];
        Problem[] missing = [.. file.Problems.Where(p => p.Message.Key == MessageKey.PropertyMissing)];
        Assert.Equal(needed, missing.Select(p => p.Message.Arguments[0]));
        Assert.All(missing, p => Assert.Equal("PSP0002", p.Rule.Id));
        Assert.All(missing, p => Assert.Equal((0, 1), p.Location.Start));
        Assert.Null(file.Spectrum);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"samples":[1,2],"rate":44100,"channels":2}""")]
    public void A_file_that_has_nothing_to_do_with_specs_gets_one_finding_that_says_how_to_leave_it_out(string text)
    {
        Problem only = Assert.Single(Parse(text).Problems);
        Assert.Equal(("PSP0002", MessageKey.NotOurs), (only.Rule.Id, only.Message.Key));
    }

    [Fact]
    public void The_sign_for_what_is_unreadable_may_be_written_as_an_escape()
    {
        string escaped = Bundled.Text.Replace("\"version\": \"", "\"version\": \"\\ufffd", StringComparison.Ordinal);
        Assert.NotEqual(Bundled.Text, escaped);

        SpectrumFile file = Parse(escaped);
        Assert.Empty(file.Problems);
        Assert.StartsWith("\uFFFD", SpectrumParser.ParseCompiled(file.Spectrum!.Canonical)!.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_gets_one_finding()
    {
        Assert.Equal(("PSP0001", MessageKey.NotUtf8), Only("{\"categories\":[],\"title\":\"\uFFFD\uFFFD\"}"));
        Assert.Equal(("PSP0001", MessageKey.Utf16), Only("{\0\"\0c\0\"\0:\01\0}\0"));

        static (string Rule, MessageKey Key) Only(string text)
        {
            Problem only = Assert.Single(Parse(text).Problems);
            return (only.Rule.Id, only.Message.Key);
        }
    }

    [Fact]
    public void All_that_is_wrong_is_reported_in_one_pass()
    {
        string text = Minimal
            .Replace("\"version\": \"1.0.0\"", "\"version\": 1", StringComparison.Ordinal)
            .Replace("\"least\": 3", "\"least\": 0", StringComparison.Ordinal)
            .Replace("\"met\": 3", "\"met\": 1001", StringComparison.Ordinal)
            .Replace("\"type\": \"flag\"", "\"type\": \"flagg\"", StringComparison.Ordinal)
            .Replace("\"quote\": \"A chat has no agenda.\",", "", StringComparison.Ordinal)
            .Replace("\"id\": \"plannedTalk\"", "\"id\": \"freeTalk\"", StringComparison.Ordinal)
            .Replace("\"modality\": \"always\"", "\"modality\": \"allways\"", StringComparison.Ordinal);
        SpectrumFile file = Parse(text);
        Assert.Equal(
            [
                "PSP0002 1", "PSP0002 1001", "PSP0002 0", "PSP0002 \"flagg\"",
                "PSP0004 \"allways\"", "PSP0002 {",
                "PSP0004 \"allways\"", "PSP0003 \"freeTalk\"",
            ],
            file.Problems.Zip(ProblemAsserts.Pointed(file.Problems, text), (p, pointed) => p.Rule.Id + " " + pointed));
        ProblemAsserts.StandInTheFile(file.Problems, Path, text);
        Assert.Equal(["chat", "session"], file.Spectrum!.Categories.Select(c => c.Id));
        Assert.False(file.Spectrum.IsSound);
    }

    [Fact]
    public void What_names_a_trait_that_could_not_be_read_is_not_to_blame()
    {
        string text = Minimal.Replace("\"type\": \"flag\"", "\"type\": \"flagg\"", StringComparison.Ordinal);
        Assert.Equal(["\"flagg\""], ProblemAsserts.Pointed(Parse(text).Problems, text));
    }

    [Theory]
    [InlineData("\"languages\": [\"en\"]", "\"languages\": [\"en\", \"de\\n\"]", "\"de\\n\"")]
    [InlineData("\"id\": \"meetingSpectrum\"", "\"id\": \"MeetingSpectrum\"", "\"MeetingSpectrum\"")]
    [InlineData("\"id\": \"meetingSpectrum\"", "\"id\": \"meeting-spectrum\"", "\"meeting-spectrum\"")]
    [InlineData("\"id\": \"chat\"", "\"id\": \"1chat\"", "\"1chat\"")]
    [InlineData("\"id\": \"chat\"", "\"id\": \"châtt\"", "\"châtt\"")]
    [InlineData("\"namespace\": \"Meetings\"", "\"namespace\": \"meetings\"", "\"meetings\"")]
    [InlineData("\"namespace\": \"Meetings\"", "\"namespace\": \"Meetings.\"", "\"Meetings.\"")]
    [InlineData("\"namespace\": \"Meetings\"", "\"namespace\": \"Meetings\\n\"", "\"Meetings\\n\"")]
    [InlineData("\"languages\": [\"en\"]", "\"languages\": [\"en\", \"english language\"]", "\"english language\"")]
    [InlineData("\"languages\": [\"en\"]", "\"languages\": [\"en\", \"en\"]", "\"en\"")]
    [InlineData("\"refuted\": -12", "\"refuted\": 1", "1")]
    [InlineData("\"refuted\": -12", "\"refuted\": -1.5", "-1.5")]
    [InlineData("\"betweenWithin\": 2", "\"betweenWithin\": 1e9", "1e9")]
    [InlineData("\"source\": { \"title\": \"House rules\" }", "\"source\": { \"title\": \"\\t\" }", "\"\\t\"")]
    [InlineData("\"basis\": \"stated\"", "\"basis\": \"said\"", "\"said\"")]
    [InlineData("\"statements\": [\"C1\"]", "\"statements\": [\"C1\", 2]", "2")]
    [InlineData("\"version\": \"1.0.0\",", "\"version\": \"1.0.0\", \"version\": \"2\",", "\"version\"")]
    public void What_is_out_of_bounds_is_malformed_at_its_place(string sound, string broken, string pointed)
    {
        string text = ReplaceOnce(Minimal, sound, broken);
        Problem[] problems = [.. Parse(text).Problems];
        Assert.All(problems, p => Assert.Equal("PSP0002", p.Rule.Id));
        Assert.Equal([pointed], ProblemAsserts.Pointed(problems, text));
    }

    [Fact]
    public void Languages_that_differ_by_case_alone_are_one()
    {
        string text = ReplaceOnce(Minimal, "\"languages\": [\"en\"]", "\"languages\": [\"en\", \"pt-BR\", \"pt-br\"]");
        Problem[] errors = [.. Parse(text).Problems.Where(p => p.Rule.Severity == RuleSeverity.Error)];
        Assert.Equal(MessageKey.NamedTwice, Assert.Single(errors).Message.Key);
        Assert.Equal(["\"pt-br\""], ProblemAsserts.Pointed(errors, text));
    }

    [Theory]
    [InlineData("System")]
    [InlineData("System.Partnerships")]
    [InlineData("Microsoft")]
    [InlineData("Microsoft.CodeAnalysis")]
    public void A_namespace_of_the_base_library_or_the_compiler_is_taken(string space)
    {
        string text = ReplaceOnce(Minimal, "\"Meetings\"", $"\"{space}\"");
        SpectrumFile file = Parse(text);
        Assert.Equal(("PSP0003", MessageKey.NamespaceReserved), Assert.Single(file.Problems.Select(p => (p.Rule.Id, p.Message.Key))));
        Assert.Equal([$"\"{space}\""], ProblemAsserts.Pointed(file.Problems, text));
        Assert.Null(file.Spectrum);
    }

    [Theory]
    [InlineData("Systems")]
    [InlineData("Acme.System")]
    [InlineData("Microsoft.Partnerships")]
    public void One_beside_them_is_not(string space) => Assert.Empty(Parse(ReplaceOnce(Minimal, "\"Meetings\"", $"\"{space}\"")).Problems);

    [Theory]
    [InlineData("\"met\": 4", "4")]
    [InlineData("\"refuted\": -13", "-13")]
    public void Points_of_a_criterion_may_only_be_milder_than_its_modality_s(string own, string pointed) =>
        HasOwn("always", own, pointed, MessageKey.NumberOutOfRange);

    [Fact]
    public void So_may_its_effect() =>
        HasOwn("often", "\"whenRefuted\": \"departure\"", "\"departure\"", MessageKey.GraverThanModality);

    [Fact]
    public void Milder_points_and_effects_replace_the_modality_s()
    {
        string text = WithOwn("always", "\"met\": 0, \"refuted\": -1, \"whenRefuted\": \"lack\"");
        Criterion criterion = SpecBuilder.Load(text).Spectrum.Categories[0].Criteria[0];
        Assert.Equal((0, -1), (criterion.Met, criterion.Refuted));
        Assert.Equal("Lack", criterion.WhenRefuted.ToString());
    }

    [Fact]
    public void A_text_missing_in_a_language_is_information_only()
    {
        string text = ReplaceOnce(Minimal, "\"languages\": [\"en\"]", "\"languages\": [\"en\", \"de\"]");
        SpectrumFile file = Parse(text);
        Assert.All(file.Problems, p => Assert.Equal((RuleCatalogue.SpecTextMissing, RuleSeverity.Info), (p.Rule, p.Rule.Severity)));
        Assert.Contains(("title", "de"), file.Problems.Select(p => (p.Message.Arguments[0], p.Message.Arguments[1])));
        Assert.True(file.Spectrum!.IsSound);
    }

    [Fact]
    public void The_quotation_serves_as_the_text_in_its_own_language()
    {
        string text = ReplaceOnce(Minimal, "\"texts\": { \"en\": \"There is no agenda.\" }", "\"texts\": {}");
        Assert.Equal("A chat has no agenda.", SpecBuilder.Load(text).Spectrum.Categories[0].Criteria[0].Texts.In("en"));
    }

    [Fact]
    public void So_it_does_where_there_are_no_texts_at_all()
    {
        string text = ReplaceOnce(Minimal, ",\n          \"texts\": { \"en\": \"There is no agenda.\" }", "");
        Assert.Equal("A chat has no agenda.", SpecBuilder.Load(text).Spectrum.Categories[0].Criteria[0].Texts.In("en"));
    }

    [Fact]
    public void Metadata_must_point_at_something()
    {
        string metadata =
            "\"metadata\": [ { \"id\": \"H\", \"quote\": \"q\", \"texts\": {}, \"carriedBy\": \"/nowhere\" } ], \"traits\": [";
        string text = ReplaceOnce(Minimal, "\"traits\": [", metadata);
        Problem problem = Assert.Single(Parse(text).Problems);
        Assert.Equal(
            ("PSP0004", MessageKey.PointerLeadsNowhere, "/nowhere"), (problem.Rule.Id, problem.Message.Key, problem.Message.Arguments[0]));
    }

    [Theory]
    [InlineData("agenda", "agneda")]
    [InlineData("agenda", "Agenda")]
    [InlineData("agenda", "agendas")]
    [InlineData("always", "allways")]
    [InlineData("always", "ALWAYS")]
    public void An_unknown_name_offers_the_nearest(string name, string misspelt)
    {
        string use = name == "agenda" ? "\"when\": { \"agenda\": true }" : "\"modality\": \"always\"";
        Problem[] problems =
            [.. Parse(Minimal.Replace(use, use.Replace(name, misspelt, StringComparison.Ordinal), StringComparison.Ordinal)).Problems];
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.EndsWith($"“{misspelt}”; did you mean “{name}”?", p.Message.English(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_like_none_offers_all_there_are()
    {
        Problem problem = Assert.Single(Parse(ReplaceOnce(Minimal, "{ \"agenda\": true }", "{ \"quorumReached\": true }")).Problems);
        Assert.EndsWith(": agenda, all, any, not", problem.Message.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_judged_by_what_has_an_error_but_its_types_can_be_made()
    {
        SpectrumFile file = Parse(ReplaceOnce(Minimal, "{ \"agenda\": true }", "{}"));
        Assert.False(file.Spectrum!.IsSound);
        Assert.Equal(["agenda"], file.Spectrum.Traits.Select(t => t.Id));
        Assert.Equal(["chat", "session"], file.Spectrum.Categories.Select(c => c.Id));
        Assert.Empty(file.Spectrum.Categories[1].Criteria);
    }

    [Fact]
    public void More_than_255_categories_are_too_many()
    {
        var spec = new SpecBuilder().Flag("f");
        for (int i = 0; i < 256; i++) spec.Category("c" + i);
        SpectrumFile file = Parse(spec.Text);
        Assert.Equal([("PSP0002", MessageKey.TooMany)], file.Problems.Select(p => (p.Rule.Id, p.Message.Key)));
        Assert.Equal(255, file.Spectrum!.Categories.Count);
    }

    /// <param name="whole">A sound spec.</param>
    /// <param name="step">How many characters there are between two cuts: a prime, so that they come to stand everywhere in lines and
    /// tokens.</param>
    private static void AssertEveryBeginningIsNotJson(string whole, int step)
    {
        Parallel.For(0, (whole.Length + step - 1) / step, i =>
        {
            string text = whole[..(i * step)];
            SpectrumFile file = Parse(text);
            Problem problem = Assert.Single(file.Problems);
            Assert.Equal(RuleCatalogue.SpecNotJson, problem.Rule);
            Assert.Equal(text.Length, problem.Location.Span.End);
            Assert.False(file.Spectrum?.IsSound ?? false);
        });
        Assert.Empty(Parse(whole).Problems);
    }

    internal static string ReplaceOnce(string text, string old, string by)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return text[..at] + by + text[(at + old.Length)..];
    }

    private static SpectrumFile Parse(string text) => SpectrumParser.Parse(new SourceFile(Path, text));

    private static string WithOwn(string modality, string own) =>
        ReplaceOnce(new SpecBuilder().Flag("f").Category("c").Takes("""{ "f": true }""", modality).Text, "\"statements\": []",
            "\"statements\": [], " + own);

    private static void HasOwn(string modality, string own, string pointed, MessageKey key)
    {
        string text = WithOwn(modality, own);
        Problem problem = Assert.Single(Parse(text).Problems);
        Assert.Equal(("PSP0002", key), (problem.Rule.Id, problem.Message.Key));
        Assert.Equal([pointed], ProblemAsserts.Pointed([problem], text));
    }
}
