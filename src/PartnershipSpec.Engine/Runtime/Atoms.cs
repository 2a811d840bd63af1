using System.ComponentModel;
using PartnershipSpec.Engine.Facts;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>
/// Reads and writes what is stated of one trait in the words of the facts. Values are those of the emitted enumerations, which count from
/// 1; sets are masks. A value out of range states nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Atoms
{
    /// <summary>The value of a flag, or null if nothing is stated.</summary>
    public static bool? GetFlag(ulong known, ulong excluded, int bit) => TraitBits.GetFlag(known, excluded, bit);

    /// <summary>States a flag.</summary>
    public static void SetFlag(ref ulong known, ref ulong excluded, int bit, bool? value) =>
        TraitBits.SetFlag(ref known, ref excluded, bit, value);

    /// <summary>The value of a level, or null if the step is not known exactly.</summary>
    public static int? GetLevel(ulong known, ulong excluded, int first, int count) => TraitBits.GetLevel(known, excluded, first, count);

    /// <summary>States a level.</summary>
    public static void SetLevel(ref ulong known, ref ulong excluded, int first, int count, int? value) =>
        TraitBits.SetLevel(ref known, ref excluded, first, count, value);

    /// <summary>The value of a choice, or null if none is known to hold.</summary>
    public static int? GetChoice(ulong known, ulong excluded, int first, int count) =>
        TraitBits.GetChoice(known, first, count);

    /// <summary>States a choice.</summary>
    public static void SetChoice(ref ulong known, ref ulong excluded, int first, int count, int? value) =>
        TraitBits.SetChoice(ref known, ref excluded, first, count, value);

    /// <summary>The members of a set whose naming is <c>all</c>, or null if nothing is stated.</summary>
    public static int? GetAll(ulong known, ulong excluded, int first, int count) =>
        TraitBits.GetSet(known, excluded, first, count, namesAll: true);

    /// <summary>States a set whose naming is <c>all</c>.</summary>
    public static void SetAll(ref ulong known, ref ulong excluded, int first, int count, int? value) =>
        TraitBits.SetSet(ref known, ref excluded, first, count, value, namesAll: true);

    /// <summary>The members of a set whose naming is <c>some</c>, or null if nothing is stated.</summary>
    public static int? GetSome(ulong known, ulong excluded, int first, int count) =>
        TraitBits.GetSet(known, excluded, first, count, namesAll: false);

    /// <summary>States a set whose naming is <c>some</c>.</summary>
    public static void SetSome(ref ulong known, ref ulong excluded, int first, int count, int? value) =>
        TraitBits.SetSet(ref known, ref excluded, first, count, value, namesAll: false);

    /// <summary>The word of atoms known to be false, with the given members of a set added.</summary>
    public static ulong Exclude(ulong excluded, int first, int count, int members)
    {
        TraitBits.Exclude(ref excluded, first, count, members);
        return excluded;
    }
}
