using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using CsCheck;
using PartnershipSpec.TestKit.Engine;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Tool.Tests.Verbs;

public sealed class AskTests
{
    [Theory]
    [InlineData("en", "3\ndecisionMaking, Planning, 3\nyes\n?\nquit\n")]
    [InlineData("fr", "Formelle\nplanning, decisionMaking, activities\nretour\naucun\noui\n")]
    [InlineData("de", "light\nnein\nüberspringen\n1, nur\nbeenden\n")]
    public void It_asks_the_most_telling_question_next_and_explains_where_that_leads(string language, string answers)
    {
        using RunTool tool = new RunTool().WithInput(answers);
        ToolResult result = tool.Run("ask", "--language", language, "--name", "Test", "--all", "--claims", "roundTable");
        Assert.Equal(0, result.Code);
        GoldenFile.Match($"ask.{language}.txt", result.Out);
    }

    [Fact]
    public void It_ends_once_the_partnership_is_placed()
    {
        using RunTool tool = new RunTool().WithInput(string.Concat(Enumerable.Repeat("2\n", 50)));
        ToolResult result = tool.Run("ask", "-o", "x.partnerships.json");
        Assert.Contains("Placed: Round table", result.Out, StringComparison.Ordinal);
        Assert.True(Count(result.Out, "Question ") < 5);
        Assert.Equal("placed", Standing(tool, "x.partnerships.json").GetProperty("placement").GetString());
    }

    [Fact]
    public void The_end_of_the_input_is_quit_and_keeps_what_was_answered()
    {
        using RunTool tool = new RunTool().WithInput("formal");
        Assert.Equal(0, tool.Run("ask", "--name", "Alliance für Integrität", "--claims", "network", "-o", "x.json").Code);
        Assert.Equal(
            """
            {
              "spectrum": "partnershipSpectrum",
              "partnerships": [
                {
                  "id": "allianceFürIntegrität",
                  "name": "Alliance für Integrität",
                  "claims": "network",
                  "facts": {
                    "structureFormality": "formal"
                  }
                }
              ]
            }

            """,
            tool.Read("x.json"));
    }

    [Fact]
    public void Without_a_file_to_write_it_says_that_nothing_was_written()
    {
        using RunTool tool = new();
        ToolResult result = tool.Run("ask");
        Assert.Equal((0, "psp: the declaration was not written; -o FILE writes it.\n"), (result.Code, result.Error));
    }

    [Fact]
    public void An_answer_that_is_not_understood_is_said_so_and_asked_again()
    {
        using RunTool tool = new RunTool().WithInput("fromal\n\n7\nback\nformal\n");
        ToolResult result = tool.Run("ask", "-o", "x.json");
        Assert.Contains("“fromal” is none of the answers; did you mean “Formal”?", result.Out, StringComparison.Ordinal);
        Assert.Contains("“7” is none of the answers.", result.Out, StringComparison.Ordinal);
        Assert.Contains("This is the first question.", result.Out, StringComparison.Ordinal);
        Assert.Equal("formal", Fact(tool, "x.json", "structureFormality").GetString());
    }

    [Fact]
    public void Back_takes_the_last_answer_back()
    {
        using RunTool tool = new RunTool().WithInput("formal\nback\nlight\n");
        tool.Run("ask", "--all", "-o", "x.json");
        Assert.Equal("light", Fact(tool, "x.json", "structureFormality").GetString());
    }

    [Fact]
    public void What_is_skipped_is_asked_after_all_others_and_what_is_not_known_is_not_asked_again()
    {
        using RunTool tool = new RunTool().WithInput("skip\n" + string.Concat(Enumerable.Repeat("?\n", 60)));
        string shown = tool.Run("ask", "--all").Out;
        string question = Bundled.Spectrum.Model.Trait("structureFormality")!.Question.In("en");
        Assert.Equal(2, Count(shown, question));
        Assert.Equal(1, Count(shown, Bundled.Spectrum.Model.Trait("sectors")!.Question.In("en")));
        Assert.True(shown.LastIndexOf(question, StringComparison.Ordinal) > shown.LastIndexOf("Which sectors", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sectors", "privateSector, academia", """["privateSector","academia"]""")]
    [InlineData("sectors", "1, 3, …", """["privateSector","academia","…"]""")]
    [InlineData("sectors", "none", "[]")]
    [InlineData("governanceBodies", "Secretariat", """["secretariat"]""")]
    [InlineData("governanceBodies", "Secretariat, only", """{"value":["secretariat"],"complete":true}""")]
    [InlineData("governanceBodies", "aucun", "[]")]
    [InlineData("transformativeAim", "Ja", "true")]
    [InlineData("transformativeAim", "non", "false")]
    [InlineData("origin", "fromNetwork", "\"fromNetwork\"")]
    public void Answers_become_the_facts_that_a_declaration_file_has(string trait, string answer, string fact)
    {
        using RunTool tool = new RunTool().WithInput(AnswersTo(trait, answer));
        tool.Run("ask", "--all", "-o", "x.json");
        Assert.Equal(fact, JsonSerializer.Serialize(Fact(tool, "x.json", trait), Relaxed));
    }

    [Fact]
    public void An_interview_goes_on_where_a_file_ends_and_leaves_the_rest_of_it_alone()
    {
        using RunTool tool = new RunTool().With("data.json", """
            {
              // Kept.
              "partnerships": [
                { "id": "other", "name": "Other", "facts": { "sectors": [] } },
                { "id": "mine", "name": "Mine", "note": "Kept too.",
                  "facts": { "sectors": { "value": ["academia", "…"], "source": "https://example.org" } } },
              ]
            }
            """).WithInput(AnswersTo("sectors", "privateSector"));
        ToolResult result = tool.Run("ask", "data.json", "--id", "mine", "--all", "--claims", "network", "-o", "data.json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("Stated so far: Academia", result.Out, StringComparison.Ordinal);
        Assert.Equal(
            """
            {
              // Kept.
              "partnerships": [
                { "id": "other", "name": "Other", "facts": { "sectors": [] } },
                { "id": "mine", "name": "Mine", "note": "Kept too.",
                  "facts": { "sectors": { "value": ["privateSector", "academia"], "source": "https://example.org" } },
                  "claims": "network" },
              ]
            }
            """,
            tool.Read("data.json"));
    }

    [Theory]
    [InlineData("ask", "missing.json")]
    [InlineData("ask", "two.json")]
    [InlineData("ask", "two.json", "--id", "c")]
    [InlineData("ask", "-")]
    [InlineData("ask", "--claims", "netwrok")]
    [InlineData("ask", "--claims", "MSP")]
    public void What_cannot_be_asked_about_is_wrong_use(params string[] args)
    {
        using RunTool tool = new RunTool().With("two.json", """{ "partnerships": [ { "id": "a", "name": "A" }, { "id": "b", "name": "B" } ] }""");
        ToolResult result = tool.Run(args);
        Assert.Equal((2, ""), (result.Code, result.Out));
    }

    [Fact]
    public async Task Whoever_interrupts_gets_130_and_no_file()
    {
        using RunTool tool = new RunTool().WithInput("formal\n");
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();
        ToolResult result = await tool.RunAsync(interrupted.Token, "ask", "-o", "x.json");
        Assert.Equal(130, result.Code);
        Assert.False(System.IO.File.Exists(tool.PathOf("x.json")));
    }

    /// <summary>Whatever is answered, in whatever order, the file says what the interview heard.</summary>
    [Fact]
    public void What_is_written_is_read_back_with_the_same_placement() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var random = new Random(seed);
            string[] words = ["1", "2", "3", "1, 2", "2, 3, …", "1, only", "none", "yes", "no", "?", "skip", "back", "nonsense"];
            var answers = new StringBuilder();
            for (int i = 0; i < 60; i++) answers.Append(words[random.Next(words.Length)]).Append('\n');
            using RunTool tool = new RunTool().WithInput(answers.ToString());
            string shown = tool.Run("ask", random.Next(2) == 0 ? "--all" : "--name=N", "-o", "x.partnerships.json").Out;
            ToolResult explained = tool.Run("explain", tool.Read("x.partnerships.json").Contains("\"n\"", StringComparison.Ordinal) ? "n" : "unnamed");
            Assert.Equal((0, ""), (explained.Code, explained.Error));
            Assert.EndsWith(explained.Out[(explained.Out.IndexOf('\n', StringComparison.Ordinal) + 1)..], shown, StringComparison.Ordinal);
        },
        iter: 25);

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers that say nothing until a trait is asked about, and one for that; the order is the tool's.</summary>
    private static string AnswersTo(string trait, string answer)
    {
        string question = Bundled.Spectrum.Model.Trait(trait)!.Question.In("en");
        for (int before = 0; ; before++)
        {
            string answers = string.Concat(Enumerable.Repeat("?\n", before));
            using RunTool tool = new RunTool().WithInput(answers);
            if (tool.Run("ask", "--all").Out.Contains(question, StringComparison.Ordinal)) return answers + answer + "\nquit\n";
        }
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static JsonElement Fact(RunTool tool, string file, string trait) =>
        JsonDocument.Parse(tool.Read(file)).RootElement.GetProperty("partnerships")[0].GetProperty("facts").GetProperty(trait);

    private static JsonElement Standing(RunTool tool, string file) =>
        JsonDocument.Parse(tool.Run("classify", file, "--format", "json").Out).RootElement[0];
}
