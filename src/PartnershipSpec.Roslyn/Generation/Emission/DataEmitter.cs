using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The spectrum as data: what explanations are made of.</summary>
internal static class DataEmitter
{
    internal static string Emit(EmissionContext context)
    {
        SpectrumModel model = context.Model;
        string languages = string.Join(", ", model.Languages.Select(CSharpText.Literal));
        string parameters = string.Join(", ", model.Languages.Select((_, i) => "string? text" + CSharpText.Number(i)));
        string arguments = string.Concat(model.Languages.Select((_, i) => ", text" + CSharpText.Number(i)));
        Dictionary<SpectrumCriterion, string> shared = Shared(model);
        return $$"""
            /// <summary>The spectrum « {{context.Doc(context.Spectrum.Title, context.Spectrum.Id)}} » as data.</summary>
            /// <remarks>{{Source(context.Spectrum)}}</remarks>
            {{context.Attributes}}
            {{context.Access}} static class {{context.Surface.Spectrum}}
            {
                private static readonly string[] Languages = { {{languages}} };{{CSharpText.Indent(string.Concat(shared.Select(s => $"\n\nprivate static readonly SpectrumCriterion {s.Value} = {Criterion(s.Key)};")), 4)}}

                /// <summary>Categories, traits, values and criteria with their texts and quotations.</summary>
                public static SpectrumModel Model { get; } = new SpectrumModel(
                    {{CSharpText.Literal(model.Id)}}, {{CSharpText.Literal(model.Version)}}, {{CSharpText.Number(model.Words)}}, {{CSharpText.Number(model.Least)}}, {{CSharpText.Number(model.BetweenWithin)}}, Languages, Dimensions(), Traits(), Categories(), Forcings());

            {{CSharpText.Indent(Table("SpectrumDimension", "Dimensions", model.Dimensions.Select(Dimension)), 4)}}

            {{CSharpText.Indent(Table("SpectrumTrait", "Traits", model.Traits.Select(Trait)), 4)}}

            {{CSharpText.Indent(Table("SpectrumCategory", "Categories", model.Categories.Select(Category)), 4)}}

            {{CSharpText.Indent(Table("PropagationRule", "PropagationRules", model.PropagationRules.Select(PropagationRule)), 4)}}

                private static SpectrumText Text({{parameters}}) => new SpectrumText(Languages{{arguments}});
            }
            """;

        string Dimension(SpectrumDimension dimension) => $"new SpectrumDimension({CSharpText.Literal(dimension.Id)}, {Text(dimension.Names, model)})";

        string Trait(SpectrumTrait trait)
        {
            string values = string.Concat(trait.Values.Select(v => $",\n    new SpectrumValue({CSharpText.Literal(v.Id)}, {Text(v.Names, model)})"));
            return $"""
                new SpectrumTrait(
                    {CSharpText.Literal(trait.Id)}, SpectrumTraitKind.{trait.Kind}, {CSharpText.Bool(trait.NamesAll)}, {CSharpText.Number(trait.Word)}, {CSharpText.Number(trait.FirstBit)},
                    {Text(trait.Names, model)},
                    {Text(trait.Definition, model)},
                    {Text(trait.Question, model)}{values})
                """;
        }

        string Category(SpectrumCategory category)
        {
            string criteria = string.Concat(category.Criteria.Select(c => ",\n" + CSharpText.Indent(shared.TryGetValue(c, out string name) ? name : Criterion(c), 4)));
            return $"""
                new SpectrumCategory(
                    {CSharpText.Literal(category.Id)}, {CSharpText.Number(category.Rank)}, {Text(category.Names, model)}{criteria})
                """;
        }

        string Criterion(SpectrumCriterion criterion) => $"""
            new SpectrumCriterion(
                {CSharpText.Literal(criterion.Id)}, {CSharpText.Literal(criterion.Modality)}, {CSharpText.LiteralOrNull(criterion.Dimension)}, {CSharpText.Bool(criterion.IsStated)}, RefutationEffect.{criterion.Effect}, {CSharpText.Number(criterion.MetPoints)}, {CSharpText.Number(criterion.RefutedPoints)},
                {FormulaData(criterion.Condition)},
                {CSharpText.Literal(criterion.Quotation)},
                {Statements(criterion)},
                {Text(criterion.Texts, model)})
            """;
    }

    /// <summary>The criteria that several categories take: each made once, in a field of that name.</summary>
    private static Dictionary<SpectrumCriterion, string> Shared(SpectrumModel model) => model.Categories.SelectMany(c => c.Criteria)
        .GroupBy(c => c).Where(g => g.Count() > 1).Select((g, i) => (g.Key, Name: "Shared" + CSharpText.Number(i))).ToDictionary(s => s.Key, s => s.Name);

    /// <summary>The work it is read from, and whose the words are.</summary>
    private static string Source(Spectrum spectrum) =>
        CSharpText.Xml((spectrum.Source.Length == 0 ? "" : "Source: " + spectrum.Source + ". ") + spectrum.Rights);

    private static string Statements(SpectrumCriterion criterion) => criterion.Statements.Count == 0
        ? "global::System.Array.Empty<string>()"
        : $"new[] {{ {string.Join(", ", criterion.Statements.Select(CSharpText.Literal))} }}";

    private static string PropagationRule(PropagationRule rule) =>
        $"new Forcing({string.Join(", ", Enumerable.Range(0, forcing.GuardCount).Select(i => FormulaData(forcing[i])).Prepend(FormulaData(forcing.Target)))})";

    private static string FormulaData(Formula formula)
    {
        if (formula.Kind != FormulaKind.Threshold)
            return $"Formula.{formula.Kind}({string.Join(", ", Enumerable.Range(0, formula.PartCount).Select(i => FormulaData(formula[i])))})";

        (string name, int number) = formula.OfFalse ? ("AtMost", Bits.Count(formula.Mask) - formula.Need) : ("AtLeast", formula.Need);
        return $"Formula.{name}({CSharpText.Number(number)}, {CSharpText.Number(formula.Word)}, {CSharpText.Mask(formula.Mask)})";
    }

    /// <summary>A text by language; where a language has none, the model gives the first there is, so it is left out here too.</summary>
    private static string Text(SpectrumText text, SpectrumModel model) =>
        $"Text({string.Join(", ", model.Languages.Select(language => CSharpText.LiteralOrNull(text.Has(language) ? text.In(language) : null)))})";

    private static string Table(string type, string name, IEnumerable<string> rows)
    {
        string content = string.Join(",\n", rows);
        return content.Length == 0
            ? $"private static {type}[] {name}() => global::System.Array.Empty<{type}>();"
            : $$"""
                private static {{type}}[] {{name}}() => new {{type}}[]
                {
                {{CSharpText.Indent(content, 4)}},
                };
                """;
    }
}
