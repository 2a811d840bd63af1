using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Explaining;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>What fills a place of a message and finds its words only when shown. Two parts are equal when they say the same.</summary>
internal abstract class MessagePart
{
    /// <summary>The words, in the language of a culture and on one line.</summary>
    internal abstract string Worded(CultureInfo culture);

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => obj is MessagePart other && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

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

/// <summary>A wording that explanations have too.</summary>
internal sealed class WordingPart(Wording wording) : MessagePart
{
    internal override string Worded(CultureInfo culture) => wording.In(culture.Name);
}

/// <summary>A text of a spec.</summary>
internal sealed class TextPart(SpectrumText text) : MessagePart
{
    internal override string Worded(CultureInfo culture) => Message.Worded(text, culture);
}

/// <summary>What is stated of traits, by ids.</summary>
internal sealed class StatedPart(IReadOnlyList<StatedFact> facts) : MessagePart
{
    internal override string Worded(CultureInfo culture)
    {
        string language = Message.LanguageFor(culture);
        return string.Join(Wording.Separator.In(language), facts.Select(fact => Message.Worded(fact.ToText(language), culture)));
    }
}

/// <summary>What something takes, and the words of the source it rests on. Where the text is the quotation itself, it is not said twice.</summary>
/// <param name="texts">What it takes.</param>
/// <param name="quotations">The words of the source.</param>
internal sealed class QuotedPart(IEnumerable<SpectrumText> texts, IEnumerable<string> quotations) : MessagePart
{
    private readonly SpectrumText[] _texts = [.. texts];
    private readonly string[] _quotations = [.. quotations.Distinct()];

    internal override string Worded(CultureInfo culture)
    {
        string[] quotations = Array.ConvertAll(_quotations, q => Message.Worded(q, culture));
        IEnumerable<string> texts = _texts.Select(text => Message.Worded(text, culture)).Where(text => !quotations.Contains(text));
        return string.Join(" ", texts.Concat(quotations.Select(q => "« " + q + " »")));
    }
}
