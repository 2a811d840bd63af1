using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads texts by language, knowing which languages the spec declares.</summary>
internal sealed class TextsParser(FileReader reader, IReadOnlyList<string> languages, string? sourceLanguage)
{
    internal IReadOnlyList<string> Languages => languages;

    /// <summary>Texts that must be there, though any language may be missing (PSP0008).</summary>
    internal Texts Need(ObjectReader owner, string property) =>
        owner.Need(property) is { } value ? Parse(owner, value, property, null) : Texts.None;

    /// <summary>Texts that may be left out altogether.</summary>
    internal Texts Find(ObjectReader owner, string property) =>
        owner.Find(property) is { } value ? Parse(owner, value, property, null) : Texts.None;

    /// <summary>Texts beside a quotation, which serves as the text in the source's language.</summary>
    internal Texts FindBesideQuote(ObjectReader owner, string property, string? quote)
    {
        if (owner.Find(property) is { } value) return Parse(owner, value, property, quote);

        Texts texts = quote is null || sourceLanguage is null ? Texts.None : new Texts([new(sourceLanguage, quote)]);
        ReportMissing(owner.Head, property, texts);
        return texts;
    }

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
        if (quote is not null && sourceLanguage is not null && byLanguage.TrueForAll(t => t.Key != sourceLanguage))
            byLanguage.Add(new(sourceLanguage, quote));
        var read = new Texts(byLanguage);
        ReportMissing(value.Span, property, read);
        return read;
    }

    private void ReportMissing(SourceSpan span, string property, Texts read)
    {
        string[] missing = languages.Where(l => read.In(l) is null).ToArray();
        if (missing.Length > 0)
            reader.Report(RuleCatalogue.SpecTextMissing, span, MessageKey.TextMissing, property, string.Join(", ", missing));
    }
}
