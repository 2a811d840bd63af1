using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Fixes;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp check</c>: every finding in declaration files, specs and tables, as the build reports it.</summary>
internal sealed class CheckVerb : Verb
{
    private static readonly string[] Words = ["error", "warning", "info", "hidden"];

    private readonly Option<string?> _format =
        CommonOptions.Choice("--format", "How findings are written. Default: text.", [.. FindingWriters.Names]);
    private readonly Option<string?> _failOn =
        CommonOptions.Choice("--fail-on", "Exit with 1 on findings as grave as this. Default: error.", Words);
    private readonly Option<string?> _least = CommonOptions.Choice("--least", "Show findings as grave as this. Default: warning.", Words);
    private readonly Option<bool> _fix = new("--fix")
    {
        Description = "Correct misspelt names, and claims that another category fits better, in the files; then check them again.",
    };
    private readonly Option<bool> _dryRun =
        new("--dry-run") { Description = "With --fix: print what would change as a diff, and change nothing." };

    public CheckVerb()
        : base("check", "Reports every finding in declaration files, specs and tables, as the build does.")
    {
        CommonOptions.Add(
            Command, Options.Paths, _format, _failOn, _least, _fix, _dryRun, Options.Spec, Options.Map, Options.Language, Options.Today,
            Options.Output, Options.Color, Options.StandardInputName, Options.ExitZero);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp check",
        "psp check data --least info",
        "psp check - --stdin-name partnerships.json < partnerships.json",
        "psp check --fail-on warning --format json -o findings.json",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        RuleSeverity failOn = Read(invocation.Value(_failOn), RuleSeverity.Error);
        RuleSeverity least = Read(invocation.Value(_least), RuleSeverity.Warning);
        string today = invocation.Today;
        var texts = new InputTexts(invocation.Host);
        bool isTrial = IsTrial(invocation);
        if (invocation.Value(_fix)) Fix(invocation, texts, least, cancellation);

        // What is only tried changes nothing: the files are as they were.
        InputTexts checkedTexts = isTrial ? new InputTexts(invocation.Host) : texts;
        var summary = new FindingSummary();
        RuleSeverity asked = least < failOn ? least : failOn;
        IEnumerable<Finding> findings = Find(invocation, today, checkedTexts, asked, summary, cancellation);
        if (isTrial) _ = findings.Count();
        else Write(invocation, findings.Where(f => f.Severity >= least), summary);
        invocation.Say(summary.In(invocation.Language));
        return Task.FromResult(summary.Gravest >= failOn ? ExitCode.Found : ExitCode.Nothing);
    }

    private bool IsTrial(Invocation invocation)
    {
        bool isFix = invocation.Value(_fix);
        bool isTrial = invocation.Value(_dryRun);
        if (isTrial && !isFix) throw new ToolException(ToolTexts.DryRunNeedsFix);
        if (isTrial && invocation.Has(_format)) throw new ToolException(ToolTexts.DryRunPrintsDiff);
        if (isFix && invocation.Inputs.Paths.Contains(InputRequest.StandardInput)) throw new ToolException(ToolTexts.FixNeedsFiles);
        return isTrial;
    }

    private void Fix(Invocation invocation, InputTexts texts, RuleSeverity least, CancellationToken cancellation)
    {
        var corrector = new Corrector(invocation, texts, least);
        corrector.Correct(cancellation);
        bool isTrial = invocation.Value(_dryRun);
        if (isTrial) invocation.Output.Write(output => WriteDiff(texts, output, invocation.ShowsOutput));
        else corrector.Write();

        string language = invocation.Language;
        int edits = texts.Changed.Sum(c => c.Edits);
        Wording said = edits == 0 ? ToolTexts.NothingToFix : isTrial ? ToolTexts.WouldFix : ToolTexts.Fixed;
        invocation.Say(said.In(language, ToolTexts.Findings.In(language, edits), ToolTexts.Files.In(language, texts.Changed.Count)));
    }

    private static void WriteDiff(InputTexts texts, System.IO.TextWriter output, bool isShown)
    {
        foreach (ChangedText changed in texts.Changed)
            UnifiedDiff.Write(changed.File.Shown, changed.Old.Text, changed.New.Text, output, line => isShown ? OneLine.Of(line) : line);
    }

    private void Write(Invocation invocation, IEnumerable<Finding> findings, FindingSummary summary)
    {
        using var progress = new Progress(invocation, summary);
        FindingWriter writer = WriterOf(invocation);
        invocation.Output.Write(output => writer.Write(findings, output));
    }

    private FindingWriter WriterOf(Invocation invocation) => FindingWriters.Of(invocation.Value(_format) ?? "text", invocation);

    private IEnumerable<Finding> Find(
        Invocation invocation, string today, InputTexts texts, RuleSeverity least, FindingSummary summary, CancellationToken cancellation)
    {
        bool withAccepted = WriterOf(invocation).TakesAccepted;
        foreach (InputUnit unit in invocation.Loader(texts: texts).Load(cancellation))
        {
            summary.Count(unit);
            var checker = new Checker(unit, today, withAccepted, least);
            foreach (Finding finding in checker.Check(cancellation)) yield return summary.Count(finding);
        }
    }

    private static RuleSeverity Read(string? word, RuleSeverity otherwise) => word switch
    {
        "error" => RuleSeverity.Error,
        "warning" => RuleSeverity.Warning,
        "info" => RuleSeverity.Info,
        "hidden" => RuleSeverity.Hidden,
        _ => otherwise,
    };
}
