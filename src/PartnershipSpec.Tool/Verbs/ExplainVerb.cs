using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp explain</c>: every criterion of one record, with quotations and sources.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> _id = new("ID") { Description = "The id of the partnership." };
    private readonly Option<string?> _format = CommonOptions.Choice("--format", "How the answer is written. Default: text.", "text", "markdown");

    public ExplainVerb()
        : base("explain", "Explains where one partnership stands: every criterion, with quotations and sources.")
    {
        CommonOptions.Add(
            Command, _id, Options.Paths, _format, Options.Spec, Options.Map, Options.Language, Options.Output, Options.StandardInputName);
    }

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        Record record = new RecordLoader(invocation).Find(invocation.Value(_id), cancellation);
        SpectrumExplanation explanation = SpectrumExplanation.OfPlacement(record.Spectrum, record.Declaration.Claim.Facts.Bits);
        string text = invocation.Value(_format) == "markdown" ? explanation.ToMarkdown(invocation.Language) : explanation.ToText(invocation.Language);
        invocation.Output.Write(output => output.Write(text));
        return Task.FromResult(ExitCode.Nothing);
    }
}
