using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Logic;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Records;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp diff</c>: what changes in verdicts and placements from a version of a spec to another.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly Argument<string> _old = new("OLD") { Description = "The old version of the spec." };
    private readonly Argument<string> _new = new("NEW") { Description = "The new version." };
    private readonly Option<string[]> _data = new("--data")
    {
        Description = "Declaration files, folders or tables of your own: which of them change, and by which criterion.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _format =
        CommonOptions.Choice("--format", "How the answer is written. Default: text.", [.. DiffWriters.Names]);

    public DiffVerb()
        : base("diff", "Says what changes from a version of a spec to another: verdicts, placements, and which of your own data.")
    {
        CommonOptions.Add(Command, _old, _new, _data, _format, Options.Map, Options.Language, Options.Output, Options.ExitZero);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp diff old.spectrum.json own.spectrum.json",
        "psp diff old.spectrum.json own.spectrum.json --data data --format markdown",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        (string old, string @new) = (invocation.Value(_old), invocation.Value(_new));
        (Spectrum before, Spectrum after) = (Read(old, invocation), Read(@new, invocation));
        var report = new DiffReport(before, after, invocation.Value(_data) is [_, ..] data ? Pairs(data, old, @new, invocation, cancellation) : []);
        invocation.Output.Write(output => DiffWriters.Write(invocation.Value(_format) ?? "text", report, output));
        if (report.Undecided is [_, ..] undecided) throw new ToolException(ToolTexts.TooLargeToDecide, string.Join("; ", undecided));
        return Task.FromResult(report.HasChanges ? ExitCode.Found : ExitCode.Nothing);
    }

    private static Spectrum Read(string path, Invocation invocation) =>
        AskedSpectrum.Sound(new InputLoader(invocation.Host, invocation.Inputs with { Spec = path }).AskedSpec()!);

    /// <summary>Each partnership that both versions can read, judged by both.</summary>
    private static List<(Record Before, Record After)> Pairs(
        string[] data, string old, string @new, Invocation invocation, CancellationToken cancellation)
    {
        Dictionary<(string Path, string Id), Record> before = Load(old).ToDictionary(r => (r.File.Shown, r.Declaration.Id));
        var pairs = new List<(Record, Record)>();
        foreach (Record after in Load(@new))
        {
            if (before.TryGetValue((after.File.Shown, after.Declaration.Id), out Record? was)) pairs.Add((was, after));
        }

        return pairs;

        IEnumerable<Record> Load(string spec) =>
            new RecordLoader(invocation, invocation.Inputs with { Paths = data, Spec = spec, OnlyAskedSpec = true }).Load(cancellation);
    }
}
