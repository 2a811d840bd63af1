using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The models: an abstract class for the subject, and one sealed class a category.</summary>
internal static class ModelEmitter
{
    internal static string Emit(EmissionContext context) =>
        string.Join("\n\n", context.Spectrum.Categories.Select(c => EmitCategory(context, c)).Prepend(EmitBase(context)));

    private static string EmitBase(EmissionContext context)
    {
        string name = context.Names.Model;
        string facts = context.Global(context.Names.Facts);
        string properties = string.Join("\n\n", context.Spectrum.Traits.Select(t => EmitProperty(context, t, facts)));
        return $$"""
            /// <summary>A {{context.Spectrum.Subject}} that is claimed to be of a category. An analyzer reports facts that contradict the claim; at run time, <see cref="Judge"/> does.</summary>
            {{context.Attributes}}
            {{context.Access}} abstract class {{name}}
            {
                private {{facts}} _facts;

                private protected {{name}}(string name, {{context.Global(context.Names.Category)}} category, in {{facts}} facts)
                {
                    Name = name ?? throw new global::System.ArgumentNullException(nameof(name));
                    Category = category;
                    _facts = facts;
                }

                /// <summary>Its name.</summary>
                public string Name { get; }

                /// <summary>The claimed category.</summary>
                public {{context.Global(context.Names.Category)}} Category { get; }

                /// <summary>What is known about it.</summary>
                public {{facts}} Facts => _facts;

            {{CSharpText.Indent(properties, 4)}}

                /// <summary>Judges the claim by the facts.</summary>
                public {{context.Judgement}} Judge() => {{context.Global(context.Names.Classifier)}}.Judge(Category, _facts);

                /// <summary>Name and category.</summary>
                public override string ToString() => Name + " (" + Category + ")";
            }
            """;
    }

    private static string EmitProperty(EmissionContext context, Trait trait, string facts)
    {
        string name = CSharpNames.Pascal(trait.Id);
        return $$"""
            /// <inheritdoc cref="{{facts}}.{{name}}" />
            public {{context.TypeOf(trait)}}? {{name}}
            {
                get => _facts.{{name}};
                {{context.Init}} => _facts = new {{facts}}(_facts) { {{name}} = value };
            }
            """;
    }

    private static string EmitCategory(EmissionContext context, Category category)
    {
        string name = CSharpNames.Pascal(category.Id);
        string facts = context.Global(context.Names.Facts);
        string claimed = context.Global(context.Names.Category) + "." + name;
        string judgement = context.Judgement;
        const string verdict = "global::PartnershipSpec.Verdict";
        return $$"""
            /// <summary>{{Sentence.Close(context.Doc(category.Names, category.Id))}}</summary>
            /// <remarks>Category <c>{{category.Id}}</c>, at <c>{{category.Pointer}}</c> of the spec.{{Criteria(context, category)}}</remarks>
            {{context.Attributes}}
            {{context.Access}} sealed class {{name}} : {{context.Global(context.Names.Model)}}
            {
                /// <summary>Claims that a {{context.Spectrum.Subject}} is of this category.</summary>
                /// <param name="name">Its name.</param>
                public {{name}}(string name)
                    : this(name, default)
                {
                }

                private {{name}}(string name, in {{facts}} facts)
                    : base(name, {{claimed}}, facts)
                {
                }

                /// <summary>Makes a model from facts, unless they contradict the category.</summary>
                /// <param name="name">Its name.</param>
                /// <param name="facts">What is known about it.</param>
                /// <param name="model">The model, or null if the facts contradict the category.</param>
                /// <param name="judgement">The judgement, in either case.</param>
                /// <returns>Whether a model was made.</returns>
                /// <exception cref="global::System.ArgumentNullException">The name is null.</exception>
                public static bool TryCreate(
                    string name,
                    in {{facts}} facts,
            #if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
                    [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
            #endif
                    out {{context.Global(name)}}? model,
                    out {{judgement}} judgement)
                {
                    if (name is null) throw new global::System.ArgumentNullException(nameof(name));
                    judgement = {{context.Global(context.Names.Classifier)}}.Judge({{claimed}}, facts);
                    model = judgement.Verdict == {{verdict}}.Contradicted ? null : new {{context.Global(name)}}(name, facts);
                    return model != null;
                }
            }
            """;
    }

    private static string Criteria(EmissionContext context, Category category) => category.Criteria.Count == 0
        ? ""
        : " Requires:\n/// <list type=\"bullet\">\n" + string.Join("\n", category.Criteria.Select(c => Quote(context, category, c)))
            + "\n/// </list>\n/// ";

    private static string Quote(EmissionContext context, Category category, Criterion criterion)
    {
        string inferred = criterion.IsStated ? "" : ", inferred";
        Category? owner = category.IsOwn(criterion) ? null : context.Spectrum.Categories.FirstOrDefault(c => c.IsOwn(criterion));
        string from = owner is null ? "" : $", from <see cref=\"{context.Global(CSharpNames.Pascal(owner.Id))}\"/>";
        string text = context.Doc(criterion.Texts, criterion.Id);
        return $"/// <item><description><c>{criterion.Id}</c>, {criterion.Modality.Id}{inferred}{from}: {text}</description></item>";
    }
}
