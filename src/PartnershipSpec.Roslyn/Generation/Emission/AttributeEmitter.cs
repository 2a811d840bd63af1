using System.Linq;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The attribute that claims.</summary>
internal static class AttributeEmitter
{
    internal static string Emit(EmissionContext context)
    {
        string name = context.Names.Attribute;
        string category = context.Global(context.Names.Category);
        string facts = context.Global(context.Names.Facts);
        string properties = string.Join("\n\n", context.Spectrum.Traits.Select(t => EmitProperty(context, t, facts)));
        return $$"""
            /// <summary>Claims that a type or assembly describes a {{context.Spectrum.Subject}} of a category. A trait that is omitted is unknown. A claim that contradicts its category does not compile.</summary>
            {{context.Attributes}}
            [global::System.AttributeUsage(
                global::System.AttributeTargets.Assembly | global::System.AttributeTargets.Class | global::System.AttributeTargets.Struct | global::System.AttributeTargets.Interface
                | global::System.AttributeTargets.Enum | global::System.AttributeTargets.Delegate,
                AllowMultiple = true,
                Inherited = false)]
            {{context.Access}} sealed class {{name}} : global::System.Attribute
            {
                /// <summary>Claims a category.</summary>
                /// <param name="category">The claimed category.</param>
                public {{name}}({{category}} category) => Category = category;

                /// <summary>The claimed category.</summary>
                public {{category}} Category { get; }

                /// <summary>Its name.</summary>
                public string? Name { get; set; }

                /// <summary>What is stated about it.</summary>
                public {{facts}} Facts { get; private set; }

            {{CSharpText.Indent(properties, 4)}}
            }
            """;
    }

    private static string EmitProperty(EmissionContext context, Trait trait, string facts)
    {
        string name = CSharpNames.Pascal(trait.Id);
        return $$"""
            /// <inheritdoc cref="{{facts}}.{{name}}" />
            public {{context.TypeOf(trait)}} {{name}}
            {
                get => Facts.{{name}} ?? default;
                set => Facts = new {{facts}}(Facts) { {{name}} = value };
            }
            """;
    }
}
