using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>A verb of the command line: what it takes, and what it does.</summary>
internal abstract class Verb
{
    protected Verb(string name, string description)
    {
        Command = new Command(name, description);
    }

    /// <summary>Uses of it that show what it is for; help lists them.</summary>
    public virtual IReadOnlyList<string> Examples => [];

    /// <summary>Its name, arguments and options.</summary>
    public Command Command { get; }

    /// <summary>The options it shares with other verbs.</summary>
    protected CommonOptions Options { get; } = new();

    /// <summary>Does it.</summary>
    /// <returns>How the tool ends.</returns>
    public abstract Task<int> RunAsync(Invocation invocation, CancellationToken cancellation);

    /// <summary>What was asked for, with the host it runs in.</summary>
    internal Invocation Invoked(ParseResult parsed, ToolHost host) => new(parsed, Options, host);
}
