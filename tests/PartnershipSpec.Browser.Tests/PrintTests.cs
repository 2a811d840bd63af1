using System.Threading.Tasks;
using Microsoft.Playwright;
using PartnershipSpec.Browser.Tests.Harness;
using PartnershipSpec.Tool.Tests.Reports;
using Xunit;

namespace PartnershipSpec.Browser.Tests;

[Collection(BrowserTests.Name)]
[Trait("Takes", "long")]
public sealed class PrintTests(Chromium browser)
{
    [BrowserFact]
    public async Task Paper_has_all_rows_that_are_shown_the_open_section_and_nothing_to_click()
    {
        using Reports many = Reports.Of(MadeUpPartnerships.File(200));
        await using ReportPage page = await browser.OpenAsync(many.Path, "#partnership3", new() { ColorScheme = ColorScheme.Dark });
        int onScreen = await page.Rows.CountAsync();

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        byte[] paper = await page.Page.PdfAsync(new() { Format = "A4" });

        Assert.True(paper.Length > 20_000);
        Assert.True(onScreen < 200);
        Assert.Equal(200, await page.Rows.CountAsync());
        await Assertions.Expect(page.Sections.Locator("h3")).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator(".filters")).ToBeHiddenAsync();
        await Assertions.Expect(page.Page.Locator(".tools")).ToBeHiddenAsync();
        Assert.Equal("rgb(255, 255, 255)", await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("none", await page.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.table-scroll')).maxHeight"));
    }

    [BrowserFact]
    public async Task Paper_says_so_where_it_has_only_the_first_of_very_many_rows()
    {
        using Reports many = Reports.Of(MadeUpPartnerships.File(2100));
        await using ReportPage page = await browser.OpenAsync(many.Path, "");
        ILocator note = page.Page.GetByText("Only the first 2,000 of 2,100 are printed.");
        await Assertions.Expect(note).ToBeHiddenAsync();

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(note).ToBeVisibleAsync();
    }
}
