using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Output;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp check</c>: every finding in declaration files, specs and tables, as the build reports it.</summary>
internal sealed class CheckVerb : Verb
{
    private static readonly string[] Words = ["error", "warning", "info", "hidden"];

    private readonly Option<string?> _format = CommonOptions.Choice("--format", "How findings are written. Default: text.", [.. FindingWriters.Names]);
    private readonly Option<string?> _failOn = CommonOptions.Choice("--fail-on", "Exit with 1 on findings as grave as this. Default: error.", Words);
    private readonly Option<string?> _least = CommonOptions.Choice("--least", "Show findings as grave as this. Default: warning.", Words);

    public CheckVerb()
        : base("check", "Reports every finding in declaration files, specs and tables, as the build does.")
    {
        CommonOptions.Add(
            Command, Options.Paths, _format, _failOn, _least, Options.Spec, Options.Map, Options.Language, Options.Today, Options.Output,
            Options.Color, Options.StandardInputName, Options.ExitZero);
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
        var summary = new FindingSummary();
        IEnumerable<Finding> findings = Find(invocation, invocation.Today, summary, cancellation);
        FindingWriter writer = FindingWriters.Of(invocation.Value(_format) ?? "text", invocation);
        invocation.Output.Write(output => writer.Write(findings.Where(f => f.Severity >= least), output));
        invocation.Host.Error.WriteLine(summary.ToString());
        return Task.FromResult(summary.Gravest >= failOn ? ExitCode.Found : ExitCode.Nothing);
    }

    private static IEnumerable<Finding> Find(Invocation invocation, string today, FindingSummary summary, CancellationToken cancellation)
    {
        foreach (InputUnit unit in new InputLoader(invocation.Host, invocation.Inputs).Load(cancellation))
        {
            summary.Count(unit);
            foreach (Finding finding in new Checker(unit, today).Check(cancellation)) yield return summary.Count(finding);
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
