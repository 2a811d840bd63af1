using System;
using System.Globalization;
using System.Linq;
using System.Resources;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>
/// A sentence for users: a key of <c>Messages.resx</c> and what fills its places. It is put into words only when shown, in the language
/// of whoever reads it, and two messages are equal when they say the same.
/// </summary>
internal sealed class Message : IEquatable<Message>, IFormattable
{
    // The names that are known, a dozen of the longest, and any quotation that people read.
    private const int LongestPart = 1500;

    private static readonly ResourceManager Wordings = new("PartnershipSpec.Engine.Diagnostics.Messages", typeof(Message).Assembly);

    private readonly object[] _arguments;

    /// <param name="key">The sentence.</param>
    /// <param name="arguments">Texts, numbers, further messages, or parts that find their words when shown.</param>
    public Message(MessageKey key, params object[] arguments)
    {
        Key = key;
        _arguments = arguments;
    }

    /// <summary>Which sentence it is.</summary>
    internal readonly MessageKey Key;

    /// <summary>What fills its places.</summary>
    public object[] Arguments => (object[])_arguments.Clone();

    /// <inheritdoc />
    public bool Equals(Message? other) => other is not null && Key == other.Key && _arguments.SequenceEqual(other._arguments);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc />
    public override int GetHashCode() =>
        _arguments.Aggregate((int)Key, (hash, argument) => unchecked((hash * 31) + argument.GetHashCode()));

    /// <summary>The sentence in the language of the current user interface.</summary>
    public override string ToString() => Worded(CultureInfo.CurrentUICulture);

    /// <summary>The sentence in the language of a culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Worded(formatProvider as CultureInfo ?? CultureInfo.CurrentUICulture);

    /// <summary>
    /// The language a reader's sentences are worded in, so that what is filled in speaks the same: another where the satellite is not
    /// found.
    /// </summary>
    internal static string LanguageFor(CultureInfo culture) => WordingOf(MessageKey.Language, culture);

    private string Worded(CultureInfo culture)
    {
        string wording = WordingOf(Key, culture);
        return Sentence.Fill(wording, Array.ConvertAll(_arguments, a => (object)Worded(a, culture)));
    }

    private static string WordingOf(MessageKey key, CultureInfo culture) => Wordings.GetString(key.ToString(), culture) ?? key.ToString();

    /// <summary>What fills a place, in the language of a culture and on one line.</summary>
    internal static string Worded(object argument, CultureInfo culture) => argument switch
    {
        Message message => message.Worded(culture),
        MessagePart part => part.Worded(culture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => OneLine.Of(Cut(argument.ToString() ?? "")),
    };

    /// <summary>A text from a file must not bury what is said.</summary>
    private static string Cut(string text) =>
        text.Length <= LongestPart
            ? text
            : text.Substring(0, char.IsHighSurrogate(text[LongestPart - 1]) ? LongestPart - 1 : LongestPart) + "…";
}
