using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads the categories, in rank order, with what they require.</summary>
internal sealed class CategoryParser(FileReader reader, TextsParser texts, CriterionParser criteria)
{
    // The emitted enumeration is a byte, and 0 is no category.
    private const int MostCategories = 255;

    internal IReadOnlyList<Category> Parse(ObjectReader spec)
    {
        var read = new List<Category>();
        var ids = new IdRegister(reader);
        var origins = new List<(ObjectReader, string)>();
        foreach (ObjectReader item in spec.NeedObjects("categories", least: 1))
        {
            if (ParseCategory(item, origins) is { } category && ids.Take(item, category.Id)) read.Add(category);
        }

        if (read.Count > MostCategories)
        {
            // Who extends whom is not even looked at.
            reader.Malformed(spec.Find("categories")!.Span, MessageKey.TooMany, "categories", MostCategories);
            return read.GetRange(0, MostCategories);
        }

        IReadOnlyList<Category> categories = new Inheritance(reader, read).Resolve();
        foreach ((ObjectReader origin, string of) in origins) CheckOrigin(origin, of, categories);
        return categories;
    }

    private Category? ParseCategory(ObjectReader item, List<(ObjectReader Origin, string Of)> origins)
    {
        string? id = item.NeedId("id");
        Texts names = texts.Need(item, "names");
        List<string> aliases = ParseAliases(item);
        foreach (ObjectReader example in item.FindObjects("examples"))
        {
            texts.Need(example, "names");
            example.Done();
        }

        foreach (ObjectReader origin in item.FindObjects("developsFrom"))
        {
            origin.NeedText("category");
            origin.NeedText("criterion");
            origin.Done();
            origins.Add((origin, item.Pointer));
        }

        string? extends = item.FindText("extends");
        var taken = item.NeedObjects("criteria").Select(criteria.Parse).OfType<Criterion>().ToList();
        item.Done();
        return id is null ? null : new Category(id, names, aliases, extends, taken, item.Pointer);
    }

    private List<string> ParseAliases(ObjectReader item)
    {
        var aliases = new List<string>();
        if (item.Find("aliases") is not { } value
            || ObjectReader.Of(reader, value, item.PointerTo("aliases"), "aliases") is not { } byLanguage) return aliases;

        byLanguage.Duplicates();
        foreach (JsonMember member in byLanguage.Others())
        {
            if (!texts.Languages.Contains(member.Name))
                reader.UnknownName(member.NameSpan, MessageKey.KindLanguage, member.Name, [.. texts.Languages]);
            aliases.AddRange(byLanguage.Items(member.Value, member.Name).Select(a => reader.Text(a, member.Name)).OfType<string>());
        }

        return aliases;
    }

    /// <summary>Whether there is the category it names, and the criterion among those of the category whose origin it is.</summary>
    private void CheckOrigin(ObjectReader origin, string pointer, IReadOnlyList<Category> categories)
    {
        CheckName(origin, "category", MessageKey.KindCategory, categories.Select(c => c.Id));
        if (categories.FirstOrDefault(c => c.Pointer == pointer) is { } category)
            CheckName(origin, "criterion", MessageKey.KindCriterion, category.Criteria.Select(c => c.Id));
    }

    private void CheckName(ObjectReader origin, string property, MessageKey kind, IEnumerable<string> known)
    {
        if (origin.Find(property) is not { Kind: JsonKind.String } value) return;
        string[] names = known.ToArray();
        if (Array.IndexOf(names, value.Text) < 0) reader.UnknownName(value.Span, kind, value.Text, names);
    }
}
