using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Texts;
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
            "Checks, classifies and explains partnerships kept in JSON, CSV or Excel, by a typology. "
            + "The verdicts are those of the compiler check.");
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
        // Wrong use is said in the language of the environment: which one was asked for is not known then.
        string language = EnvironmentLanguage.Of(_host);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        ParseResult parsed = _root.Parse(args);
        try
        {
            if (Wrong(parsed, language) is { } wrong)
            {
                _host.Error.WriteLine("psp: " + wrong);
                string help = $"psp {parsed.CommandResult.Command.Name} --help";
                _host.Error.WriteLine(help.Replace("psp psp", "psp", StringComparison.Ordinal));
                return ExitCode.Trouble;
            }

            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = _host.Out,
                Error = _host.Error,
            };
            int code = await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
            _host.Out.Flush();
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException e) when (StandardOutput.IsReaderGone(e))
        {
            // Whoever read our output has read enough, `head` for example: that is no failure of ours, and there is nobody to tell.
            return ExitCode.Nothing;
        }
        catch (Exception e) when (ErrorText.IsRefusal(e))
        {
            _host.Error.WriteLine("psp: " + new ToolException(ToolTexts.OutputFailed, ErrorText.Of(e)).In(language));
            return ExitCode.Trouble;
        }
    }

    private async Task<int> RunAsync(Verb verb, ParseResult parsed, CancellationToken cancellation)
    {
        Invocation invocation = verb.Invoked(parsed, _host);
        CultureInfo.CurrentUICulture = invocation.Culture;
        try
        {
            return invocation.Exit(await verb.RunAsync(invocation, cancellation).ConfigureAwait(false));
        }
        catch (ToolException trouble)
        {
            invocation.Report(trouble);
            return ExitCode.Trouble;
        }
    }

    /// <summary>What is wrong with the use, in a line; an option that does not exist is taken for a path by the parser.</summary>
    private static string? Wrong(ParseResult parsed, string language)
    {
        if (parsed.Errors.Count > 0) return OneLine.Of(parsed.Errors[0].Message);

        bool afterDashes = false;
        foreach (Token token in parsed.Tokens)
        {
            afterDashes |= token.Type == TokenType.DoubleDash;
            if (!afterDashes && token.Type == TokenType.Argument && token.Value.StartsWith('-') && token.Value.Length > 1)
                return OneLine.Of(ToolTexts.UnknownOption.In(language, token.Value));
        }

        return null;
    }
}
