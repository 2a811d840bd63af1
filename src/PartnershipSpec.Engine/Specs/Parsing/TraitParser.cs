using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads the traits.</summary>
internal sealed class TraitParser(FileReader reader, TextsParser texts)
{
    // A set's marker is bit 30 of its enumeration. The atoms of a level or choice share one word of 64.
    private const int MostMembers = 30;
    private const int MostValues = 60;

    // The emitted methods have a parameter for each 64 atoms of all traits.
    private const int MostTraits = 500;

    // In the order of SpectrumTraitKind.
    private static readonly string[] Kinds = ["flag", "set", "level", "choice"];

    private static readonly string[] Namings = ["all", "some"];

    private readonly HashSet<string> _unreadable = [];

    /// <summary>The ids of traits that are declared but could not be read: what names them is not to blame.</summary>
    internal IReadOnlyCollection<string> Unreadable => _unreadable;

    internal IReadOnlyList<Trait> Parse(ObjectReader spec)
    {
        var traits = new List<Trait>();
        var ids = new IdRegister(reader);
        foreach (ObjectReader item in spec.NeedObjects("traits", least: 1))
        {
            if (ParseTrait(item) is { } trait && ids.Take(item, trait.Id)) traits.Add(trait);
        }

        if (traits.Count <= MostTraits) return traits;

        reader.Malformed(spec.Find("traits")!.Span, MessageKey.TooMany, "traits", MostTraits);
        _unreadable.UnionWith(traits.Skip(MostTraits).Select(t => t.Id));
        return traits.GetRange(0, MostTraits);
    }

    private Trait? ParseTrait(ObjectReader item)
    {
        string? id = item.NeedId("id");
        var kind = (SpectrumTraitKind?)Keyword.Need(item, "type", Kinds);
        bool namesAll = kind == SpectrumTraitKind.Set && Keyword.Find(item, "naming", Namings) == 0;
        Texts names = texts.Need(item, "names");
        Texts definition = texts.Find(item, "definition");
        Texts question = texts.Find(item, "question");
        List<TraitValue> values = kind is null or SpectrumTraitKind.Flag ? [] : ParseValues(item, kind.Value);
        if (kind is null) item.Find("values");
        item.Done();

        bool usable = id is not null && kind is not null && (kind == SpectrumTraitKind.Flag || values.Count > 0);
        if (!usable && id is not null) _unreadable.Add(id);
        return usable ? new Trait(id!, kind!.Value, namesAll, names, definition, question, values, item.Pointer) : null;
    }

    private List<TraitValue> ParseValues(ObjectReader item, SpectrumTraitKind kind)
    {
        (int least, int most) = kind == SpectrumTraitKind.Set ? (1, MostMembers) : (2, MostValues);
        var values = new List<TraitValue>();
        var ids = new IdRegister(reader);
        foreach (ObjectReader value in item.NeedObjects("values", least))
        {
            string? id = value.NeedId("id");
            Texts names = texts.Need(value, "names");
            value.Done();
            if (id is not null && ids.Take(value, id)) values.Add(new TraitValue(id, names));
        }

        if (values.Count <= most) return values;

        reader.Malformed(item.Find("values")!.Span, MessageKey.TooMany, "values", most);
        return values.Take(most).ToList();
    }
}
