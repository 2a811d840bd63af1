using System.Collections.Generic;
using PartnershipSpec.Core.Reading;

namespace PartnershipSpec.Core.Spectra.Parsing;

/// <summary>Reads the implications.</summary>
internal sealed class ImplicationParser(TextsParser texts, ConditionParser conditions)
{
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

        return implications;
    }

    private Condition? Condition(ObjectReader item, string property) =>
        item.Need(property) is { } value ? conditions.Parse(value, item.PointerTo(property), property) : null;
}
