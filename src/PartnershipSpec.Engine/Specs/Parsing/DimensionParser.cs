using System.Collections.Generic;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads the dimensions.</summary>
internal sealed class DimensionParser(FileReader reader, TextsParser texts)
{
    internal IReadOnlyList<Dimension> Parse(ObjectReader spec)
    {
        var dimensions = new List<Dimension>();
        var ids = new IdRegister(reader);
        foreach (ObjectReader item in spec.FindObjects("dimensions"))
        {
            string? id = item.NeedId("id");

            // What the source says of it is for readers of the spec: checked, and not kept.
            Basis.Need(item, "basis");
            Basis.Find(item, "order");
            item.FindText("quote");
            Texts names = texts.Need(item, "names");
            item.Done();
            if (id is not null && ids.Take(item, id)) dimensions.Add(new Dimension(id, names));
        }

        return dimensions;
    }
}
