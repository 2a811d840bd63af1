using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Explaining;

/// <summary>A text of a spec that stands as a sentence of its own.</summary>
internal sealed class SentencePart(SpectrumText text) : MessagePart
{
    internal override string Worded(CultureInfo culture) => Sentence.Close(new TextPart(text).Worded(culture));
}

/// <summary>A text of a spec.</summary>
internal sealed class TextPart(SpectrumText text) : MessagePart
{
    internal override string Worded(CultureInfo culture) =>
        Message.Worded(text.In(text.Has(culture.Name) ? culture.Name : culture.TwoLetterISOLanguageName), culture);
}

/// <summary>
/// A category by its name, with an article in English and between quotation marks elsewhere, and by its id where one has to type it.
/// </summary>
/// <param name="category">The category.</param>
/// <param name="withId">Whether the id follows.</param>
/// <param name="first">Whether a sentence begins with it.</param>
internal sealed class CategoryPart(SpectrumCategory category, bool withId = true, bool first = false) : MessagePart
{
    internal override string Worded(CultureInfo culture)
    {
        string language = Message.LanguageFor(culture);
        string name = new TextPart(category.Names).Worded(culture);
        string named = language == "en" ? WithArticle(name) : Wordings.Quoted.In(language, name);
        return withId ? Wordings.WithCode.In(language, named, category.Id) : named;
    }

    // What begins with two capitals is an abbreviation, and keeps them.
    private string WithArticle(string name)
    {
        bool isAbbreviation = name.Length < 2 || char.IsUpper(name[1]);
        string inSentence = isAbbreviation ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
        string article = !isAbbreviation && "aeiou".IndexOf(inSentence[0]) >= 0 ? "an " : "a ";
        return (first ? char.ToUpperInvariant(article[0]) + article.Substring(1) : article) + inSentence;
    }
}

/// <summary>A trait by its name, and by its id, which one has to type.</summary>
/// <param name="trait">The trait.</param>
/// <param name="members">Of a set known in part, the members that are meant; else none.</param>
internal sealed class TraitPart(SpectrumTrait trait, IReadOnlyList<SpectrumValue> members) : MessagePart
{
    internal override string Worded(CultureInfo culture) => Message.Worded(In(Message.LanguageFor(culture)), culture);

    internal string In(string language)
    {
        string name = trait.Names.In(language);
        string named = name == trait.Id ? name : Wordings.WithId.In(language, name, trait.Id);
        return members.Count == 0 ? named : Wordings.Pair.In(language, named, string.Join(", ", members.Select(m => m.Names.In(language))));
    }
}

/// <summary>What is stated of traits: by names, with the ids of the traits, or by ids alone for whoever writes a spec.</summary>
internal sealed class StatedPart(IReadOnlyList<StatedFact> facts, bool byIds = false) : MessagePart
{
    internal override string Worded(CultureInfo culture)
    {
        string language = Message.LanguageFor(culture);
        return string.Join(
            Wording.Separator.In(language),
            facts.Select(fact => Message.Worded(byIds ? fact.ByIds(language) : fact.ToMessage(language), culture)));
    }
}

/// <summary>
/// What something requires, and the words of the source it rests on. A text that only repeats the quotation is left out.
/// </summary>
/// <param name="texts">What it requires.</param>
/// <param name="quotations">The words of the source.</param>
internal sealed class QuotedPart(IEnumerable<SpectrumText> texts, IEnumerable<string> quotations) : MessagePart
{
    private readonly TextPart[] _texts = [.. texts.Select(text => new TextPart(text))];
    private readonly string[] _quotations = [.. quotations.Distinct()];

    internal override string Worded(CultureInfo culture)
    {
        string[] quotations = Array.ConvertAll(_quotations, q => Message.Worded(q, culture));
        IEnumerable<string> texts =
            _texts.Select(text => text.Worded(culture)).Where(text => !Array.Exists(quotations, q => Sentence.Repeats(text, q)));
        return string.Join(" ", texts.Concat(quotations.Select(Sentence.Quote)));
    }
}
