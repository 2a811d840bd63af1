using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace PartnershipSpec.Browser.Tests.Harness;

/// <summary>Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens a report in a window of its own.</summary>
    internal async Task<ReportPage> OpenAsync(string path, string hash = "", BrowserNewContextOptions? options = null)
    {
        IBrowserContext context = await (await StartedAsync()).NewContextAsync(options ?? new BrowserNewContextOptions());
        return await ReportPage.OpenAsync(context, path, hash);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    // Not before a test wants it: all may be skipped.
    private async Task<IBrowser> StartedAsync()
    {
        _playwright ??= await Playwright.CreateAsync();
        return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFactAttribute.Path,
            ChromiumSandbox = false,
            Args = Arguments,
        });
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
