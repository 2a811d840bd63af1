using System;
using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>One use of a verb: what was asked for, and where it runs.</summary>
internal sealed partial class Invocation(ParseResult parsed, CommonOptions options, ToolHost host)
{
    /// <summary>Where it runs.</summary>
    public ToolHost Host { get; } = host;

    /// <summary>The value of an option of the verb's own.</summary>
    public T? Value<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>The value of an argument of the verb's own.</summary>
    public T Value<T>(Argument<T> argument) => parsed.GetValue(argument)!;

    /// <summary>Whether an option was given.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>The language of messages and names: as asked for, or as the environment says, or English.</summary>
    public string Language => parsed.GetValue(options.Language) ?? EnvironmentLanguage.Of(Host);

    /// <summary>The same for messages.</summary>
    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language);

    /// <summary>The day on which acceptances must hold.</summary>
    /// <exception cref="ToolException">It is no day.</exception>
    public string Today
    {
        get
        {
            if (parsed.GetValue(options.Today) is not { } day) return Host.Today;
            bool isDay = Day().IsMatch(day)
                && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
            return isDay ? day : throw new ToolException(ToolTexts.NotADay, day);
        }
    }

    /// <summary>Whether somebody sees the output while it is written.</summary>
    public bool ShowsOutput => Host.IsOutTerminal && !Has(options.Output);

    /// <summary>Whether standard output is coloured.</summary>
    public bool UsesColor => parsed.GetValue(options.Color) switch
    {
        "always" => true,
        "never" => false,
        _ => ShowsOutput && Host.Variable("NO_COLOR").Length == 0 && Host.Variable("TERM") != "dumb",
    };

    /// <summary>Whether something went wrong that did not keep the tool from going on.</summary>
    public bool HasTrouble { get; private set; }

    /// <summary>Says on standard error what went wrong, and goes on. Of several inputs the worst counts.</summary>
    public void Report(ToolException trouble)
    {
        HasTrouble = true;
        Say("psp: " + trouble.In(Language));
    }

    /// <summary>
    /// Says something on standard error, in a line. What is written by then stands before it, where both go to one place.
    /// </summary>
    public void Say(string text)
    {
        Host.Out.Flush();
        Host.Error.WriteLine(OneLine.Of(text));
    }

    /// <summary>The exit code, unless findings are to leave it alone.</summary>
    public int Exit(int code) =>
        HasTrouble ? ExitCode.Trouble : code == ExitCode.Found && parsed.GetValue(options.ExitZero) ? ExitCode.Nothing : code;

    /// <summary>What is to be looked at.</summary>
    public InputRequest Inputs => new()
    {
        Paths = parsed.GetValue(options.Paths) ?? ["."],
        Spec = parsed.GetValue(options.Spec),
        Map = parsed.GetValue(options.Map),
        StandardInputName = parsed.GetValue(options.StandardInputName) ?? "partnerships.json",
    };

    /// <summary>Reads what is to be looked at. What cannot be read is said, and the rest is looked at all the same.</summary>
    /// <param name="inputs">What that is, where it is not what was asked for.</param>
    /// <param name="texts">The texts of files, where they are not those on disk.</param>
    public InputLoader Loader(InputRequest? inputs = null, InputTexts? texts = null) => new(Host, inputs ?? Inputs, Report, texts);

    /// <summary>Where the output goes: a file, which is written whole or not at all, or standard output.</summary>
    public OutputTarget Output => new(Host, parsed.GetValue(options.Output));

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex Day();
}
