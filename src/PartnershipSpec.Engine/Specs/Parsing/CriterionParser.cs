using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads criteria; their ids are unique in the whole spec.</summary>
internal sealed class CriterionParser(
    FileReader reader, TextsParser texts, ConditionParser conditions, IReadOnlyList<Modality> modalities,
    IReadOnlyList<Dimension> dimensions)
{
    private readonly IdRegister _ids = new(reader);

    internal Criterion? Parse(ObjectReader item)
    {
        string? id = item.NeedId("id");
        var statements = item.Items(item.Find("statements"), "statements").Select(s => reader.Text(s, "statements")).OfType<string>()
            .ToList();
        Modality? modality = Named(item, item.Need("modality"), "modality", MessageKey.KindModality, modalities, m => m.Id);
        bool? isStated = Basis.Need(item, "basis");
        Dimension? dimension = Named(item, item.Find("dimension"), "dimension", MessageKey.KindDimension, dimensions, d => d.Id);
        Condition? when = item.Need("when") is { } value ? conditions.Parse(value, item.PointerTo("when"), "when") : null;
        string? quote = item.NeedText("quote");
        Texts words = texts.FindBesideQuote(item, "texts", quote);
        item.FindText("note");
        (int met, int refuted, RefutationEffect effect) = Milder(item, modality);
        item.Done();

        bool usable = id is not null && _ids.Take(item, id) && modality is not null && isStated is not null && when is not null;
        return usable
            ? new Criterion(
                id!, statements, modality!, isStated!.Value, dimension?.Id, when!, quote ?? "", words, met, refuted, effect, item.Pointer)
            : null;
    }

    private T? Named<T>(ObjectReader item, JsonValue? value, string property, MessageKey kind, IReadOnlyList<T> known, Func<T, string> id)
        where T : class
    {
        if (value is null || reader.Text(value, property) is not { } name) return null;
        if (known.FirstOrDefault(k => string.Equals(id(k), name, StringComparison.Ordinal)) is { } found) return found;

        item.Reader.UnknownName(value.Span, kind, name, [.. known.Select(id)]);
        return null;
    }

    /// <summary>The modality's points and effect, or the criterion's own, which may only be milder.</summary>
    private (int Met, int Refuted, RefutationEffect Effect) Milder(ObjectReader item, Modality? modality)
    {
        int mostMet = modality?.Met ?? ModalityParser.MostPoints;
        int mostRefuted = modality?.Refuted ?? -ModalityParser.MostPoints;
        RefutationEffect gravest = modality?.WhenRefuted ?? RefutationEffect.Contradiction;
        int met = item.FindInteger("met", 0, mostMet) ?? mostMet;
        int refuted = item.FindInteger("refuted", mostRefuted, 0) ?? mostRefuted;
        RefutationEffect effect = (RefutationEffect?)Keyword.Find(item, "whenRefuted", ModalityParser.Effects) ?? gravest;
        if (effect <= gravest) return (met, refuted, effect);

        reader.Malformed(item.Find("whenRefuted")!.Span, MessageKey.GraverThanModality, modality!.Id);
        return (met, refuted, gravest);
    }
}
