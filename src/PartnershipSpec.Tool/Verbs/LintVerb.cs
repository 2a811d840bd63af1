using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Logic;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp lint</c>: what is wrong with a spec, and what it comes to as logic.</summary>
internal sealed class LintVerb : Verb
{
    private readonly Argument<string> _spec = new("SPEC") { Description = "The spec." };
    private readonly Option<string?> _format =
        CommonOptions.Choice("--format", "How the answer is written. Default: text.", [.. LintWriters.Names]);

    public LintVerb()
        : base("lint", "Reports the problems of a spec, and what its criteria come to: what establishes, implies and excludes what.")
    {
        CommonOptions.Add(Command, _spec, _format, Options.Language, Options.Output, Options.Color, Options.ExitZero);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp lint own.spectrum.json",
        "psp lint own.spectrum.json --format json -o logic.json",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        InputUnit unit = new InputLoader(invocation.Host, invocation.Inputs).SpecAlone(invocation.Value(_spec));
        IReadOnlyList<Finding> problems = [.. new Checker(unit, invocation.Today).Check(cancellation).Where(f => f.Severity > RuleSeverity.Hidden)];
        SpectrumFile spec = unit.Specs[0].Spec;
        LogicReport? logic = spec.Spectrum is { IsSound: true } spectrum ? new LogicReport(new CompiledSpectrum(spectrum, spec.File)) : null;
        invocation.Output.Write(output => LintWriters.Write(invocation.Value(_format) ?? "text", problems, logic, invocation, output));
        if (logic?.Undecided is [_, ..] undecided) throw new ToolException(ToolTexts.TooLargeToDecide, string.Join("; ", undecided));
        return Task.FromResult(problems.Any(p => p.Severity >= RuleSeverity.Warning) ? ExitCode.Found : ExitCode.Nothing);
    }
}
