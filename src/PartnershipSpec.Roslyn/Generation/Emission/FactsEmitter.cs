using System.Linq;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The structure of facts: two masks, seen through one property a trait.</summary>
internal static class FactsEmitter
{
    internal static string Emit(EmissionContext context)
    {
        string name = context.Surface.Facts;
        string isReadonly = context.HasReadonlyStructs ? "readonly " : "";
        string[] fields = [.. context.KnownFields, .. context.ExcludedFields];
        string properties = string.Join("\n\n", context.Spectrum.Traits.Select((t, i) => EmitProperty(context, t, context.Model.Traits[i])));
        string withouts = string.Concat(context.Spectrum.Traits
            .Select((t, i) => (Trait: t, Model: context.Model.Traits[i])).Where(t => t.Trait.Kind == SpectrumTraitKind.Set)
            .Select(t => "\n\n" + EmitWithout(context, t.Trait, t.Model)));
        return $$"""
            /// <summary>What is known of one {{context.Spectrum.Subject}}. A trait not stated is not known, which is neither true nor false; the default knows nothing.</summary>
            {{context.Attributes}}
            {{context.Access}} {{isReadonly}}struct {{name}} : global::System.IEquatable<{{name}}>
            {
                // One bit an atom: those known to be true, and those known to be false.
            {{CSharpText.Indent(string.Join("\n", fields.Select(f => $"internal {isReadonly}ulong {f};")), 4)}}

                /// <summary>The same facts; an object initializer may then state others.</summary>
                /// <param name="facts">Facts to start from.</param>
                public {{name}}({{name}} facts)
                {
            {{CSharpText.Indent(string.Join("\n", fields.Select(f => $"{f} = facts.{f};")), 8)}}
                }

                internal {{name}}({{string.Join(", ", fields.Select(f => "ulong " + Parameter(f)))}})
                {
            {{CSharpText.Indent(string.Join("\n", fields.Select(f => $"{f} = {Parameter(f)};")), 8)}}
                }

                internal {{name}}(FactBits bits)
                {
            {{CSharpText.Indent(string.Join("\n", context.KnownFields.Select((f, i) => $"{f} = bits.True[{i}];").Concat(context.ExcludedFields.Select((f, i) => $"{f} = bits.False[{i}];"))), 8)}}
                }

            {{CSharpText.Indent(properties, 4)}}{{CSharpText.Indent(withouts, 4)}}

            #if NET8_0_OR_GREATER
                /// <summary>Reads facts as a declaration file has them: <c>{"trait": value, …}</c>.</summary>
                /// <param name="json">JSON text.</param>
                /// <param name="facts">The facts; nothing known where the text cannot be read.</param>
                /// <returns>Whether it is JSON and every name and value in it is of this spectrum.</returns>
                public static bool TryParse(string json, out {{name}} facts)
                {
                    FactBits bits = {{context.Global(context.Surface.Spectrum)}}.Model.NothingKnown();
                    bool read = FactJson.TryRead({{context.Global(context.Surface.Spectrum)}}.Model, json, bits);
                    facts = read ? new {{name}}(bits) : default;
                    return read;
                }

            #endif
                /// <summary>The facts as a declaration file has them; reading them back gives equal facts.</summary>
                public {{ReadonlyMember(context)}}string ToJson() => FactJson.Write({{context.Global(context.Surface.Spectrum)}}.Model, ToBits());

                /// <summary>Whether the same is known.</summary>
                public {{ReadonlyMember(context)}}bool Equals({{name}} other) => {{string.Join(" && ", fields.Select(f => $"{f} == other.{f}"))}};

                /// <inheritdoc />
                public override {{ReadonlyMember(context)}}bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <inheritdoc />
                public override {{ReadonlyMember(context)}}int GetHashCode() => ({{string.Join(", ", fields)}}).GetHashCode();

                /// <summary>The facts as JSON.</summary>
                public override {{ReadonlyMember(context)}}string ToString() => ToJson();

                /// <summary>Whether the same is known.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

                /// <summary>Whether not the same is known.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

                internal {{ReadonlyMember(context)}}FactBits ToBits() => new FactBits(new[] { {{string.Join(", ", context.KnownFields)}} }, new[] { {{string.Join(", ", context.ExcludedFields)}} });
            }
            """;
    }

    private static string EmitProperty(EmissionContext context, Trait trait, SpectrumTrait model)
    {
        string type = context.TypeOf(trait);
        (string known, string excluded) = (context.KnownFields[model.Word], context.ExcludedFields[model.Word]);
        string size = model.Kind == SpectrumTraitKind.Flag ? "" : ", " + CSharpText.Number(model.AtomCount);
        string place = CSharpText.Number(model.FirstBit) + size;
        string naming = model.Kind == SpectrumTraitKind.Set ? ", namesAll: " + CSharpText.Bool(model.NamesAll) : "";
        string read = model.Kind == SpectrumTraitKind.Choice ? known : known + ", " + excluded;
        string cast = model.Kind == SpectrumTraitKind.Flag ? "" : $"({type}?)";
        string value = model.Kind == SpectrumTraitKind.Flag ? "value" : "(int?)value";
        return $$"""
            /// <summary>{{context.Doc(trait.Definition, trait.Id)}} Null: not stated.</summary>
            public {{type}}? {{CSharpNames.Pascal(trait.Id)}}
            {
                {{ReadonlyMember(context)}}get => {{cast}}TraitBits.Get{{model.Kind}}({{read}}, {{place}}{{naming}});
                {{context.Init}} => TraitBits.Set{{model.Kind}}(ref {{known}}, ref {{excluded}}, {{place}}, {{value}}{{naming}});
            }
            """;
    }

    private static string EmitWithout(EmissionContext context, Trait trait, SpectrumTrait model)
    {
        string name = context.Surface.Facts;
        string excluded = context.ExcludedFields[model.Word];
        string arguments = string.Join(", ", context.KnownFields.Concat(context.ExcludedFields).Select(f => f == excluded ? "excluded" : f));
        return $$"""
            /// <summary>The same facts, and these members of <see cref="{{CSharpNames.Pascal(trait.Id)}}"/> known to be absent.</summary>
            public {{ReadonlyMember(context)}}{{name}} Without({{context.TypeOf(trait)}} members)
            {
                ulong excluded = {{excluded}};
                TraitBits.Exclude(ref excluded, {{CSharpText.Number(model.FirstBit)}}, {{CSharpText.Number(model.AtomCount)}}, (int)members);
                return new {{name}}({{arguments}});
            }
            """;
    }

    /// <summary>In a structure that is not read-only as a whole, what does not change it says so.</summary>
    private static string ReadonlyMember(EmissionContext context) => context.HasReadonlyStructs ? "" : "readonly ";

    /// <summary>The parameter that sets a field.</summary>
    private static string Parameter(string field) => field.TrimStart('_');
}
