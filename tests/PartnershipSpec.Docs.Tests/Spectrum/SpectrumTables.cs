using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>What a spec says of the whole: dimensions, modalities, implications, and the statements that are no criterion.</summary>
internal static class SpectrumTables
{
    internal static string Dimensions(Spec spec) => Spec.Table(
        ["dimension", .. spec.Read.Languages, "named by the source", "ordered by it", "words"],
        spec.List("dimensions").Select(d => new[] { Spec.Code(Text(d, "id")) }
            .Concat(spec.InAll(d.GetProperty("names")))
            .Concat([Text(d, "basis"), d.TryGetProperty("order", out JsonElement order) ? order.GetString()! : "", Quote(d)])));

    internal static string Modalities(Spec spec) => Spec.Table(
        ["modality", .. spec.Read.Languages, "met", "refuted", "when refuted"],
        spec.List("modalities").Select(m => Numbers(m).Take(1).Concat(spec.InAll(m.GetProperty("names"))).Concat(Numbers(m).Skip(1))));

    internal static string ModalitiesByNumber(Spec spec) =>
        Spec.Table(["modality", "met", "refuted", "when refuted"], spec.List("modalities").Select(Numbers));

    internal static string Implications(Spec spec) => Spec.Table(
        ["if", "then", .. spec.Read.Languages],
        spec.Read.Implications.Select(i => spec.InAll(i.Why).Prepend(ConditionWords.Of(i.Then)).Prepend(ConditionWords.Of(i.If))));

    internal static string Statements(Spec spec) => Spec.Table(
        ["statement", "words", .. spec.Read.Languages.Where(l => l != spec.Read.SourceLanguage), "carried by"],
        spec.List("metadata").Select(m => new[] { Text(m, "id"), Quote(m) }
            .Concat(spec.Read.Languages.Where(l => l != spec.Read.SourceLanguage)
                .Select(l => Spec.Escaped(Text(m.GetProperty("texts"), l))))
            .Append(Spec.Code(Text(m, "carriedBy")))));

    internal static string StatementsByPointer(Spec spec) => Spec.Table(
        ["statement", "words", "carried by"],
        spec.List("metadata").Select(m => new[] { Text(m, "id"), Quote(m), Spec.Code(Text(m, "carriedBy")) }));

    /// <summary>What the refutation of a criterion comes to; only what is stated binds.</summary>
    internal static string Effect(Criterion criterion) =>
        criterion.WhenRefuted.ToString().ToLowerInvariant()
        + (criterion.IsStated && criterion.WhenRefuted == RefutationEffect.Contradiction ? ", binding" : "");

    private static string[] Numbers(JsonElement modality) =>
    [
        Spec.Code(Text(modality, "id")), Spec.Points(modality.GetProperty("met").GetInt32()),
        Spec.Points(modality.GetProperty("refuted").GetInt32()),
        Text(modality, "whenRefuted"),
    ];

    private static string Quote(JsonElement owner) =>
        owner.TryGetProperty("quote", out JsonElement quote) ? Spec.Quoted(quote.GetString()!) : "";

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString()!;
}
