using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Roslyn.Generation.Emission.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>Formulas as C# expressions over the words of the masks, <c>known</c> and <c>excluded</c>. They are evaluated whole, without a branch.</summary>
internal sealed class FormulaText(int words)
{
    internal const string True = "true";
    internal const string False = "false";

    internal IEnumerable<string> Words(string rail) => Enumerable.Range(0, words).Select(w => Word(rail, w));

    internal string Word(string rail, int word) => words == 1 ? rail : rail + CSharpText.Number(word);

    /// <summary>The rail on which a threshold counts.</summary>
    internal static string Rail(Formula threshold) => threshold.OfFalse ? "excluded" : "known";

    /// <summary>The rail that stands against it.</summary>
    internal static string Contrary(Formula threshold) => threshold.OfFalse ? "known" : "excluded";

    internal string IsMet(Formula formula) => formula.Kind == FormulaKind.Threshold
        ? Reaches(Word(Rail(formula), formula.Word), formula.Mask, formula.Need)
        : Joined(Parts(formula).Select(IsMet), formula.Kind == FormulaKind.All);

    internal string IsRefuted(Formula formula) => IsMet(formula.Not());

    /// <summary>Whether all of several formulas are met.</summary>
    internal string AreMet(IEnumerable<Formula> formulas) => Joined(formulas.Select(IsMet), all: true);

    /// <summary>The same as all of several formulas, with as few parts as masks allow.</summary>
    internal static Formula AllOf(IEnumerable<Formula> formulas)
    {
        Formula[] parts = [.. formulas.SelectMany(f => f.Kind == FormulaKind.All ? Parts(f) : [f])];
        IEnumerable<Formula> whole = parts.Where(IsWhole).GroupBy(f => (f.Word, f.OfFalse))
            .Select(g => Whole(g.Key.Word, g.Key.OfFalse, g.Aggregate(0UL, (mask, f) => mask | f.Mask)));
        return Formula.All([.. whole, .. parts.Where(f => !IsWhole(f))]);
    }

    private static bool IsWhole(Formula formula) => formula.Kind == FormulaKind.Threshold && formula.Mask != 0 && formula.Need == Bits.Count(formula.Mask);

    private static Formula Whole(int word, bool ofFalse, ulong mask) => ofFalse ? Formula.AtMost(0, word, mask) : Formula.AtLeast(Bits.Count(mask), word, mask);

    private static IEnumerable<Formula> Parts(Formula formula) => Enumerable.Range(0, formula.PartCount).Select(i => formula[i]);

    /// <summary>Whether so many of the atoms of a mask are set in a word.</summary>
    private static string Reaches(string word, ulong mask, int need)
    {
        int size = Bits.Count(mask);
        string masked = $"({word} & {CSharpText.Mask(mask)})";
        if (need <= 0) return True;
        if (need > size) return False;
        if (need == 1) return masked + " != 0";
        return need == size ? $"{masked} == {CSharpText.Mask(mask)}" : $"Bits.Count{masked} >= {CSharpText.Number(need)}";
    }

    // A constant is folded away: the compiler would warn of code that it makes unreachable.
    private static string Joined(IEnumerable<string> parts, bool all)
    {
        (string neutral, string decisive) = all ? (True, False) : (False, True);
        string[] open = [.. parts.Where(p => p != neutral)];
        if (open.Contains(decisive)) return decisive;
        if (open.Length <= 1) return open.Length == 0 ? neutral : open[0];
        return "(" + string.Join(all ? " & " : " | ", open) + ")";
    }
}
