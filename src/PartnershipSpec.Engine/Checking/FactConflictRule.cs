using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Checking;

/// <summary>PSP1006: statements that cannot all be true, once for each smallest set of them.</summary>
internal static class FactConflictRule
{
    /// <param name="spectrum">The spectrum.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="derived">All that can be derived from its facts.</param>
    internal static IEnumerable<ClaimFinding> Find(CompiledSpectrum spectrum, Claim claim, FactBits derived) =>
        derived.HasContradictions ? FindAny(spectrum, claim, derived) : [];

    private static IEnumerable<ClaimFinding> FindAny(CompiledSpectrum spectrum, Claim claim, FactBits derived)
    {
        SpectrumModel model = spectrum.Model;
        var evaluation = new Evaluation(model, claim.Facts.Bits);
        var seen = new HashSet<string>();
        for (int word = 0; word < model.Words; word++)
        {
            for (ulong conflicts = derived.True[word] & derived.False[word]; conflicts != 0; conflicts &= conflicts - 1)
            {
                (int at, ulong atom) = (word, Bits.Lowest(conflicts));
                SpectrumTrait[] about = [.. model.Traits.Where(t => t.Word == at && (t.Mask & atom) != 0)];
                Predicate<FactBits> isConflict = facts => IsConflict(facts.Propagate(model.PropagationRules), at, atom);
                FactBits needed = evaluation.Needed(isConflict, isMonotone: true, about);
                StatedFact[] stated = evaluation.Stated(needed);
                // What contradicts itself whatever is stated is for the spec to mend, not for the claim.
                if (stated.Length > 0 && seen.Add(string.Join(" ", stated.Select(f => f.Trait.Id))))
                    yield return Finding(spectrum, claim, needed, stated, isConflict);
            }
        }
    }

    private static bool IsConflict(FactBits facts, int word, ulong atom) => (facts.True[word] & facts.False[word] & atom) != 0;

    /// <summary>The values of a trait that are both known to hold and known not to, by ids.</summary>
    private static string Contradictory(SpectrumTrait trait, FactBits facts)
    {
        ulong both = (facts.True[trait.Word] & facts.False[trait.Word] & trait.Mask) >> trait.FirstBit;
        bool hasValues = trait.Kind is SpectrumTraitKind.Set or SpectrumTraitKind.Choice;
        return hasValues ? string.Join(", ", trait.Values.Where((_, i) => (both >> i & 1) != 0)) : trait.Id;
    }

    private static ClaimFinding Finding(
        CompiledSpectrum spectrum, Claim claim, FactBits needed, StatedFact[] stated, Predicate<FactBits> isConflict)
    {
        IReadOnlyDictionary<int, IReadOnlyList<int>> absent = DecidingAbsence.Of(claim.Facts, [.. stated.Select(f => f.Trait)], isConflict);
        IReadOnlyList<int> deciding = spectrum.IndexesOf(stated.Select(f => f.Trait));
        FactBits derived = needed.Propagate(spectrum.Model.PropagationRules);
        SpectrumImplication? failing = spectrum.Model.Implications.FirstOrDefault(i => i.FailsOn(derived));
        if (failing is null || needed.HasContradictions)
        {
            var itself =
                new Message(MessageKey.FactsConflictDirectly, claim.Name, stated[0].Trait.Id, Contradictory(stated[0].Trait, derived));
            return new ClaimFinding(RuleCatalogue.FactsContradict, itself) { Deciding = deciding, Absent = absent };
        }

        var message = new Message(MessageKey.FactsConflict, claim.Name, new StatedPart(stated), new SentencePart(failing.Why));
        return new ClaimFinding(RuleCatalogue.FactsContradict, message)
        {
            Deciding = deciding,
            Absent = absent,
            Pointers = [failing.Pointer],
        };
    }
}
