using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>A section for each trait: what can be stated, who reads it, and its texts in all languages side by side.</summary>
internal static class TraitSections
{
    internal static string Of(Spec spec) => string.Join("\n", spec.Read.Traits.Select(t => Section(spec, t)));

    private static string Section(Spec spec, Trait trait) => $"""
        ## {trait.Id}

        {Values(trait)}. Read by {string.Join(", ", spec.Criteria.Where(c => ConditionWords.Traits(c.When).Contains(trait)).Select(Link))}.

        {Texts(spec, trait)}
        """;

    private static string Values(Trait trait)
    {
        string type = char.ToUpperInvariant(TraitTable.Type(trait)[0]) + TraitTable.Type(trait)[1..];
        string values = string.Join(trait.Kind == SpectrumTraitKind.Level ? " < " : ", ", trait.Values.Select(v => Spec.Code(v.Id)));
        return values.Length == 0 ? type : $"{type}: {values}";
    }

    private static string Link(Criterion criterion) => $"[{Spec.Code(criterion.Id)}](spectrum.md#{criterion.Id.ToLowerInvariant()})";

    private static string Texts(Spec spec, Trait trait)
    {
        IEnumerable<(string Label, Texts Texts)> rows =
            [("name", trait.Names), ("means", trait.Definition), ("asks", trait.Question),
                .. trait.Values.Select(v => (Spec.Code(v.Id), v.Names))];
        return Spec.Table(["", .. spec.Read.Languages], rows.Select(row => spec.InAll(row.Texts).Prepend(row.Label)));
    }
}
