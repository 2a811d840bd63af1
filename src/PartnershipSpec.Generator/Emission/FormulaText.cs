using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Judging.Shared;
using PartnershipSpec.Generator.Emission.Text;

namespace PartnershipSpec.Generator.Emission;

/// <summary>Formulas as C# expressions over the words of the masks, <c>known</c> and <c>excluded</c>.</summary>
internal sealed class FormulaText(int words)
{
    internal const string True = "true";
    internal const string False = "false";

    /// <summary>The parameters that carry the masks.</summary>
    internal string Parameters => string.Join(", ", Words("known").Concat(Words("excluded")).Select(w => "ulong " + w));

    /// <summary>The arguments that pass them on.</summary>
    internal string Arguments => string.Join(", ", Words("known").Concat(Words("excluded")));

    internal IEnumerable<string> Words(string rail) => Enumerable.Range(0, words).Select(w => Word(rail, w));

    internal string Word(string rail, int word) => words == 1 ? rail : rail + CSharpText.Number(word);

    /// <summary>The rail on which a threshold counts.</summary>
    internal static string Rail(Formula threshold) => threshold.OfFalse ? "excluded" : "known";

    /// <summary>The rail that stands against it.</summary>
    internal static string Contrary(Formula threshold) => threshold.OfFalse ? "known" : "excluded";

    internal string IsMet(Formula formula) => formula.Kind == FormulaKind.Threshold
        ? Reaches(Word(Rail(formula), formula.Word), formula.Mask, formula.Need)
        : Joined(formula, formula.Kind == FormulaKind.All, IsMet);

    internal string IsRefuted(Formula formula) => formula.Kind == FormulaKind.Threshold
        ? Reaches(Word(Contrary(formula), formula.Word), formula.Mask, Bits.Count(formula.Mask) - formula.Need + 1)
        : Joined(formula, formula.Kind == FormulaKind.Any, IsRefuted);

    /// <summary>Whether all of several formulas are met.</summary>
    internal string AreMet(IEnumerable<Formula> formulas) => Joined(formulas.Select(IsMet), all: true);

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

    private static string Joined(Formula formula, bool all, System.Func<Formula, string> part) =>
        Joined(Enumerable.Range(0, formula.PartCount).Select(i => part(formula[i])), all);

    // A constant is folded away: the compiler would warn of code that it makes unreachable.
    private static string Joined(IEnumerable<string> parts, bool all)
    {
        (string neutral, string decisive) = all ? (True, False) : (False, True);
        string[] open = [.. parts.Where(p => p != neutral)];
        if (open.Contains(decisive)) return decisive;
        if (open.Length <= 1) return open.Length == 0 ? neutral : open[0];
        return string.Join(all ? " && " : " || ", open.Select(Parenthesised));
    }

    private static string Parenthesised(string part) => part.Contains(" && ") || part.Contains(" || ") ? "(" + part + ")" : part;
}
