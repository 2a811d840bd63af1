using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Json;
using PartnershipSpec.Core.Reading;
using PartnershipSpec.Core.Rules;

namespace PartnershipSpec.Core.Spectra.Parsing;

/// <summary>Reads texts by language, knowing which languages the spec declares.</summary>
internal sealed class TextsParser(FileReader reader, IReadOnlyList<string> languages, string? sourceLanguage)
{
    internal IReadOnlyList<string> Languages => languages;

    /// <summary>Texts that must be there, though any language may be missing (PSP0008).</summary>
    internal Texts Need(ObjectReader owner, string property) => owner.Need(property) is { } value ? Parse(owner, value, property, null) : Texts.None;

    /// <summary>Texts that may be left out altogether.</summary>
    internal Texts Find(ObjectReader owner, string property) => owner.Find(property) is { } value ? Parse(owner, value, property, null) : Texts.None;

    /// <summary>Texts beside a quotation, which serves as the text in the source's language.</summary>
    internal Texts NeedBesideQuote(ObjectReader owner, string property, string? quote) =>
        owner.Need(property) is { } value ? Parse(owner, value, property, quote) : Texts.None;

    private Texts Parse(ObjectReader owner, JsonValue value, string property, string? quote)
    {
        if (ObjectReader.Of(reader, value, owner.PointerTo(property), property) is not { } texts) return Texts.None;

        var byLanguage = new List<KeyValuePair<string, string>>();
        foreach (JsonMember member in texts.Others())
        {
            if (!languages.Contains(member.Name)) reader.UnknownName(member.NameSpan, MessageKey.KindLanguage, member.Name, [.. languages]);
            else if (reader.Text(member.Value, member.Name) is { } text) byLanguage.Add(new(member.Name, text));
        }

        texts.Duplicates();
        if (quote is not null && sourceLanguage is not null && byLanguage.TrueForAll(t => t.Key != sourceLanguage)) byLanguage.Add(new(sourceLanguage, quote));
        ReportMissing(value, property, byLanguage);
        return new Texts(byLanguage);
    }

    private void ReportMissing(JsonValue value, string property, List<KeyValuePair<string, string>> byLanguage)
    {
        string[] missing = languages.Where(l => !byLanguage.Exists(t => string.Equals(t.Key, l, StringComparison.Ordinal))).ToArray();
        if (missing.Length > 0 && value.Kind != JsonKind.Missing)
            reader.Report(RuleCatalogue.SpecTextMissing, value.Span, MessageKey.TextMissing, property, string.Join(", ", missing));
    }
}
