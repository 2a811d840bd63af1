using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Explaining;

/// <summary>A text of a spec.</summary>
internal sealed class TextPart(SpectrumText text) : MessagePart
{
    internal override string Worded(CultureInfo culture) =>
        Message.Worded(text.In(text.Has(culture.Name) ? culture.Name : culture.TwoLetterISOLanguageName), culture);
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

/// <summary>
/// What something takes, and the words of the source it rests on. Where the text is the quotation itself, it is not said twice.
/// </summary>
/// <param name="texts">What it takes.</param>
/// <param name="quotations">The words of the source.</param>
internal sealed class QuotedPart(IEnumerable<SpectrumText> texts, IEnumerable<string> quotations) : MessagePart
{
    private readonly TextPart[] _texts = [.. texts.Select(text => new TextPart(text))];
    private readonly string[] _quotations = [.. quotations.Distinct()];

    internal override string Worded(CultureInfo culture)
    {
        string[] quotations = Array.ConvertAll(_quotations, q => Message.Worded(q, culture));
        IEnumerable<string> texts = _texts.Select(text => text.Worded(culture)).Where(text => !quotations.Contains(text));
        return string.Join(" ", texts.Concat(quotations.Select(q => "« " + q + " »")));
    }
}
