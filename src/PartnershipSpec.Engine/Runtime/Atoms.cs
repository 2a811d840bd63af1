using System.ComponentModel;
using PartnershipSpec.Engine.Facts;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>
/// What is stated of one trait, in the words of its facts. Values count from 1, as in the emitted enumerations, and sets are masks; a value
/// out of range states nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Atoms
{
    /// <summary>A flag; null where nothing is stated.</summary>
    public static bool? GetFlag(ulong known, ulong excluded, int bit) => TraitBits.GetFlag(known, excluded, bit);

    /// <summary>States a flag.</summary>
    public static void SetFlag(ref ulong known, ref ulong excluded, int bit, bool? value) =>
        TraitBits.SetFlag(ref known, ref excluded, bit, value);

    /// <summary>A level; null where nothing is stated, or only between what it lies.</summary>
    public static int? GetLevel(ulong known, ulong excluded, int first, int count) => TraitBits.GetLevel(known, excluded, first, count);

    /// <summary>States a level.</summary>
    public static void SetLevel(ref ulong known, ref ulong excluded, int first, int count, int? value) =>
        TraitBits.SetLevel(ref known, ref excluded, first, count, value);

    /// <summary>A choice; null where none is known to hold.</summary>
    public static int? GetChoice(ulong known, ulong excluded, int first, int count) =>
        TraitBits.GetChoice(known, first, count);

    /// <summary>States a choice.</summary>
    public static void SetChoice(ref ulong known, ref ulong excluded, int first, int count, int? value) =>
        TraitBits.SetChoice(ref known, ref excluded, first, count, value);

    /// <summary>A set in which naming is all; null where nothing is stated.</summary>
    public static int? GetAll(ulong known, ulong excluded, int first, int count) =>
        TraitBits.GetSet(known, excluded, first, count, namesAll: true);

    /// <summary>States a set in which naming is all.</summary>
    public static void SetAll(ref ulong known, ref ulong excluded, int first, int count, int? value) =>
        TraitBits.SetSet(ref known, ref excluded, first, count, value, namesAll: true);

    /// <summary>A set of which some are named; null where nothing is stated.</summary>
    public static int? GetSome(ulong known, ulong excluded, int first, int count) =>
        TraitBits.GetSet(known, excluded, first, count, namesAll: false);

    /// <summary>States a set of which some are named.</summary>
    public static void SetSome(ref ulong known, ref ulong excluded, int first, int count, int? value) =>
        TraitBits.SetSet(ref known, ref excluded, first, count, value, namesAll: false);

    /// <summary>The word of atoms known to be false, with members of a set among them.</summary>
    public static ulong Exclude(ulong excluded, int first, int count, int members)
    {
        TraitBits.Exclude(ref excluded, first, count, members);
        return excluded;
    }
}
