using System.Collections.Generic;
using System.CommandLine;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>The options that most verbs have.</summary>
internal sealed class CommonOptions
{
    /// <summary>Files and folders to look at.</summary>
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "Files, folders (searched for declaration files and specs), or - for standard input. Default: this folder.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["."],
    };

    /// <summary>The spec to judge by.</summary>
    public Option<string?> Spec { get; } =
        new("--spec") { Description = "Judge by this spec. Default: the bundled one.", HelpName = "FILE" };

    /// <summary>The mapping that says what the columns of tables mean.</summary>
    public Option<string?> Map { get; } = new("--map") { Description = "Read tables (CSV, XLSX) by this mapping file.", HelpName = "MAP" };

    /// <summary>The language of messages and names.</summary>
    public Option<string?> Language { get; } = Choice("--language", "The language of messages and names.", "en", "fr", "de");

    /// <summary>What standard input is called.</summary>
    public Option<string> StandardInputName { get; } = new("--stdin-name")
    {
        Description = "What standard input is called: its name says whether it is a spec, a declaration file or a table.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "partnerships.json",
    };

    /// <summary>The day on which acceptances must hold.</summary>
    public Option<string?> Today { get; } = new("--today")
    {
        Description = "The day on which acceptances must hold. Default: today.",
        HelpName = "YYYY-MM-DD",
    };

    /// <summary>Where the output goes.</summary>
    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Write to this file, whole or not at all, instead of standard output.",
        HelpName = "FILE",
    };

    /// <summary>Whether colours are used.</summary>
    public Option<string?> Color { get; } = Choice("--color", "Whether to use colours. Default: on a terminal.", "auto", "always", "never");

    /// <summary>Whether findings leave the exit code alone.</summary>
    public Option<bool> ExitZero { get; } = new("--exit-zero") { Description = "Exit with 0 where it would be 1." };

    /// <summary>An option with a few values.</summary>
    public static Option<string?> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = string.Join('|', values) };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>Adds options to a verb.</summary>
    public static void Add(Command verb, params IEnumerable<Symbol> symbols)
    {
        foreach (Symbol symbol in symbols)
        {
            if (symbol is Argument argument) verb.Arguments.Add(argument);
            else verb.Options.Add((Option)symbol);
        }
    }
}
