using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using PartnershipSpec.Browser.Tests.Harness;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.Tests.Reports;
using Xunit;
using Record = PartnershipSpec.Tool.Records.Record;

namespace PartnershipSpec.Browser.Tests;

/// <summary>The page puts words together from data. They are those of the engine, in every language.</summary>
[Collection(BrowserTests.Name)]
[Trait("Takes", "long")]
public sealed class AgreementTests(Chromium browser)
{
    [BrowserFact]
    public async Task Facts_criteria_questions_and_advice_are_worded_as_the_engine_words_them()
    {
        using Reports many = Reports.Of(MadeUpPartnerships.File(45));
        IReadOnlyList<Record> records = many.Records();
        await using ReportPage page = await browser.OpenAsync(many.Path);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Open the details" }).ClickAsync();

        Assert.Equal(45, records.Count);
        foreach (string language in new[] { "en", "fr", "de" })
        {
            await page.Page.Locator($".switch [lang={language}]").ClickAsync();
            Assert.Equal(records.SelectMany(r => FactsOf(r, language)), await TextsAsync(page, ".facts tbody tr", "th > span, .stated"));
            Assert.Equal(records.SelectMany(r => QuestionsOf(r, language)), await TextsAsync(page, ".questions li"));
            Assert.Equal(records.SelectMany(r => CriteriaOf(r, language)), await CriteriaAsync(page));
            Assert.Equal(records.SelectMany(r => AdviceOf(r, language)), await AdviceAsync(page));
        }
    }

    private static IEnumerable<string> FactsOf(Record record, string language) =>
        record.Evaluation.Stated(record.Evaluation.Facts).Select(fact => fact.Trait.Names.In(language) + fact.NamedIn(language));

    private static IEnumerable<string> QuestionsOf(Record record, string language) =>
        FactQuestion.About(record.Evaluation).Take(5).Select(question => question.ToText(language));

    /// <summary>Each criterion by its outcome, its points, and the traits that decide it.</summary>
    private static IEnumerable<string> CriteriaOf(Record record, string language) =>
        from category in record.Spectrum.Categories
        from finding in record.Evaluation.Findings(category)
        select $"{Wordings.Of(finding.Outcome).In(language)} {finding.Points.ToString(System.Globalization.CultureInfo.InvariantCulture)} "
            + string.Join(" & ", finding.Deciding.Select(fact => fact.Trait.Names.In(language)));

    private static IEnumerable<string> AdviceOf(Record record, string language)
    {
        if (record.Claimed is not { } claimed || record.Evaluation.Tally(claimed).Verdict == Verdict.Established) return [];
        return [AdviceSearch.Find(record.Spectrum, claimed, record.Evaluation.Facts).ToText(language)];
    }

    private static Task<string[]> TextsAsync(ReportPage page, string selector, string parts = ":scope") => page.Page.EvaluateAsync<string[]>(
        "([selector, parts]) => [...document.querySelectorAll(selector)].map(node => (parts === ':scope' ? [node] : [...node.querySelectorAll(parts)])"
            + ".map(part => part.textContent).join(''))",
        new[] { selector, parts });

    private static Task<string[]> CriteriaAsync(ReportPage page) => page.Page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('.criteria tbody tr')].map(row => {
          const [outcome, points, , , decided] = row.cells;
          const traits = [...decided.children].map(fact => fact.textContent.split(/\s?: /)[0]);
          return `${outcome.textContent.slice(2)} ${points.textContent.replace('−', '-').replace('+', '')} ${traits.join(' & ')}`;
        })
        """);

    private static Task<string[]> AdviceAsync(ReportPage page) => page.Page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('.advice')].map(list => list.previousElementSibling.textContent + ' '
          + [...list.children].map(item => item.textContent).join(document.documentElement.lang === 'fr' ? ' ; ' : '; '))
        """);
}
