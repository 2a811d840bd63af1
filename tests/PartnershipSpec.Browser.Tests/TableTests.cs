using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using PartnershipSpec.Browser.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Browser.Tests;

[Collection(BrowserTests.Name)]
[Trait("Takes", "long")]
public sealed class TableTests(Chromium browser) : IDisposable
{
    private readonly Reports _sample = Reports.OfSample();

    public void Dispose() => _sample.Dispose();

    [BrowserFact]
    public async Task Text_filters_by_name_and_id_whatever_the_case_and_accents()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path);
        int all = await page.Rows.CountAsync();

        await page.Search.FillAsync("FUR NACHHALTIGE");
        IReadOnlyList<string> found = await page.NamesAsync();

        Assert.Single(found, name => name.StartsWith("Branchendialog", StringComparison.Ordinal));
        Assert.True(all > found.Count);
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"1 of {all} shown");
    }

    [BrowserFact]
    public async Task Nothing_found_is_said()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path);

        await page.Search.FillAsync("no such partnership");

        Assert.Equal(0, await page.Rows.CountAsync());
        await Assertions.Expect(page.Page.GetByText("No partnership matches the filters.")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Filters_of_claim_verdict_and_placement_work_together_and_are_cleared_together()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path);
        int all = await page.Rows.CountAsync();

        await page.FilterAsync("verdict", "2");
        Assert.All(await page.Page.Locator(".partnerships tbody .cell-verdict").AllInnerTextsAsync(), text => Assert.Equal("contradicted", text.Trim()));
        int contradicted = await page.Rows.CountAsync();
        await page.FilterAsync("placement", "0");
        int undetermined = await page.Rows.CountAsync();
        await page.FilterAsync("placement", "2");
        int between = await page.Rows.CountAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();

        Assert.True(contradicted < all && undetermined + between <= contradicted && between > 0);
        Assert.Equal(all, await page.Rows.CountAsync());
    }

    [BrowserFact]
    public async Task A_heading_sorts_by_its_column_and_once_more_the_other_way_round()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path);
        ILocator heading = page.Page.Locator("th[data-column=name]");

        await heading.GetByRole(AriaRole.Button).ClickAsync();
        string? ascending = await heading.GetAttributeAsync("aria-sort");
        IReadOnlyList<string> up = await page.NamesAsync();
        await heading.GetByRole(AriaRole.Button).ClickAsync();
        IReadOnlyList<string> down = await page.NamesAsync();

        Assert.Equal("ascending", ascending);
        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        Assert.Equal(1, await page.Page.Locator("th[aria-sort]").CountAsync());
        Assert.Equal(up.Reverse(), down);
        Assert.NotEqual(up, down);
    }

    [BrowserFact]
    public async Task The_evidence_sorts_by_number()
    {
        await using ReportPage page = await browser.OpenAsync(_sample.Path);

        await page.Page.Locator("th[data-column=evidence]").GetByRole(AriaRole.Button).ClickAsync();
        IReadOnlyList<string> shown = await page.Page.Locator(".partnerships tbody .cell-evidence").AllInnerTextsAsync();
        int[] points = [.. shown.Where(text => text.StartsWith('+')).Select(text => int.Parse(text[1..], null))];

        Assert.True(points.Length > 5);
        Assert.Equal(points.Order(), points);
    }
}
