using System.Collections.Generic;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads the modalities: how strongly a source says something, and what that counts for.</summary>
internal sealed class ModalityParser(FileReader reader, TextsParser texts)
{
    internal const int MostPoints = 1000;

    // In the order of RefutationEffect.
    internal static readonly string[] Effects = ["nothing", "lack", "departure", "contradiction"];

    internal IReadOnlyList<Modality> Parse(ObjectReader spec)
    {
        var modalities = new List<Modality>();
        var ids = new IdRegister(reader);
        foreach (ObjectReader item in spec.NeedObjects("modalities", least: 1))
        {
            string? id = item.NeedId("id");
            Texts names = texts.Find(item, "names");
            int? met = item.NeedInteger("met", 0, MostPoints);
            int? refuted = item.NeedInteger("refuted", -MostPoints, 0);
            var effect = (RefutationEffect?)Keyword.Need(item, "whenRefuted", Effects);
            item.Done();
            if (id is not null && ids.Take(item, id))
                modalities.Add(new Modality(id, names, met ?? 0, refuted ?? 0, effect ?? RefutationEffect.Nothing));
        }

        return modalities;
    }
}
