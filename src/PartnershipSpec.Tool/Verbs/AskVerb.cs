using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Interviews;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp ask</c>: an interview, the most telling question next, until a partnership is placed.</summary>
internal sealed class AskVerb : Verb
{
    private readonly Argument<string?> _path = new("PATH")
    {
        Description = "A declaration file to go on with. Default: a new declaration.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _id = new("--id") { Description = "The id of the partnership: which of the file, or that of a new one.", HelpName = "ID" };
    private readonly Option<string?> _name = new("--name") { Description = "What the partnership is called.", HelpName = "NAME" };
    private readonly Option<string?> _claims = new("--claims") { Description = "The id of the category it is claimed to be.", HelpName = "CATEGORY" };
    private readonly Option<bool> _all = new("--all") { Description = "Go on asking once it is placed, until no question is left." };

    public AskVerb()
        : base("ask", "Asks about one partnership, the most telling question next, until it is placed; writes the declaration.")
    {
        CommonOptions.Add(Command, _path, _id, _name, _claims, _all, Options.Spec, Options.Language, Options.Output);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        """psp ask --name "Alliance for Integrity" -o new.partnerships.json""",
        "psp ask data/partnerships.json --id allianceForIntegrity --all -o data/partnerships.json",
        "psp ask --name Test --claims network < answers.txt",
    ];

    /// <inheritdoc />
    public override async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        Interviewee about = invocation.Value(_path) is { } path
            ? Interviewee.In(path, invocation.Value(_id), invocation, cancellation)
            : Interviewee.New(AskedSpectrum.Of(invocation), invocation.Value(_id), invocation.Value(_name), invocation.Language);
        about = about.With(invocation.Value(_name), invocation.Value(_claims));

        var interview = new Interview(about.Model, about.Facts, invocation.Value(_all));
        var script = new InterviewScript(about.Model, invocation.Language, invocation.Host.Out);
        await ConductAsync(interview, script, about.Model, invocation.Host, cancellation).ConfigureAwait(false);
        script.Close(about.Claimed, interview.Facts);

        string text = about.Write(interview.Facts);
        if (invocation.Has(Options.Output)) invocation.Output.Write(output => output.Write(text));
        else await invocation.Host.Error.WriteLineAsync("psp: " + ToolTexts.NotWritten.In(invocation.Language)).ConfigureAwait(false);
        return ExitCode.Nothing;
    }

    private static async Task ConductAsync(
        Interview interview, InterviewScript script, SpectrumModel model, ToolHost host, CancellationToken cancellation)
    {
        var replies = new ReplyReader(model);
        using var input = new StreamReader(host.In, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        for (bool isAgain = false; interview.Question is { } question;)
        {
            if (isAgain) script.AskAgain(interview);
            else script.Ask(interview);
            await host.Out.FlushAsync(cancellation).ConfigureAwait(false);

            // Whoever interrupts does not wait for a line to end.
            string? line = await input.ReadLineAsync(cancellation).AsTask().WaitAsync(cancellation).ConfigureAwait(false);
            if (line is null) return;

            Reply reply = replies.Read(line, question.Trait, interview.Facts);
            if (reply.Kind == ReplyKind.Quit) return;
            isAgain = reply.Kind == ReplyKind.NotUnderstood || !interview.Take(reply);
            if (reply.Kind == ReplyKind.NotUnderstood) script.NotUnderstood(reply.Text, replies.Answers(question.Trait));
            else if (isAgain) script.Say(InterviewWords.NothingBefore);
            else if (interview.IsContradictory) script.Say(InterviewWords.Contradictory);
        }
    }
}
