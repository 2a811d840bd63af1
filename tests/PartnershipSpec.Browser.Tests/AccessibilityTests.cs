using System;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PartnershipSpec.Browser.Tests.Harness;
using Xunit;

namespace PartnershipSpec.Browser.Tests;

[Collection(BrowserTests.Name)]
[Trait("Takes", "long")]
public sealed class AccessibilityTests(Chromium browser) : IDisposable
{
    private readonly Reports _sample = Reports.OfSample();

    public void Dispose() => _sample.Dispose();

    [BrowserFact]
    public Task Axe_finds_no_violation_in_light_colours() => AssertAccessibleAsync(ColorScheme.Light, width: 1280);

    [BrowserFact]
    public Task Axe_finds_no_violation_in_dark_colours() => AssertAccessibleAsync(ColorScheme.Dark, width: 1280);

    [BrowserFact]
    public Task Axe_finds_no_violation_on_a_narrow_screen() => AssertAccessibleAsync(ColorScheme.Light, width: 360);

    [BrowserFact]
    public async Task A_narrow_screen_scrolls_downwards_only()
    {
        await using ReportPage page = await OpenAsync(ColorScheme.Light, 360);

        int excess = await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Equal(0, excess);
    }

    private async Task AssertAccessibleAsync(ColorScheme colours, int width)
    {
        await using ReportPage page = await OpenAsync(colours, width);
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");

        var found = await page.Page.RunAxe();

        Assert.NotEmpty(found.Passes);
        Assert.Empty(found.Violations.SelectMany(v => v.Nodes.Select(node => $"{v.Id}: {node.Html}")));
    }

    private Task<ReportPage> OpenAsync(ColorScheme colours, int width) => browser.OpenAsync(
        _sample.Path, "#rspo", new() { ColorScheme = colours, ViewportSize = new() { Width = width, Height = 900 } });
}
