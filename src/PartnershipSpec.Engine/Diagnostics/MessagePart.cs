using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>What fills a place of a message and finds its words only when shown. Two parts are equal when they say the same.</summary>
internal abstract class MessagePart
{
    /// <summary>The words, in the language of a culture and on one line.</summary>
    internal abstract string Worded(CultureInfo culture);

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) =>
        obj is MessagePart other && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc />
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The words in English, or in the first language of the spec.</summary>
    public sealed override string ToString() => Worded(CultureInfo.InvariantCulture);
}

/// <summary>Several things in one place of a message, with semicolons between them unless told otherwise.</summary>
internal sealed class MessageList(IEnumerable<object> items, string? separator = null) : MessagePart
{
    private readonly object[] _items = [.. items];

    internal override string Worded(CultureInfo culture) =>
        string.Join(separator ?? Wording.Separator.In(Message.LanguageFor(culture)), _items.Select(item => Message.Worded(item, culture)));
}

/// <summary>A fixed wording.</summary>
internal sealed class WordingPart(Wording wording) : MessagePart
{
    internal override string Worded(CultureInfo culture) => wording.In(culture.Name);
}
