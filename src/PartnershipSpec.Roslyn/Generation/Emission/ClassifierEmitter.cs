using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The classifier: facts looked up in tables, and claims judged by tests of the masks.</summary>
internal static class ClassifierEmitter
{
    internal static string Emit(EmissionContext context)
    {
        var formulas = new FormulaText(context.Model.Words);
        string facts = context.Global(context.Surface.Facts);
        string category = context.Global(context.Surface.Category);
        string classification = context.Global(context.Surface.Classification);
        string judgement = context.Global(context.Surface.Judgement);
        string verdict = context.Global(context.Surface.Verdict);
        string spectrum = context.Global(context.Surface.Spectrum);
        var lookup = new LookupText(context, formulas);
        return $$"""
            /// <summary>Places facts on the spectrum and judges claims by them. The same facts always give the same answer; nothing is kept.</summary>
            {{context.Attributes}}
            {{context.Access}} static class {{context.Surface.Classifier}}
            {
            {{CSharpText.Indent(lookup.Tables(), 4)}}

                /// <summary>Places facts on the spectrum: which category they speak for, and how clearly.</summary>
                /// <param name="facts">What is known.</param>
                public static {{classification}} Classify(in {{facts}} facts)
                {
            {{CSharpText.Indent(lookup.Classify(Load(context, formulas, !context.Lookup.PropagatesByTable)), 8)}}
                }

            {{CSharpText.Indent(BatchText.Emit(context), 4)}}
                /// <summary>Judges a claim that something of which these facts are known is of a category.</summary>
                /// <param name="category">The category claimed.</param>
                /// <param name="facts">What is known.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such category.</exception>
                public static {{judgement}} Judge({{category}} category, in {{facts}} facts)
                {
            {{CSharpText.Indent(Load(context, formulas, close: true), 8)}}
                    (bool Contradicted, bool Established) claim = category switch
                    {
            {{CSharpText.Indent(string.Concat(context.Model.Categories.Select(c => $"{category}.{CSharpNames.Pascal(c.Id)} => {Verdict(c, formulas)},\n")), 12)}}
                        _ => throw new global::System.ArgumentOutOfRangeException(nameof(category)),
                    };
                    return new {{judgement}}(category, facts, claim.Contradicted ? {{verdict}}.Contradicted : claim.Established ? {{verdict}}.Established : {{verdict}}.Open);
                }

                /// <summary>Why facts are placed as they are: every criterion of every category, and where each dimension alone would place them.</summary>
                /// <param name="facts">What is known.</param>
                public static SpectrumExplanation Explain(in {{facts}} facts) => SpectrumExplanation.OfPlacement({{spectrum}}.Model, facts.ToBits());

                /// <summary>Where each dimension alone would place facts.</summary>
                /// <param name="facts">What is known.</param>
                public static global::System.Collections.Generic.IReadOnlyList<DimensionPlacement> ClassifyByDimension(in {{facts}} facts) =>
                    DimensionPlacement.Of(new Evaluation({{spectrum}}.Model, facts.ToBits()));

                /// <summary>What is not known and would help to place, the most telling first.</summary>
                /// <param name="facts">What is known.</param>
                public static global::System.Collections.Generic.IReadOnlyList<FactQuestion> AskNext(in {{facts}} facts) =>
                    FactQuestion.About(new Evaluation({{spectrum}}.Model, facts.ToBits()));

            {{CSharpText.Indent(EmitClose(context, formulas), 4)}}
            }
            """;
    }

    private static string Load(EmissionContext context, FormulaText formulas, bool close)
    {
        IEnumerable<string> known = formulas.Words("known").Zip(context.KnownFields, (word, field) => $"ulong {word} = facts.{field};\n");
        IEnumerable<string> excluded = formulas.Words("excluded").Zip(context.ExcludedFields, (word, field) => $"ulong {word} = facts.{field};\n");
        string arguments = string.Join(", ", formulas.Words("known").Concat(formulas.Words("excluded")).Select(w => "ref " + w));
        return string.Concat(known.Concat(excluded)) + (close ? $"Close({arguments});\n" : "");
    }

    /// <summary>Whether a claim is contradicted and whether it is established, by all criteria that bind.</summary>
    private static string Verdict(SpectrumCategory category, FormulaText formulas)
    {
        Formula[] binding = [.. category.Criteria.Where(c => c.IsBinding).Select(c => c.Condition)];
        if (binding.Length == 0) return "(false, false)";

        Formula all = FormulaText.AllOf(binding);
        return $"(\n    {formulas.IsRefuted(all)},\n    {formulas.IsMet(all)})";
    }

    private static string EmitClose(EmissionContext context, FormulaText formulas)
    {
        string parameters = string.Join(", ", formulas.Words("known").Concat(formulas.Words("excluded")).Select(w => "ref ulong " + w));
        string rules = new ForcingText(formulas, context.Model.Traits).Emit(context.Model.PropagationRules);
        IEnumerable<string> cleared = Enumerable.Range(0, context.Model.Words).Select(w =>
        {
            (string known, string excluded, string both) = (formulas.Word("known", w), formulas.Word("excluded", w), formulas.Word("both", w));
            return $"ulong {both} = {known} & {excluded};\n{known} &= ~{both};\n{excluded} &= ~{both};";
        });
        return $$"""
            // Adds what the implications of the spec add. What is then both true and false counts as not known.
            private static void Close({{parameters}})
            {
            {{CSharpText.Indent(rules + string.Join("\n", cleared), 4)}}
            }
            """;
    }
}
