using System.Text;

namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>What is stated of one trait, in words.</summary>
    public sealed class StatedFact
    {
        internal StatedFact(SpectrumTrait trait, string value)
        {
            Trait = trait;
            Value = value;
        }

        /// <summary>The trait.</summary>
        public SpectrumTrait Trait { get; }

        /// <summary>What is stated of it, by ids: <c>true</c>, <c>formal</c>, <c>privateSector, government and no others</c>.</summary>
        public string Value { get; }

        /// <summary>Trait and value.</summary>
        public override string ToString() => Trait.Id + ": " + Value;

        internal static StatedFact Of(SpectrumTrait trait, FactBits facts)
        {
            ulong known = (facts.True[trait.Word] & trait.Mask) >> trait.FirstBit;
            ulong excluded = (facts.False[trait.Word] & trait.Mask) >> trait.FirstBit;
            return new StatedFact(trait, Describe(trait, known, excluded));
        }

        private static string Describe(SpectrumTrait trait, ulong known, ulong excluded)
        {
            if ((known & excluded) != 0) return trait.Kind == SpectrumTraitKind.Flag ? "both true and false" : "contradictory";

            switch (trait.Kind)
            {
                case SpectrumTraitKind.Flag:
                    return known != 0 ? "true" : "false";
                case SpectrumTraitKind.Level:
                    return DescribeLevel(trait, Bits.Count(known), trait.AtomCount - Bits.Count(excluded));
                default:
                    return DescribeMembers(trait, known, excluded);
            }
        }

        private static string DescribeLevel(SpectrumTrait trait, int lowest, int highest) =>
            lowest == highest ? trait.Values[lowest].Id : trait.Values[lowest].Id + " to " + trait.Values[highest].Id;

        private static string DescribeMembers(SpectrumTrait trait, ulong known, ulong excluded)
        {
            ulong all = trait.Mask >> trait.FirstBit;
            string members = Members(trait, known);
            if (trait.Kind == SpectrumTraitKind.Choice && members.Length > 0) return members;
            if (excluded == all) return "none";
            if (excluded != 0 && (known | excluded) == all) return members + " and no others";
            if (excluded == 0) return members;

            return members.Length == 0 ? "not " + Members(trait, excluded) : members + " but not " + Members(trait, excluded);
        }

        private static string Members(SpectrumTrait trait, ulong members)
        {
            var text = new StringBuilder();
            for (int i = 0; i < trait.Values.Count; i++)
            {
                if ((members >> i & 1) == 0) continue;
                text.Append(text.Length == 0 ? "" : ", ").Append(trait.Values[i].Id);
            }

            return text.ToString();
        }
    }
}
