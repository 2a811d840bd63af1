using System;
using System.Threading;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Findings;

/// <summary>
/// Says on standard error how far a check has come: only where somebody looks at it and findings go elsewhere, and only once it takes long.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const string ToLineStart = "\r\u001b[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly ITimer? _timer;
    private readonly ToolHost _host;
    private bool _isShown;
    private bool _isOver;

    /// <param name="invocation">What was asked for.</param>
    /// <param name="summary">How far the check has come.</param>
    public Progress(Invocation invocation, FindingSummary summary)
    {
        _host = invocation.Host;
        string language = invocation.Language;
        if (_host.IsErrorTerminal && !invocation.ShowsOutput)
            _timer = _host.Clock.CreateTimer(_ => Show(summary, language), null, Patience, Pause);
    }

    /// <summary>Takes what was said away.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            _isOver = true;
            if (_isShown) _host.Error.Write(ToLineStart);
        }
    }

    private void Show(FindingSummary summary, string language)
    {
        lock (_gate)
        {
            if (_isOver) return;

            _isShown = true;
            string files = ToolTexts.Files.In(language, summary.Files);
            string findings = ToolTexts.Findings.In(language, summary.Findings);
            _host.Error.Write(ToLineStart + ToolTexts.Progress.In(language, files, findings));
            _host.Error.Flush();
        }
    }
}
