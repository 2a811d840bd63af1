using System.Collections.Generic;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.EntityFrameworkCore.Querying;

/// <summary>
/// Propagation read backwards: for each atom known to be true, or to be false, the conditions from which that follows. Facts closed under
/// these rules are those that <see cref="PropagationRules"/> close.
/// </summary>
internal sealed class AtomRules
{
    private readonly Dictionary<int, List<Formula>> _conditions = [];

    internal AtomRules(PropagationRules rules)
    {
        foreach (Formula constraint in rules.Constraints)
        {
            foreach (PropagationStep step in PropagationStep.Of(constraint)) Add(step.Target, step.Guards);
        }
    }

    /// <summary>From what it follows that an atom is true, or is false; null where it follows from nothing.</summary>
    internal Formula? ConditionOf(int word, int bit, bool isFalse) =>
        _conditions.TryGetValue(Literal.Of(word, bit, isFalse), out List<Formula>? conditions) ? Formula.Any([.. conditions]) : null;

    /// <summary>Those atoms of a mask that may follow from others to be true, or to be false.</summary>
    internal ulong Derived(int word, ulong mask, bool isFalse)
    {
        ulong derived = 0;
        for (ulong left = mask; left != 0; left &= left - 1)
        {
            if (_conditions.ContainsKey(Literal.Of(word, Bits.IndexOfLowest(left), isFalse))) derived |= Bits.Lowest(left);
        }

        return derived;
    }

    // So many of the target must hold: each must, once so many of the others are known not to hold that none can be spared. More than there
    // are never hold, whatever is known: that says nothing of any of them.
    private void Add(Formula target, IReadOnlyList<Formula> guards)
    {
        int spare = Bits.Count(target.Mask) - target.Need;
        if (spare < 0) return;

        for (ulong left = target.Mask; left != 0; left &= left - 1)
        {
            ulong bit = Bits.Lowest(left);
            int literal = Literal.Of(target.Word, Bits.IndexOfLowest(bit), target.OfFalse);
            if (!_conditions.TryGetValue(literal, out List<Formula>? conditions)) _conditions.Add(literal, conditions = []);
            conditions.Add(Formula.All([.. guards, WordFormula.Of(spare, target.Word, target.Mask & ~bit, !target.OfFalse)]));
        }
    }
}
