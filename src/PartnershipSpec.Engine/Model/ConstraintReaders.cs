using System.Collections.Generic;

namespace PartnershipSpec.Engine.Model;

/// <summary>Which constraints have something to do once an atom is known to be true, or to be false.</summary>
internal sealed class ConstraintReaders
{
    private readonly Dictionary<int, List<int>> _byLiteral = [];

    internal ConstraintReaders(IReadOnlyList<Formula> constraints)
    {
        for (int i = 0; i < constraints.Count; i++) Add(constraints[i], i);
    }

    /// <summary>The constraints, by index; null for none.</summary>
    /// <param name="word">The word of the atom.</param>
    /// <param name="bit">Its bit.</param>
    /// <param name="isFalse">Whether it is known to be false rather than true.</param>
    internal List<int>? Of(int word, int bit, bool isFalse) =>
        _byLiteral.TryGetValue(Literal.Of(word, bit, isFalse), out List<int>? readers) ? readers : null;

    // A threshold forces the more, and is refuted the sooner, the more of its atoms are known to be what it does not count.
    private void Add(Formula formula, int constraint)
    {
        for (int i = 0; i < formula.PartCount; i++) Add(formula[i], constraint);
        foreach (int literal in Literal.Of(formula.Word, formula.Mask, !formula.OfFalse))
        {
            if (!_byLiteral.TryGetValue(literal, out List<int>? readers)) _byLiteral.Add(literal, readers = []);
            if (readers.Count == 0 || readers[readers.Count - 1] != constraint) readers.Add(constraint);
        }
    }
}
