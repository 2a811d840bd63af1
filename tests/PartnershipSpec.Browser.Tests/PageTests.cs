using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using PartnershipSpec.Browser.Tests.Harness;
using PartnershipSpec.Tool.Tests.Reports;
using Xunit;

namespace PartnershipSpec.Browser.Tests;

[Collection(BrowserTests.Name)]
[Trait("Takes", "long")]
public sealed class PageTests(Chromium browser) : IDisposable
{
    // What the page and the spectrum say, without the texts of the data and the quotations.
    private const string Said = "h2, h4, h5, figcaption, .note, summary, th[scope=col], .lead, .criteria td:nth-child(3), .questions li, .advice li";

    // Shorter ones may be the same word in two languages.
    private const int Longest = 20;

    private readonly Reports _sample = Reports.OfSample();

    public void Dispose() => _sample.Dispose();

    [BrowserFact]
    public async Task Nothing_but_the_page_itself_is_asked_for()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path, "#rspo");

        await page.Search.FillAsync("a");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Deutsch" }).ClickAsync();
        await page.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        page.AssertSilent();
    }

    [BrowserFact]
    public async Task Nothing_could_be_asked_for()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path);

        bool isRefused = await page.Page.EvaluateAsync<bool>("fetch('https://example.org/').then(() => false, () => true)");

        Assert.True(isRefused);
        Assert.Contains(page.Complaints, text => text.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Each_language_says_so_and_keeps_what_is_open()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path, "#rspo");
        IReadOnlyList<string> english = await page.Page.Locator(Said).AllInnerTextsAsync();

        foreach ((string name, string code, string verdict) in new[] { ("Français", "fr", "contredit"), ("Deutsch", "de", "widerlegt") })
        {
            ILocator button = page.Page.GetByRole(AriaRole.Button, new() { Name = name });
            await button.ClickAsync();

            Assert.Equal(code, await page.Page.Locator("html").GetAttributeAsync("lang"));
            await Assertions.Expect(button).ToBeFocusedAsync();
            await Assertions.Expect(page.Sections.Locator(".lead .badge")).ToHaveTextAsync(verdict);
            IReadOnlyList<string> said = await page.Page.Locator(Said).AllInnerTextsAsync();
            Assert.Equal(english.Count, said.Count);
            Assert.Empty(english.Where(text => text.Length > Longest).Intersect(said));
        }

        page.AssertSilent();
    }

    [BrowserFact]
    public async Task It_opens_in_the_language_that_was_asked_for()
    {
        using Reports french = Reports.OfSample("--language", "fr", "--title", "Nos partenariats");
        await using ReportPage page = await browser.OpenAsync(french.Path);

        Assert.Equal("fr", await page.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("Nos partenariats", await page.Page.TitleAsync());
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Nos partenariats");
    }

    [BrowserFact]
    public async Task Colours_follow_the_system_until_the_reader_chooses()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path, options: new() { ColorScheme = ColorScheme.Dark });
        string dark = await BackgroundAsync(page);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Light" }).ClickAsync();

        Assert.NotEqual(dark, await BackgroundAsync(page));
    }

    [BrowserFact]
    public async Task Hostile_texts_are_shown_and_do_nothing()
    {
        using Reports hostile = Reports.Of(Hostile.File);
        await using ReportPage page = await browser.OpenAsync(hostile.Path, "#" + Uri.EscapeDataString("</script><img src=x onerror=alert(1)>"));

        await Assertions.Expect(page.Sections.Locator("h3")).ToContainTextAsync(Hostile.Markup);
        Assert.Equal(0, await page.Page.Locator("img, iframe, object, embed, [onerror], [onload], [onmouseover]").CountAsync());
        string[] links = await page.Page.EvaluateAsync<string[]>("[...document.links].map(link => link.href)");
        Assert.All(links, link => Assert.Matches("^(file|https):", link));
        string text = await page.Page.Locator("body").InnerTextAsync();
        Assert.DoesNotContain(text, c => c is '\u001b' or '\u202e' or '\u2028');
        Assert.Contains("{{script}}", text, StringComparison.Ordinal);
        page.AssertSilent();
    }

    [BrowserFact]
    public async Task Ids_that_are_names_of_the_page_open_their_sections()
    {
        using Reports hostile = Reports.Of(Hostile.File);
        await using ReportPage page = await browser.OpenAsync(hostile.Path);

        for (int row = 0; row < 3; row++) await page.Rows.Nth(row).GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(page.Sections).ToHaveCountAsync(3);
        page.AssertSilent();
    }

    [BrowserFact]
    public async Task Without_partnerships_the_page_says_so()
    {
        using Reports empty = Reports.Of("""{ "partnerships": [] }""");
        await using ReportPage page = await browser.OpenAsync(empty.Path);

        await Assertions.Expect(page.Page.GetByText("There are no partnerships in the files.")).ToBeVisibleAsync();
        page.AssertSilent();
    }

    private static Task<string> BackgroundAsync(ReportPage page) =>
        page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
