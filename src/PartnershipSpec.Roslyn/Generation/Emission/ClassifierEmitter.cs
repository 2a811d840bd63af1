using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The classifier: it holds the tables, and the engine looks facts up in them.</summary>
internal static class ClassifierEmitter
{
    internal static string Emit(EmissionContext context) => $$"""
        /// <summary>Places facts on the spectrum and judges claims by them. It has no state: the same facts always give the same answer.</summary>
        {{context.Attributes}}
        {{context.Access}} static class {{context.Names.Classifier}}
        {
        {{CSharpText.Indent(context.Lookup.IsTabular ? Tables(context) : FromSpec(context), 4)}}

            /// <summary>Places facts on the spectrum: which category they speak for, and how clearly.</summary>
            /// <param name="facts">What is known.</param>
            public static {{context.Classification}} Classify(in {{context.Facts}} facts) => Tables.{{Call(context)}};

        #if NET8_0_OR_GREATER
            /// <summary>Places many facts in one call.</summary>
            /// <param name="facts">The facts to place.</param>
            /// <param name="classifications">Receives the results in the same order; it must not overlap the facts.</param>
            /// <exception cref="global::System.ArgumentException">There is less room than there are facts.</exception>
            public static void Classify(global::System.ReadOnlySpan<{{context.Facts}}> facts, global::System.Span<{{context.Classification}}> classifications) =>
                Tables.{{Method(context)}}<{{context.Category}}, {{context.Facts}}>(facts, classifications);
        #elif NETCOREAPP2_1_OR_GREATER || NETSTANDARD2_1_OR_GREATER
            /// <summary>Places many facts in one call.</summary>
            /// <param name="facts">The facts to place.</param>
            /// <param name="classifications">Receives the results in the same order; it must not overlap the facts.</param>
            /// <exception cref="global::System.ArgumentException">There is less room than there are facts.</exception>
            public static void Classify(global::System.ReadOnlySpan<{{context.Facts}}> facts, global::System.Span<{{context.Classification}}> classifications)
            {
                if (classifications.Length < facts.Length) throw new global::System.ArgumentException("There is less room than there are facts.", nameof(classifications));
                for (int i = 0; i < facts.Length; i++) classifications[i] = Classify(in facts[i]);
            }
        #endif

            /// <summary>Judges a claim that something with these facts is of a category.</summary>
            /// <param name="category">The claimed category.</param>
            /// <param name="facts">What is known.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such category.</exception>
            public static {{context.Judgement}} Judge({{context.Category}} category, in {{context.Facts}} facts) =>
                {{EmissionContext.Runtime}}Judge.Claim(category, facts);

            /// <summary>Explains why facts are placed as they are: every criterion of every category, and where each dimension alone would place them.</summary>
            /// <param name="facts">What is known.</param>
            public static global::PartnershipSpec.SpectrumExplanation Explain(in {{context.Facts}} facts) => {{EmissionContext.Runtime}}Judge.Explain(facts);

            /// <summary>Where each dimension alone would place facts.</summary>
            /// <param name="facts">What is known.</param>
            public static global::System.Collections.Generic.IReadOnlyList<global::PartnershipSpec.DimensionPlacement> ClassifyByDimension(in {{context.Facts}} facts) =>
                {{EmissionContext.Runtime}}Judge.ClassifyByDimension(facts);

            /// <summary>Questions about unknown facts that would help to place it, the most useful first.</summary>
            /// <param name="facts">What is known.</param>
            public static global::System.Collections.Generic.IReadOnlyList<global::PartnershipSpec.FactQuestion> AskNext(in {{context.Facts}} facts) =>
                {{EmissionContext.Runtime}}Judge.AskNext(facts);
        }
        """;

    private static string Tables(EmissionContext context)
    {
        IEnumerable<string> rows = context.Lookup.Rows().GroupBy(row => Subject(context, row))
            .Select(g => $"\n// {g.Key}\n+ {CSharpText.Literal(string.Concat(g.Select(r => r.Text)))}");
        return $"""
            // What each pattern of four atoms, known true or known false, adds to what.
            private const string Rows = ""{CSharpText.Indent(string.Concat(rows), 4)};

            private static readonly {EmissionContext.Runtime}FactClassifier Tables = {EmissionContext.Runtime}FactClassifier.FromRows({EmissionContext.Format}, {CSharpText.Literal(context.Lookup.Layout.ToString())}, Rows);
            """;
    }

    // Criteria or implications reach across nibbles: their tables are made from the spec.
    private static string FromSpec(EmissionContext context)
    {
        const string Classifier = EmissionContext.Runtime + "FactClassifier";
        string spectrum = context.Global(context.Names.Spectrum);
        return $"private static readonly {Classifier} Tables = {Classifier}.FromSpec({spectrum}.Handle);";
    }

    private static string Method(EmissionContext context) => context.Lookup.Layout.IsCompact ? "Classify" : "ClassifyWide";

    private static string Call(EmissionContext context) => context.Lookup.IsPlain
        ? $"Classify<{context.Category}>(facts.{context.KnownFields[0]}, facts.{context.ExcludedFields[0]})"
        : $"{Method(context)}<{context.Category}, {context.Facts}>(in facts)";

    private static string Subject(EmissionContext context, TableRow row) => row.Kind switch
    {
        TableRowKind.Evidence => "evidence: " + context.Model.Categories[row.Target].Id,
        TableRowKind.Loss => "losses: " + context.Model.Categories[row.Target].Id,
        TableRowKind.Out => "ruled out",
        TableRowKind.Close => "implications",
        _ => "conditions that read several nibbles",
    };
}
