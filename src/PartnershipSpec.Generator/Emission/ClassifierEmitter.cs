using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Judging.Shared;
using PartnershipSpec.Core.Spectra;
using PartnershipSpec.Core.Spectra.Surface;
using PartnershipSpec.Generator.Emission.Text;

namespace PartnershipSpec.Generator.Emission;

/// <summary>The classifier: the criteria compiled into tests of the masks.</summary>
internal static class ClassifierEmitter
{
    internal static string Emit(EmissionContext context)
    {
        var formulas = new FormulaText(context.Model.Words);
        string facts = context.Global(context.Surface.Facts);
        string category = context.Global(context.Surface.Category);
        string classification = context.Global(context.Surface.Classification);
        string judgement = context.Global(context.Surface.Judgement);
        string spectrum = context.Global(context.Surface.Spectrum);
        IReadOnlyList<Category> categories = context.Spectrum.Categories;
        return $$"""
            /// <summary>Places facts on the spectrum and judges claims by them. The same facts always give the same answer; nothing is kept.</summary>
            {{context.Attributes}}
            {{context.Access}} static class {{context.Surface.Classifier}}
            {
                /// <summary>Places facts on the spectrum: which category they speak for, and how clearly.</summary>
                /// <param name="facts">What is known.</param>
                public static {{classification}} Classify(in {{facts}} facts)
                {
            {{CSharpText.Indent(Load(context, formulas), 8)}}

            {{CSharpText.Indent(string.Join("\n", categories.Select(c => $"Tally {Local(c)} = Tally{Name(c)}({formulas.Arguments});")), 8)}}

                    var ranking = new Ranking({{CSharpText.Number(context.Spectrum.Least)}}, {{CSharpText.Number(context.Spectrum.BetweenWithin)}});
            {{CSharpText.Indent(string.Join("\n", categories.Select((c, i) => $"ranking.Add({CSharpText.Number(i + 1)}, {Local(c)});")), 8)}}
                    return {{ResultEmitter.NewClassification(context, Local)}};
                }

            #if NETCOREAPP2_1_OR_GREATER || NETSTANDARD2_1_OR_GREATER
                /// <summary>Places many at once.</summary>
                /// <param name="facts">What is known of each.</param>
                /// <param name="classifications">Takes the placements, in the same order.</param>
                /// <exception cref="global::System.ArgumentException">There is less room than there are facts.</exception>
                public static void Classify(global::System.ReadOnlySpan<{{facts}}> facts, global::System.Span<{{classification}}> classifications)
                {
                    if (classifications.Length < facts.Length) throw new global::System.ArgumentException("There is less room than there are facts.", nameof(classifications));
                    for (int i = 0; i < facts.Length; i++) classifications[i] = Classify(in facts[i]);
                }

            #endif
                /// <summary>Judges a claim that something of which these facts are known is of a category.</summary>
                /// <param name="category">The category claimed.</param>
                /// <param name="facts">What is known.</param>
                /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such category.</exception>
                public static {{judgement}} Judge({{category}} category, in {{facts}} facts)
                {
            {{CSharpText.Indent(Load(context, formulas), 8)}}
                    Tally tally = category switch
                    {
            {{CSharpText.Indent(string.Join("\n", categories.Select(c => $"{category}.{Name(c)} => Tally{Name(c)}({formulas.Arguments}),")), 12)}}
                        _ => throw new global::System.ArgumentOutOfRangeException(nameof(category)),
                    };
                    return new {{judgement}}(category, facts, ({{context.Global(context.Surface.Verdict)}})tally.Verdict);
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

            {{CSharpText.Indent(string.Join("\n\n", categories.Select((c, i) => EmitTally(context, formulas, i))), 4)}}
            }
            """;
    }

    internal static string Local(Category category) => "of" + CSharpSurface.Pascal(category.Id);

    private static string Name(Category category) => CSharpSurface.Pascal(category.Id);

    private static string Load(EmissionContext context, FormulaText formulas)
    {
        IEnumerable<string> known = formulas.Words("known").Zip(context.KnownFields, (word, field) => $"ulong {word} = facts.{field};");
        IEnumerable<string> excluded = formulas.Words("excluded").Zip(context.ExcludedFields, (word, field) => $"ulong {word} = facts.{field};");
        string arguments = string.Join(", ", formulas.Words("known").Concat(formulas.Words("excluded")).Select(w => "ref " + w));
        return string.Join("\n", known.Concat(excluded)) + $"\nClose({arguments});";
    }

    private static string EmitClose(EmissionContext context, FormulaText formulas)
    {
        string parameters = string.Join(", ", formulas.Words("known").Concat(formulas.Words("excluded")).Select(w => "ref ulong " + w));
        string forcings = new ForcingText(formulas, context.Model.Traits).Emit(context.Model.Forcings);
        IEnumerable<string> cleared = Enumerable.Range(0, context.Model.Words).Select(w =>
        {
            (string known, string excluded, string both) = (formulas.Word("known", w), formulas.Word("excluded", w), formulas.Word("both", w));
            return $"ulong {both} = {known} & {excluded};\n{known} &= ~{both};\n{excluded} &= ~{both};";
        });
        return $$"""
            // Adds what the implications of the spec add. What is then both true and false counts as not known.
            private static void Close({{parameters}})
            {
            {{CSharpText.Indent(forcings + string.Join("\n", cleared), 4)}}
            }
            """;
    }

    private static string EmitTally(EmissionContext context, FormulaText formulas, int category)
    {
        SpectrumCategory model = context.Model.Categories[category];
        string counts = string.Join("\n\n", model.Criteria.Select(c => EmitCount(c, formulas)));
        return $$"""
            // {{model.Id}}: met, refuted, points if met, points if refuted, binding.
            private static Tally Tally{{CSharpSurface.Pascal(model.Id)}}({{formulas.Parameters}})
            {
                Tally tally = default;

            {{CSharpText.Indent(counts, 4)}}
                return tally;
            }
            """;
    }

    private static string EmitCount(SpectrumCriterion criterion, FormulaText formulas)
    {
        string points = $"{CSharpText.Number(criterion.MetPoints)}, {CSharpText.Number(criterion.RefutedPoints)}, {CSharpText.Bool(criterion.IsBinding)}";
        return $"""
            // {criterion.Id} ({criterion.Modality})
            tally.Count({formulas.IsMet(criterion.Condition)}, {formulas.IsRefuted(criterion.Condition)}, {points});
            """;
    }
}
