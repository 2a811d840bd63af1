using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Explanations;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp explain</c>: every criterion of one record, with quotations and sources.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> _id = new("ID") { Description = "The id of the partnership." };
    private readonly Option<string?> _format =
        CommonOptions.Choice("--format", "How the answer is written. Default: text.", [.. ExplanationWriters.Names]);

    public ExplainVerb()
        : base("explain", "Explains where one partnership stands: every criterion, with quotations and sources.")
    {
        CommonOptions.Add(
            Command, _id, Options.Paths, _format, Options.Spec, Options.Map, Options.Language, Options.Output, Options.StandardInputName);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp explain allianceForIntegrity",
        "psp explain allianceForIntegrity data --format markdown -o why.md",
        "psp explain allianceForIntegrity --language fr --format json",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        Record record = new RecordLoader(invocation).Find(invocation.Value(_id), cancellation);
        ExplanationWriter writer = ExplanationWriters.Of(invocation.Value(_format) ?? "text");
        invocation.Output.Write(output => writer.Write(RecordExplanation.Of(record), invocation.Language, output));
        return Task.FromResult(ExitCode.Nothing);
    }
}
