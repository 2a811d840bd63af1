using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>The traits in one table, each with the question it answers, in the spec's first language.</summary>
internal static class TraitTable
{
    internal static string Of(Spec spec) => Spec.Table(
        ["trait", "type", "values", "asks"],
        spec.Read.Traits.Select(t => new[]
        {
            $"[{Spec.Code(t.Id)}](#{t.Id.ToLowerInvariant()})",
            Type(t),
            string.Join(", ", t.Values.Select(v => Spec.Code(v.Id))),
            spec.InAll(t.Question).First(),
        }));

    internal static string Type(Trait trait) =>
        trait.Kind.ToString().ToLowerInvariant() + (trait.Kind == SpectrumTraitKind.Set && trait.NamesAll ? ", all named" : "");
}
