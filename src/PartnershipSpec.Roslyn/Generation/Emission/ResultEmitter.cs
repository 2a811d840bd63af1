using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>What the classifier answers: placement, classification, verdict, judgement.</summary>
internal static class ResultEmitter
{
    internal static string Emit(EmissionContext context) => string.Join("\n\n", EmitEnums(context), EmitClassification(context), JudgementEmitter.Emit(context));

    private static string EmitEnums(EmissionContext context) => $$"""
        /// <summary>How clearly facts speak for a category.</summary>
        {{context.Attributes}}
        {{context.Access}} enum {{context.Surface.Placement}} : byte
        {
            /// <summary>Not enough is known: no category has enough evidence yet, and some may still get it.</summary>
            Undetermined = 0,

            /// <summary>One category has the most evidence, and enough of it.</summary>
            Placed = 1,

            /// <summary>Two categories are so close that the facts lie between them.</summary>
            BetweenTwo = 2,

            /// <summary>No category can have enough evidence, whatever else may turn out.</summary>
            Outside = 3,
        }

        /// <summary>What facts say of a claim.</summary>
        {{context.Attributes}}
        {{context.Access}} enum {{context.Surface.Verdict}} : byte
        {
            /// <summary>Neither contradicted nor established.</summary>
            Open = 0,

            /// <summary>All that the source says the category always takes is met.</summary>
            Established = 1,

            /// <summary>Something that the source says the category always takes is refuted.</summary>
            Contradicted = 2,
        }
        """;

    private static string EmitClassification(EmissionContext context)
    {
        string name = context.Surface.Classification;
        string category = context.Global(context.Surface.Category);
        string placement = context.Global(context.Surface.Placement);
        return $$"""
            /// <summary>Where facts stand on the spectrum.</summary>
            {{context.Attributes}}
            {{context.Access}} readonly struct {{name}} : global::System.IEquatable<{{name}}>
            {
            {{CSharpText.Indent(context.Lookup.IsCompact ? EmitCompact(context) : EmitWide(context), 4)}}

                /// <summary>How clearly the facts speak for a category.</summary>
                public {{placement}} Placement => ({{placement}})PlacementBits;

                /// <summary>The category with most evidence; at a tie the lower rank. Null where nothing is placed.</summary>
                public {{category}}? Best => BestBits != 0 ? ({{category}}?)BestBits : null;

                /// <summary>The category with most evidence after the best, if anything speaks for another that is not ruled out. Null where nothing is placed.</summary>
                public {{category}}? Neighbour => NextBits != 0 ? ({{category}}?)NextBits : null;

                /// <summary>Whether the best category and its neighbour have equal evidence.</summary>
                public bool IsTie => Neighbour is {{category}} neighbour && EvidenceFor(neighbour) == EvidenceFor(({{category}})BestBits);

                /// <inheritdoc />
                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <summary>Placement, best category and neighbour.</summary>
                public override string ToString() => Best == null ? Placement.ToString() : Neighbour == null ? Placement + ": " + Best : Placement + ": " + Best + ", " + Neighbour;

                /// <summary>Whether two classifications are the same.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

                /// <summary>Whether two classifications differ.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);
            }
            """;
    }

    private static string EmitCompact(EmissionContext context)
    {
        string name = context.Surface.Classification;
        string category = context.Global(context.Surface.Category);
        string size = CSharpText.Number(context.Lookup.SwarLanes.EvidenceBits);
        string mask = CSharpText.Mask((1UL << context.Lookup.SwarLanes.EvidenceBits) - 1);
        string bias = CSharpText.Number(context.Lookup.SwarLanes.Bias);
        string count = CSharpText.Number(context.Lookup.Categories.Count);
        return $$"""
            // The evidence for each category, from bit 48 on one bit for each that is ruled out, from 54 the placement, from 56 the best, from 59 the next.
            private readonly ulong _bits;

            internal {{name}}(ulong bits) => _bits = bits;

            private int PlacementBits => (int)(_bits >> 54 & 0x3);

            private int BestBits => (int)(_bits >> 56 & 0x7);

            private int NextBits => (int)(_bits >> 59 & 0x7);

            /// <summary>The evidence for a category: the points of its criteria that are met or refuted.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such category.</exception>
            public int EvidenceFor({{category}} category) => ((int)(_bits >> (Place(category) * {{size}}) & {{mask}}) ^ {{bias}}) - {{bias}};

            /// <summary>Whether the facts contradict a category.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such category.</exception>
            public bool IsRuledOut({{category}} category) => (_bits >> (48 + Place(category)) & 1) != 0;

            /// <summary>Whether two classifications are the same.</summary>
            public bool Equals({{name}} other) => _bits == other._bits;

            /// <inheritdoc />
            public override int GetHashCode() => _bits.GetHashCode();

            private static int Place({{category}} category) =>
                category >= ({{category}})1 && category <= ({{category}}){{count}} ? (int)category - 1 : throw new global::System.ArgumentOutOfRangeException(nameof(category));
            """;
    }

    private static string EmitWide(EmissionContext context)
    {
        string name = context.Surface.Classification;
        string category = context.Global(context.Surface.Category);
        string facts = context.Global(context.Surface.Facts);
        string spectrum = context.Global(context.Surface.Spectrum);
        return $$"""
            // More categories than fit into eight bytes: the facts are kept, and evidence is counted when asked for.
            private readonly {{facts}} _facts;
            private readonly byte _placement;
            private readonly byte _best;
            private readonly byte _next;

            internal {{name}}({{facts}} facts, byte placement, byte best, byte next)
            {
                _facts = facts;
                _placement = placement;
                _best = best;
                _next = next;
            }

            private int PlacementBits => _placement;

            private int BestBits => _best;

            private int NextBits => _next;

            /// <summary>The evidence for a category: the points of its criteria that are met or refuted.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such category.</exception>
            public int EvidenceFor({{category}} category) => TallyOf(category).Evidence;

            /// <summary>Whether the facts contradict a category.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such category.</exception>
            public bool IsRuledOut({{category}} category) => TallyOf(category).RuledOut;

            /// <summary>Whether two classifications are the same.</summary>
            public bool Equals({{name}} other) => _facts.Equals(other._facts) && _placement == other._placement && _best == other._best && _next == other._next;

            /// <inheritdoc />
            public override int GetHashCode() => _facts.GetHashCode();

            private Tally TallyOf({{category}} category)
            {
                if (category < ({{category}})1 || (int)category > {{spectrum}}.Model.Categories.Count) throw new global::System.ArgumentOutOfRangeException(nameof(category));
                return new Evaluation({{spectrum}}.Model, _facts.ToBits()).Tally({{spectrum}}.Model.Categories[(int)category - 1]);
            }
            """;
    }
}
