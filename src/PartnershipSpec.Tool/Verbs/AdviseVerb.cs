using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Advising;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Output;
using PartnershipSpec.Tool.Records;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp advise</c>: what it would take to establish a claim.</summary>
internal sealed class AdviseVerb : Verb
{
    private readonly Argument<string> _id = new("ID") { Description = "The id of the partnership." };

    private readonly Option<string?> _format =
        CommonOptions.Choice("--format", "How the answer is written. Default: text.", [.. AdviceWriters.Names]);

    public AdviseVerb()
        : base("advise", "Says what it would take to establish the claim of one partnership.")
    {
        CommonOptions.Add(
            Command, _id, Options.Paths, _format, Options.Spec, Options.Map, Options.Language, Options.Output, Options.StandardInputName, Options.ExitZero);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "psp advise allianceForIntegrity",
        "psp advise allianceForIntegrity data --exit-zero",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        Record record = new RecordLoader(invocation).Find(invocation.Value(_id), cancellation);
        if (record.Claimed is not { } claimed) throw new ToolException(ToolTexts.ClaimsNothing, record.Declaration.Id);

        ClaimAdvice advice = AdviceSearch.Find(record.Spectrum, claimed, record.Declaration.Claim.Facts.Bits);
        invocation.Output.Write(output => AdviceWriters.Write(invocation.Value(_format) ?? "text", record, advice, invocation.Language, output));
        bool isEstablished = record.Evaluation.Tally(claimed).Verdict == Verdict.Established;
        return Task.FromResult(isEstablished ? ExitCode.Nothing : ExitCode.Found);
    }
}
