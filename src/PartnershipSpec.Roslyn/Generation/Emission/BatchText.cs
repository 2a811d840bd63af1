using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The method that classifies many at once.</summary>
internal static class BatchText
{
    internal static string Emit(EmissionContext context)
    {
        string facts = context.Global(context.Surface.Facts);
        string classification = context.Global(context.Surface.Classification);
        return $$"""
            #if NETCOREAPP2_1_OR_GREATER || NETSTANDARD2_1_OR_GREATER
            /// <summary>Places many at once.</summary>
            /// <param name="facts">What is known of each.</param>
            /// <param name="classifications">Takes the placements, in the same order; it must not overlap with the facts.</param>
            /// <exception cref="global::System.ArgumentException">There is less room than there are facts.</exception>
            public static void Classify(global::System.ReadOnlySpan<{{facts}}> facts, global::System.Span<{{classification}}> classifications)
            {
                if (classifications.Length < facts.Length) throw new global::System.ArgumentException("There is less room than there are facts.", nameof(classifications));
            {{CSharpText.Indent(Loop(context), 4)}}
            }

            #endif
            {{Plan(context)}}
            """;
    }

    /// <summary>The tables made ready for vectors, once many are to be classified.</summary>
    private static string Plan(EmissionContext context)
    {
        if (!context.HasBatch) return "";

        LookupPlan plan = context.Lookup;
        int[] arguments = [context.Model.Words, plan.NibbleCount, plan.DerivedCount, plan.SwarLanes.Bias, context.Model.Least, context.Model.BetweenWithin];
        IEnumerable<int> slack = plan.Categories.Select(c => Math.Max(-1, Math.Min(127, c.Slack)));
        return $$"""

            private static class Many
            {
                internal static readonly BatchPlan Plan = new BatchPlan(Rows, {{string.Join(", ", arguments.Concat(slack).Select(CSharpText.Number))}});
            }

            """;
    }

    private static string Loop(EmissionContext context) => !context.HasBatch
        ? "for (int i = 0; i < facts.Length; i++) classifications[i] = Classify(in facts[i]);"
        : $$"""
            int done = Batch.Classify(Many.Plan, facts, classifications);
            for (int i = done; i < facts.Length; i++) classifications[i] = Classify(in facts[i]);
            """;
}
