using System;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>
/// Why the tool cannot go on, for its user: wrong use, or an input that cannot be read. It ends with <see cref="ExitCode.Trouble"/>.
/// </summary>
internal sealed class ToolException : Exception
{
    private readonly Func<string, string> _in;

    /// <param name="message">In English.</param>
    /// <param name="inner">What was caught, if anything.</param>
    public ToolException(string message, Exception? inner = null)
        : base(message, inner)
    {
        _in = _ => message;
    }

    /// <param name="wording">In every language.</param>
    /// <param name="parts">What fills its places; a <see cref="Wording"/> or <see cref="Message"/> is worded in the same language.</param>
    public ToolException(Wording wording, params object[] parts)
        : this(wording, null, parts)
    {
    }

    private ToolException(Wording wording, Exception? inner, object[] parts)
        : base(Worded(wording, parts, "en"), inner)
    {
        _in = language => Worded(wording, parts, language);
    }

    /// <summary>That the system refuses something, <see cref="ToolTexts.Unreadable"/> for example.</summary>
    public static ToolException Refused(Wording wording, string path, Exception why) => new(wording, why, [path, ErrorText.Of(why)]);

    /// <summary>In words, on one line.</summary>
    public string In(string language) => OneLine.Of(_in(language));

    private static string Worded(Wording wording, object[] parts, string language) =>
        wording.In(language, [.. parts.Select(part => Worded(part, language))]);

    private static object Worded(object part, string language) => part switch
    {
        Wording wording => wording.In(language),
        Message message => message.ToString(null, CultureInfo.GetCultureInfo(language)),
        _ => part,
    };
}
