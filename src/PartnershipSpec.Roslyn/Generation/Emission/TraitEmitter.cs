using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The enumerations: the categories, and one for each trait that is not a flag.</summary>
internal static class TraitEmitter
{
    internal static string Emit(EmissionContext context) => string.Join("\n\n", context.Spectrum.Traits
        .Where(t => t.Kind != SpectrumTraitKind.Flag).Select(t => EmitTrait(context, t))
        .Prepend(EmitCategories(context)));

    private static string EmitCategories(EmissionContext context)
    {
        string members = string.Join("\n\n", context.Spectrum.Categories.Select((c, i) =>
            Member(context.Doc(c.Names, c.Id), CSharpNames.Pascal(c.Id), CSharpText.Number(i + 1))));
        string source = context.Spectrum.Source.Length == 0 ? "Source: none given" : "Source: " + context.Spectrum.Source;
        return $$"""
            /// <summary>The categories of the spectrum “{{context.Doc(context.Spectrum.Title, context.Spectrum.Id)}}”, by rank.</summary>
            /// <remarks>{{CSharpText.Xml(Sentence.Close(source))}}</remarks>
            {{context.EnumAttributes}}
            {{context.Access}} enum {{context.Names.Category}} : byte
            {
            {{CSharpText.Indent(members, 4)}}
            }
            """;
    }

    private static string EmitTrait(EmissionContext context, Trait trait)
    {
        bool isSet = trait.Kind == SpectrumTraitKind.Set;
        string members = string.Join("\n\n", trait.Values.Select((v, i) =>
            Member(context.Doc(v.Names, v.Id), CSharpNames.Pascal(v.Id), CSharpText.Number(isSet ? 1 << i : i + 1))));
        if (isSet) members = Member("None of them.", CSharpNames.NoneValue, "0") + "\n\n" + members + "\n\n" + Marker(trait);
        return $$"""
            /// <summary>{{context.Doc(trait.Definition, trait.Id)}}</summary>
            /// <remarks>Trait <c>{{trait.Id}}</c>, at <c>{{trait.Pointer}}</c> of the spec.</remarks>
            {{context.EnumAttributes}}{{(isSet ? "\n[global::System.Flags]" : "")}}
            {{context.Access}} enum {{CSharpNames.Pascal(trait.Id)}}{{(isSet ? "" : " : byte")}}
            {
            {{CSharpText.Indent(members, 4)}}
            }
            """;
    }

    private static string Marker(Trait trait)
    {
        string bit = "1 << " + CSharpText.Number(CSharpNames.MarkerBit);
        return trait.NamesAll
            ? Member("Others may belong too: a member not named is not known, instead of absent.", CSharpNames.OpenMarker, bit)
            : Member("No others belong: a member not named is absent, instead of not known.", CSharpNames.CompleteMarker, bit);
    }

    private static string Member(string doc, string name, string value) => $"""
        /// <summary>{doc}</summary>
        {name} = {value},
        """;
}
