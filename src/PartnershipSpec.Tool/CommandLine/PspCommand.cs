using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Verbs;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>The command <c>psp</c>.</summary>
internal sealed class PspCommand
{
    private readonly ToolHost _host;
    private readonly RootCommand _root;

    /// <param name="host">Where it runs.</param>
    public PspCommand(ToolHost host)
    {
        _host = host;
        _root = new RootCommand(
            "Checks, classifies and explains partnerships kept in JSON, CSV or Excel, by a typology. The verdicts are those of the compiler check.");
        Verbs = AllVerbs.Make();
        HelpWithExamples.AddTo(_root, Verbs);
        foreach (Verb verb in Verbs)
        {
            verb.Command.SetAction((parsed, cancellation) => RunAsync(verb, parsed, cancellation));
            _root.Subcommands.Add(verb.Command);
        }
    }

    /// <summary>What it can do.</summary>
    public IReadOnlyList<Verb> Verbs { get; }

    /// <summary>The verbs, with their options: what completion and documents are made from.</summary>
    public RootCommand Root => _root;

    /// <summary>Runs it.</summary>
    /// <returns>How the process ends.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation = default)
    {
        ParseResult parsed = _root.Parse(args);
        try
        {
            if (Wrong(parsed) is { } wrong)
            {
                _host.Error.WriteLine(wrong);
                _host.Error.WriteLine($"psp {parsed.CommandResult.Command.Name} --help".Replace("psp psp", "psp", StringComparison.Ordinal));
                return ExitCode.Trouble;
            }

            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = _host.Out, Error = _host.Error };
            int code = await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
            _host.Out.Flush();
            return code;
        }
        catch (ToolException e)
        {
            _host.Error.WriteLine("psp: " + OneLine.Of(e.Message));
            return ExitCode.Trouble;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException) when (!_host.IsOutTerminal)
        {
            // Whoever read our output has read enough, `head` for example: that is no failure of ours, and there is nobody to tell.
            return ExitCode.Nothing;
        }
    }

    private async Task<int> RunAsync(Verb verb, ParseResult parsed, CancellationToken cancellation)
    {
        Invocation invocation = verb.Invoked(parsed, _host);
        System.Globalization.CultureInfo.CurrentUICulture = invocation.Culture;
        return invocation.Exit(await verb.RunAsync(invocation, cancellation).ConfigureAwait(false));
    }

    /// <summary>What is wrong with the use, in a line; an option that does not exist is taken for a path by the parser.</summary>
    private static string? Wrong(ParseResult parsed)
    {
        if (parsed.Errors.Count > 0) return "psp: " + OneLine.Of(parsed.Errors[0].Message);

        bool afterDashes = false;
        foreach (Token token in parsed.Tokens)
        {
            afterDashes |= token.Type == TokenType.DoubleDash;
            if (!afterDashes && token.Type == TokenType.Argument && token.Value.StartsWith('-') && token.Value.Length > 1)
                return $"psp: unknown option “{OneLine.Of(token.Value)}”. A path that begins with - is written as ./{OneLine.Of(token.Value)}.";
        }

        return null;
    }
}
