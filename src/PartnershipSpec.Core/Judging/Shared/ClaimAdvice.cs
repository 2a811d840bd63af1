using System.Collections.Generic;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>A fact that would help to establish a claim.</summary>
    public sealed class AdvisedFact
    {
        internal AdvisedFact(Statement statement, FactBits facts)
        {
            Trait = statement.Trait;
            Value = statement.Text;
            Before = statement.Changes(facts) ? StatedFact.Of(statement.Trait, facts).Value : null;
        }

        /// <summary>What it is about.</summary>
        public SpectrumTrait Trait { get; }

        /// <summary>What it takes, by ids: <c>true</c>, <c>formal</c>, <c>academia</c>, <c>not academia</c>.</summary>
        public string Value { get; }

        /// <summary>What is stated now, where that would have to change; null where it is only to be learnt.</summary>
        public string? Before { get; }

        /// <summary>Whether something stated would have to change; otherwise it is only to be learnt.</summary>
        public bool IsChange => Before != null;

        /// <summary>Trait and value, and what it would replace.</summary>
        public override string ToString() => Trait.Id + ": " + Value + (IsChange ? " (now " + Before + ")" : "");
    }

    /// <summary>The fewest facts to learn or to change for a claim to be established.</summary>
    public sealed class ClaimAdvice
    {
        internal ClaimAdvice(bool isPossible, bool isLeast, IReadOnlyList<AdvisedFact> facts)
        {
            IsPossible = isPossible;
            IsLeast = isLeast;
            Facts = facts;
        }

        /// <summary>Whether any facts would establish the claim. A category without a criterion that is always met cannot be established.</summary>
        public bool IsPossible { get; }

        /// <summary>Whether it is known that no fewer would do. Only a spec whose criteria are tangled beyond the bound of the search makes this false.</summary>
        public bool IsLeast { get; }

        /// <summary>The facts, in the order of the spec; none where the claim is established already or cannot be.</summary>
        public IReadOnlyList<AdvisedFact> Facts { get; }

        /// <summary>The facts, one after the other.</summary>
        public override string ToString() => !IsPossible ? "cannot be established" : Facts.Count == 0 ? "established" : string.Join("; ", Facts);
    }
}
