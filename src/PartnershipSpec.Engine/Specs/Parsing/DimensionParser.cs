using System.Collections.Generic;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads the dimensions.</summary>
internal sealed class DimensionParser(FileReader reader, TextsParser texts)
{
    private static readonly Dictionary<string, bool> Bases = new() { ["stated"] = true, ["inferred"] = false };

    internal IReadOnlyList<Dimension> Parse(ObjectReader spec)
    {
        var dimensions = new List<Dimension>();
        var ids = new IdRegister(reader);
        foreach (ObjectReader item in spec.FindObjects("dimensions"))
        {
            string? id = item.NeedId("id");

            // What the source says of it is for readers of the spec: checked, and not kept.
            Keyword.Need(item, "basis", Bases);
            Keyword.Find(item, "order", Bases);
            item.FindText("quote");
            Texts names = texts.Need(item, "names");
            item.Done();
            if (id is not null && ids.Take(item, id)) dimensions.Add(new Dimension(id, names));
        }

        return dimensions;
    }
}
