using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace PartnershipSpec.Browser.Tests.Harness;

/// <summary>A report as it stands in the browser, with all that it asked for and complained of.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];
    private ICDPSession? _developerTools;

    private ReportPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) => _complaints.Add("a dialog: " + dialog.Message);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The addresses that were asked for, its own included.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>What stands in the console: errors, violations of the policy.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>The rows of partnerships.</summary>
    public ILocator Rows => Page.Locator(".partnerships tbody tr");

    /// <summary>The sections that are open.</summary>
    public ILocator Sections => Page.Locator("article.partnership");

    /// <summary>The field that filters by text.</summary>
    public ILocator Search => Page.GetByRole(AriaRole.Searchbox);

    /// <summary>How long the page has kept the processor busy, in milliseconds: what other programs do meanwhile does not count.</summary>
    public async Task<double> BusyAsync()
    {
        JsonElement? answer = await _developerTools!.SendAsync("Performance.getMetrics");
        JsonElement task = answer!.Value.GetProperty("metrics").EnumerateArray().Single(m => m.GetProperty("name").GetString() == "TaskDuration");
        return task.GetProperty("value").GetDouble() * 1000;
    }

    public static async Task<ReportPage> OpenAsync(IBrowserContext context, string path, string hash)
    {
        var page = new ReportPage(await context.NewPageAsync());
        page._developerTools = await context.NewCDPSessionAsync(page.Page);
        await page._developerTools.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        await page.Page.GotoAsync(new Uri(path).AbsoluteUri + hash);
        return page;
    }

    /// <summary>The names in the rows, in their order.</summary>
    public Task<IReadOnlyList<string>> NamesAsync() => Page.Locator(".partnerships tbody .cell-name").AllInnerTextsAsync();

    /// <summary>Chooses a value of a filter.</summary>
    public Task FilterAsync(string name, string value) => Page.Locator($"select[data-filter={name}]").SelectOptionAsync(value);

    /// <summary>The page asked for nothing but itself, and complained of nothing.</summary>
    public void AssertSilent()
    {
        Assert.Single(_requests);
        Assert.Empty(_complaints);
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
