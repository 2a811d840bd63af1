using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>Help as usual, and below it uses of the verb.</summary>
internal sealed class HelpWithExamples(HelpAction usual, IReadOnlyList<Verb> verbs) : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (verbs.FirstOrDefault(v => v.Command == parseResult.CommandResult.Command) is not { Examples.Count: > 0 } verb) return code;

        output.WriteLine("Examples:");
        foreach (string example in verb.Examples) output.WriteLine("  " + example);
        output.WriteLine();
        return code;
    }

    /// <summary>Makes the help of a command show the examples of its verbs.</summary>
    public static void AddTo(RootCommand root, IReadOnlyList<Verb> verbs)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, verbs);
    }
}
