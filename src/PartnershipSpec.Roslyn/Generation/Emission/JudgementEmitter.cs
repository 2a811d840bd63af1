namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>The judgement of a claim.</summary>
internal static class JudgementEmitter
{
    internal static string Emit(EmissionContext context)
    {
        string name = context.Surface.Judgement;
        string category = context.Global(context.Surface.Category);
        string verdict = context.Global(context.Surface.Verdict);
        string facts = context.Global(context.Surface.Facts);
        string model = context.Global(context.Surface.Spectrum) + ".Model";
        const string findings = "global::System.Collections.Generic.IReadOnlyList<CriterionFinding>";
        return $$"""
            /// <summary>What facts say of a claim, and why.</summary>
            {{context.Attributes}}
            {{context.Access}} readonly struct {{name}} : global::System.IEquatable<{{name}}>
            {
                private readonly {{facts}} _facts;

                internal {{name}}({{category}} category, {{facts}} facts, {{verdict}} verdict)
                {
                    Category = category;
                    _facts = facts;
                    Verdict = verdict;
                }

                /// <summary>The category claimed.</summary>
                public {{category}} Category { get; }

                /// <summary>The verdict.</summary>
                public {{verdict}} Verdict { get; }

                /// <summary>Criteria the source says the category always meets, and the facts refute.</summary>
                public {{findings}} Contradictions => Findings(f => f.Contradicts);

                /// <summary>Criteria that are normally met, and the facts refute.</summary>
                public {{findings}} Departures => Findings(f => f.Departs);

                /// <summary>Criteria the source says the category always meets, of which too little is known.</summary>
                public {{findings}} Undecided => Findings(f => f.IsUndecided);

                /// <summary>Why: every criterion of the category, with the words of the source.</summary>
                public SpectrumExplanation Explain() => SpectrumExplanation.OfClaim({{model}}, Claimed, _facts.ToBits());

                /// <summary>The fewest facts to learn or to change for the claim to be established.</summary>
                public ClaimAdvice Advise() => AdviceSearch.Find({{model}}, Claimed, _facts.ToBits());

                /// <summary>Whether two judgements are the same.</summary>
                public bool Equals({{name}} other) => Category == other.Category && _facts.Equals(other._facts);

                /// <inheritdoc />
                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <inheritdoc />
                public override int GetHashCode() => _facts.GetHashCode();

                /// <summary>Category and verdict.</summary>
                public override string ToString() => Category + ": " + Verdict;

                /// <summary>Whether two judgements are the same.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

                /// <summary>Whether two judgements differ.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);

                private SpectrumCategory Claimed => {{model}}.Categories[Category == 0 ? throw new global::System.InvalidOperationException("Nothing was judged.") : (int)Category - 1];

                private {{findings}} Findings(global::System.Predicate<CriterionFinding> which)
                {
                    var chosen = new global::System.Collections.Generic.List<CriterionFinding>();
                    foreach (CriterionFinding finding in Explain().Findings)
                    {
                        if (which(finding)) chosen.Add(finding);
                    }

                    return chosen;
                }
            }
            """;
    }
}
