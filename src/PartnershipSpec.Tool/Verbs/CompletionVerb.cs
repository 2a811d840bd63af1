using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Verbs;

/// <summary><c>psp completion</c>: the script that makes a shell complete what is typed after <c>psp</c>.</summary>
internal sealed class CompletionVerb : Verb
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh, fish or pwsh.", HelpName = "bash|zsh|fish|pwsh" };

    public CompletionVerb()
        : base("completion", "Writes the script by which a shell completes verbs, options and values.")
    {
        _shell.AcceptOnlyFromAmong(Shells);
        CommonOptions.Add(Command, _shell, Options.Output);
    }

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples =>
    [
        "eval \"$(psp completion bash)\"",
        "psp completion pwsh -o psp.ps1",
    ];

    /// <inheritdoc />
    public override Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        using Stream stream = typeof(CompletionVerb).Assembly.GetManifestResourceStream($"completion/{invocation.Value(_shell)}")!;
        using var reader = new StreamReader(stream);
        string script = reader.ReadToEnd();
        invocation.Output.Write(output => output.Write(script));
        return Task.FromResult(ExitCode.Nothing);
    }
}
