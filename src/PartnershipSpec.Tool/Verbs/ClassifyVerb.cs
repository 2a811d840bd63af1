using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp classify</c>: where each record stands.</summary>
internal sealed class ClassifyVerb : Verb
{
    private readonly Option<string?> _format =
        CommonOptions.Choice("--format", "How the answers are written. Default: text.", [.. StandingWriters.Names]);

    public ClassifyVerb()
        : base("classify", "Says where each partnership stands on the spectrum.")
    {
        CommonOptions.Add(
            Command, Options.Paths, _format, Options.Spec, Options.Map, Options.Language, Options.Output, Options.Color,
            Options.StandardInputName);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp classify",
        "psp classify data/partnerships.json --language de",
        "psp classify --format json -o standings.json",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var loader = new RecordLoader(invocation);
        StandingWriter writer = StandingWriters.Of(invocation.Value(_format) ?? "text", invocation);
        invocation.Output.Write(output => writer.Write(loader.Load(cancellation), output));
        return Task.FromResult(ExitCode.Nothing);
    }
}
