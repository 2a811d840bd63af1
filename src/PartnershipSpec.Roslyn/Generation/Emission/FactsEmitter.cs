using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The structure of facts: two masks, seen through one property a trait.</summary>
internal static class FactsEmitter
{
    internal static string Emit(EmissionContext context)
    {
        string name = context.Names.Facts;
        string isReadonly = context.HasReadonlyStructs ? "readonly " : "";
        string member = ReadonlyMember(context);
        string[] fields = [.. context.KnownFields, .. context.ExcludedFields];
        string properties =
            string.Join("\n\n", context.Spectrum.Traits.Select((t, i) => EmitProperty(context, t, context.Model.Traits[i])));
        string withouts = string.Concat(context.Spectrum.Traits
            .Select((t, i) => (Trait: t, Model: context.Model.Traits[i])).Where(t => t.Trait.Kind == SpectrumTraitKind.Set)
            .Select(t => "\n\n" + EmitWithout(context, t.Trait, t.Model)));
        return $$"""
            /// <summary>What is known about one {{context.Spectrum.Subject}}. A trait that is not stated is unknown: neither true nor false. In the default, all are unknown.</summary>
            {{context.Attributes}}
            #if NET8_0_OR_GREATER
            [global::System.Text.Json.Serialization.JsonConverter(typeof({{EmissionContext.Runtime}}FactsJsonConverter<{{context.Facts}}>))]
            #endif
            {{context.Access}} {{isReadonly}}struct {{name}} : global::System.IEquatable<{{name}}>, {{EmissionContext.Runtime}}IPackedFacts
            {
                // One bit an atom: those known to be true, and those known to be false.
            {{CSharpText.Indent(string.Join("\n", fields.Select(f => $"internal {isReadonly}ulong {f};")), 4)}}

                /// <summary>Copies facts; an object initializer may then state others.</summary>
                /// <param name="facts">The facts to start from.</param>
                public {{name}}({{name}} facts)
                {
            {{CSharpText.Indent(string.Join("\n", fields.Select(f => $"{f} = facts.{f};")), 8)}}
                }

                internal {{name}}({{string.Join(", ", fields.Select(f => "ulong " + Parameter(f)))}})
                {
            {{CSharpText.Indent(string.Join("\n", fields.Select(f => $"{f} = {Parameter(f)};")), 8)}}
                }

            {{CSharpText.Indent(properties, 4)}}

                {{member}}{{EmissionContext.Runtime}}SpectrumHandle {{EmissionContext.Runtime}}IPackedFacts.Spectrum => {{context.Global(context.Names.Spectrum)}}.Handle;{{CSharpText.Indent(withouts, 4)}}

                /// <summary>Reads facts in the form of a declaration file: <c>{"trait": value, …}</c>.</summary>
                /// <param name="json">JSON text.</param>
                /// <param name="facts">The facts; all unknown if the text cannot be read.</param>
                /// <returns>Whether it is JSON and every name and value in it belongs to this spectrum.</returns>
                public static bool TryParse(string? json, out {{name}} facts) => {{EmissionContext.Runtime}}PackedFacts.TryParse(json, out facts);

                /// <summary>The facts in the form of a declaration file; reading them back gives equal facts.</summary>
                public {{member}}string ToJson() => {{EmissionContext.Runtime}}PackedFacts.ToJson(this);

                /// <summary>Whether the facts are equal.</summary>
                public {{member}}bool Equals({{name}} other) => {{string.Join(" && ", fields.Select(f => $"{f} == other.{f}"))}};

                /// <inheritdoc />
                public override {{member}}bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <inheritdoc />
                public override {{member}}int GetHashCode() => ({{string.Join(", ", fields)}}).GetHashCode();

                /// <summary>The facts as JSON.</summary>
                public override {{member}}string ToString() => ToJson();

                /// <summary>Whether the facts are equal.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

                /// <summary>Whether the facts differ.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);
            }
            """;
    }

    private static string EmitProperty(EmissionContext context, Trait trait, SpectrumTrait model)
    {
        string type = context.TypeOf(trait);
        (string known, string excluded) = (context.KnownFields[model.Word], context.ExcludedFields[model.Word]);
        bool isFlag = model.Kind == SpectrumTraitKind.Flag;
        string kind = model.Kind != SpectrumTraitKind.Set ? model.Kind.ToString() : model.NamesAll ? "All" : "Some";
        string place = CSharpText.Number(model.FirstBit) + (isFlag ? "" : ", " + CSharpText.Number(model.AtomCount));
        return $$"""
            /// <summary>{{Sentence.Close(context.Doc(trait.Definition, trait.Id))}} Null: not stated.</summary>
            public {{type}}? {{CSharpNames.Pascal(trait.Id)}}
            {
                {{ReadonlyMember(context)}}get => {{(isFlag ? "" : $"({type}?)")}}{{EmissionContext.Runtime}}Atoms.Get{{kind}}({{known}}, {{excluded}}, {{place}});
                {{context.Init}} => {{EmissionContext.Runtime}}Atoms.Set{{kind}}(ref {{known}}, ref {{excluded}}, {{place}}, {{(isFlag ? "value" : "(int?)value")}});
            }
            """;
    }

    private static string EmitWithout(EmissionContext context, Trait trait, SpectrumTrait model)
    {
        string excluded = context.ExcludedFields[model.Word];
        string place = CSharpText.Number(model.FirstBit) + ", " + CSharpText.Number(model.AtomCount);
        string arguments = string.Join(", ", context.KnownFields.Concat(context.ExcludedFields)
            .Select(f => f == excluded ? $"{EmissionContext.Runtime}Atoms.Exclude({f}, {place}, (int)members)" : f));
        return $$"""
            /// <summary>The same facts, with these members of <see cref="{{CSharpNames.Pascal(trait.Id)}}"/> known to be absent until it gets another value. A value that is no member is ignored.</summary>
            public {{ReadonlyMember(context)}}{{context.Names.Facts}} Without({{context.TypeOf(trait)}} members) =>
                new {{context.Names.Facts}}({{arguments}});
            """;
    }

    /// <summary>In a structure that is not read-only as a whole, what does not change it says so.</summary>
    private static string ReadonlyMember(EmissionContext context) => context.HasReadonlyStructs ? "" : "readonly ";

    /// <summary>The parameter that sets a field.</summary>
    private static string Parameter(string field) => field.TrimStart('_');
}
