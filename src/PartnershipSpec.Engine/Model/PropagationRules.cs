using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// What must hold of all facts: the implications, and the structure of the traits that these are about. Facts are closed under it by unit
/// propagation: of alternatives the last that is not refuted must hold. The order of the constraints does not matter.
/// </summary>
internal sealed class PropagationRules
{
    // So few are gone through again and again faster than any list of what is to be looked at could be kept.
    private const int Few = 24;

    [ThreadStatic]
    private static PendingConstraints? _pending;

    private readonly Formula[] _constraints;
    private readonly Lazy<ConstraintReaders> _readers;

    /// <param name="constraints">What must hold.</param>
    internal PropagationRules(IEnumerable<Formula> constraints)
    {
        _constraints = [.. constraints];
        _readers = new Lazy<ConstraintReaders>(() => new ConstraintReaders(_constraints));
    }

    /// <summary>What must hold.</summary>
    internal IReadOnlyList<Formula> Constraints => _constraints;

    internal static PropagationRules Of(IReadOnlyList<SpectrumTrait> traits, IEnumerable<SpectrumImplication> implications)
    {
        Formula[] implied = [.. implications.Select(i => i.Constraint)];

        // Statements are always structurally whole; only what an implication adds may leave a level or choice to be completed.
        IEnumerable<SpectrumTrait> read = traits.Where(t => Array.Exists(implied, c => c.Reads(t.Word, t.Mask)));
        return new PropagationRules([.. implied, .. read.SelectMany(TraitStructure.Of)]);
    }

    /// <summary>Adds to facts, in place, all that follows from them; an atom may come out both true and false.</summary>
    internal void Close(FactBits facts)
    {
        if (_constraints.Length <= Few) CloseByTurns(facts);
        else CloseByReaders(facts);
    }

    private void CloseByTurns(FactBits facts)
    {
        for (bool changed = _constraints.Length > 0; changed;)
        {
            changed = false;
            foreach (Formula constraint in _constraints) changed |= Propagation.Force(constraint, facts);
        }
    }

    /// <summary>Looks at a constraint again only once something is known that it reads.</summary>
    private void CloseByReaders(FactBits facts)
    {
        PendingConstraints pending = _pending ??= new PendingConstraints();
        pending.Start(_constraints.Length, facts);
        while (pending.Next() is var next and >= 0)
        {
            if (Propagation.Force(_constraints[next], facts)) pending.AddReadersOfNews(facts, _readers.Value);
        }
    }
}
