using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using PartnershipSpec.Browser.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Browser.Tests;

[Collection(BrowserTests.Name)]
[Trait("Takes", "long")]
public sealed class SectionTests(Chromium browser) : IDisposable
{
    private readonly Reports _sample = Reports.OfSample();

    public void Dispose() => _sample.Dispose();

    [BrowserFact]
    public async Task The_address_opens_a_section()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path, "#rspo");

        await Assertions.Expect(page.Sections.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToBeFocusedAsync();
        Assert.Equal(1, await page.Sections.CountAsync());
        foreach (string part in (string[])["Findings", "Where it stands", "Facts", "Criteria", "What to find out next", "What it would take"])
            await Assertions.Expect(page.Sections.GetByRole(AriaRole.Heading, new() { Name = part, Exact = true })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_section_is_opened_and_closed_by_keyboard_and_the_focus_comes_back()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path);
        ILocator link = page.Rows.Nth(2).GetByRole(AriaRole.Link);

        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.Locator(".skip")).ToBeFocusedAsync();
        await link.FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Sections.Locator("h3")).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Sections.GetByRole(AriaRole.Button).First).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("Enter");

        Assert.Equal(0, await page.Sections.CountAsync());
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_link_to_what_was_closed_opens_it_again()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path);
        ILocator link = page.Rows.First.GetByRole(AriaRole.Link);

        await link.ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Close all" }).ClickAsync();
        await link.ClickAsync();

        await Assertions.Expect(page.Sections).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Sources_on_the_web_are_links_that_tell_the_other_side_nothing()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path, "#gisco");
        ILocator source = page.Sections.Locator(".cell-source a").First;

        Assert.StartsWith("https://", await source.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal("noopener noreferrer", await source.GetAttributeAsync("rel"));
    }

    [BrowserFact]
    public async Task A_partnership_that_is_not_there_opens_nothing()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path, "#%E0%A4%A");

        Assert.Equal(0, await page.Sections.CountAsync());
        page.AssertSilent();
    }
}
