using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads the implications.</summary>
internal sealed class ImplicationParser(FileReader reader, TextsParser texts, ConditionParser conditions)
{
    // Each part of one is forced by all its others, and each implication may wait for any other.
    private const int MostImplications = 500;

    internal IReadOnlyList<Implication> Parse(ObjectReader spec)
    {
        var implications = new List<Implication>();
        foreach (ObjectReader item in spec.FindObjects("implications"))
        {
            Condition? when = Condition(item, "if");
            Condition? then = Condition(item, "then");
            Texts why = texts.Find(item, "why");
            item.Done();
            if (when is not null && then is not null) implications.Add(new Implication(when, then, why, item.Pointer));
        }

        if (implications.Count <= MostImplications) return implications;

        reader.Malformed(spec.Find("implications")!.Span, MessageKey.TooMany, "implications", MostImplications);
        return implications.GetRange(0, MostImplications);
    }

    private Condition? Condition(ObjectReader item, string property) =>
        item.Need(property) is { } value ? conditions.Parse(value, item.PointerTo(property), property) : null;
}
