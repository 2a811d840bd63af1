using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>What people read who report on partnerships: in their language, and by names.</summary>
public sealed class AnswersTests
{
    private static readonly string[] Languages = ["en", "fr", "de"];

    /// <summary>The four examples of the source, then five others.</summary>
    private static readonly string[] Reviewed =
        ["iban", "branchendialog-tourismus.seed", "a2ii", "afin", "susana", "rt-meeresmuell", "rspo", "fsc", "gavi"];

    // Words that no French and no German text has.
    private static readonly string[] English =
        ["the", "and", "of", "with", "from", "by", "is", "are", "not", "to", "next", "it", "this", "which", "stated"];

    private static SpectrumModel Model => Bundled.Spectrum.Model;

    [Fact]
    public void They_read_as_reviewed()
    {
        var page = new StringBuilder("# Answers\n");
        foreach (CorpusEntry entry in Reviewed.Select(id => CorpusEntry.All.Single(e => e.Id == id)))
        {
            foreach (string language in Languages)
            {
                FactBits facts = Declared.Bits(Bundled.Spectrum, entry.Facts);
                SpectrumCategory claimed = Model.Categories[Bundled.Category(entry.Expert)];
                page.Append("\n## ").Append(entry.Id).Append(", ").Append(language).Append("\n\n```text\n");
                page.Append(SpectrumExplanation.OfPlacement(Model, facts).ToText(language)).Append('\n');
                foreach (FactQuestion question in FactQuestion.About(new Evaluation(Model, facts)).Take(3))
                    page.Append(question.ToText(language)).Append('\n');
                page.Append('\n').Append(SpectrumExplanation.OfClaim(Model, claimed, facts).ToText(language).Split('\n')[0]).Append('\n');
                page.Append(AdviceSearch.Find(Model, claimed, facts).ToText(language)).Append("\n```\n");
            }
        }

        Golden.Match(TestFiles.CorpusPath("answers.golden.md"), page.ToString());
    }

    /// <summary>Facts that meet, refute or leave open each criterion, and name each value.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("de")]
    public void No_English_word_stands_in_a_French_or_German_answer(string language) => Assert.All(Answers(language), answer =>
    {
        string own = Regex.Replace(answer, "« [^»]* »", "");
        string[] words = [.. Regex.Matches(own.ToLowerInvariant(), @"\p{L}+").Select(m => m.Value)];
        Assert.True(words.Intersect(English).ToArray() is { Length: 0 }, $"{string.Join(", ", words.Intersect(English))}: {answer}");
    });

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    public void No_id_stands_in_an_answer(string language) => Assert.All(Answers(language), answer =>
    {
        string[] shown = [.. Ids().Where(id => Regex.IsMatch(answer, $@"\b{id}\b"))];
        Assert.True(shown.Length == 0, $"{string.Join(", ", shown)}: {answer}");
    });

    private static IEnumerable<string> Answers(string language)
    {
        for (int seed = 0; seed < 60; seed++)
        {
            FactBits facts =
                Declared.Bits(
                Bundled.Spectrum,
                RandomFacts.For(Bundled.Text, seed).Next(percent: 20 + (seed % 80), contradictory: seed % 5 == 0).ToJsonString());
            SpectrumExplanation explanation = SpectrumExplanation.OfPlacement(Model, facts);
            foreach (string line in explanation.ToText(language).Split('\n')) yield return line;
            foreach (FactQuestion question in FactQuestion.About(new Evaluation(Model, facts))) yield return question.ToText(language);
            foreach (SpectrumCategory category in Model.Categories)
            {
                yield return SpectrumExplanation.OfClaim(Model, category, facts).ToText(language).Split('\n')[0];
                yield return AdviceSearch.Find(Model, category, facts).ToText(language);
            }
        }
    }

    /// <summary>The ids of the spec that are no words of any language: those with a capital within.</summary>
    private static IEnumerable<string> Ids() => Model.Traits.SelectMany(t => t.Values.Select(v => v.Id).Prepend(t.Id))
        .Concat(Model.Categories.SelectMany(c => c.Criteria.Select(k => k.Id).Prepend(c.Id)))
        .Where(id => id.Any(char.IsUpper));
}
