using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Model;

/// <summary>
/// A condition in negation normal form. Its leaves count atoms of one word, known true or known false, so that "met" and "refuted" are
/// each monotone in the facts: learning more never takes either back.
/// </summary>
internal sealed class Formula
{
    private readonly Formula[] _parts;

    private Formula(FormulaKind kind, int word, ulong mask, int need, bool ofFalse, Formula[] parts)
    {
        Kind = kind;
        Word = word;
        Mask = mask;
        Need = need;
        OfFalse = ofFalse;
        _parts = parts;
    }

    internal readonly FormulaKind Kind;

    internal readonly int Word;

    internal readonly ulong Mask;

    /// <summary>How many atoms of the mask it requires: zero or less is always met, more than there are is never met.</summary>
    internal readonly int Need;

    /// <summary>Whether it counts atoms that are false rather than true.</summary>
    internal readonly bool OfFalse;

    internal int PartCount => _parts.Length;

    internal Formula this[int part] => _parts[part];

    /// <summary>The thresholds it is made of.</summary>
    internal IEnumerable<Formula> Leaves() => Kind == FormulaKind.Threshold ? [this] : _parts.SelectMany(part => part.Leaves());

    internal static Formula AtLeast(int need, int word, ulong mask) =>
        new Formula(FormulaKind.Threshold, word, mask, need, false, Array.Empty<Formula>());

    internal static Formula AtMost(int limit, int word, ulong mask) =>
        new Formula(FormulaKind.Threshold, word, mask, Bits.Count(mask) - limit, true, Array.Empty<Formula>());

    internal static Formula All(params Formula[] parts) => new Formula(FormulaKind.All, 0, 0, 0, false, parts);

    internal static Formula Any(params Formula[] parts) => new Formula(FormulaKind.Any, 0, 0, 0, false, parts);

    internal Formula Not()
    {
        if (Kind == FormulaKind.Threshold)
            return new Formula(Kind, Word, Mask, Bits.Count(Mask) - Need + 1, !OfFalse, _parts);

        return new Formula(
            Kind == FormulaKind.All ? FormulaKind.Any : FormulaKind.All, 0, 0, 0, false, Array.ConvertAll(_parts, p => p.Not()));
    }

    internal bool IsMet(FactBits facts)
    {
        if (Kind == FormulaKind.Threshold)
            return Bits.Count(facts.Rail(OfFalse)[Word] & Mask) >= Need;

        // Of all, the first that is not met settles it; of any, the first that is.
        bool all = Kind == FormulaKind.All;
        foreach (Formula part in _parts)
        {
            if (part.IsMet(facts) != all) return !all;
        }

        return all;
    }

    internal bool IsRefuted(FactBits facts)
    {
        if (Kind == FormulaKind.Threshold)
            return Bits.Count(facts.Rail(!OfFalse)[Word] & Mask) > Bits.Count(Mask) - Need;

        bool all = Kind == FormulaKind.All;
        foreach (Formula part in _parts)
        {
            if (part.IsRefuted(facts) == all) return all;
        }

        return !all;
    }

    internal CriterionOutcome Outcome(FactBits facts) =>
        IsMet(facts) ? CriterionOutcome.Met : IsRefuted(facts) ? CriterionOutcome.Refuted : CriterionOutcome.Unknown;

    /// <summary>Adds the atoms its leaves read to a mask.</summary>
    internal void Collect(ulong[] mask)
    {
        if (Kind == FormulaKind.Threshold) mask[Word] |= Mask;
        else foreach (Formula part in _parts) part.Collect(mask);
    }

    /// <summary>Whether any leaf reads one of these atoms.</summary>
    internal bool Reads(int word, ulong mask)
    {
        if (Kind == FormulaKind.Threshold) return Word == word && (Mask & mask) != 0;

        foreach (Formula part in _parts)
        {
            if (part.Reads(word, mask)) return true;
        }

        return false;
    }
}

internal enum FormulaKind : byte
{
    Threshold,
    All,
    Any,
}
