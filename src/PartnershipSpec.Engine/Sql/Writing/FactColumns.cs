using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Sql.Dialects;

namespace PartnershipSpec.Engine.Sql.Writing;

/// <summary>The columns in which a stage finds the words of atoms known to be true and to be false, and conditions over them.</summary>
/// <param name="dialect">How they are written.</param>
/// <param name="stage">The stage, from 0. Each has names of its own, since ClickHouse takes one name in two stages for a circle.</param>
internal sealed class FactColumns(SqlDialect dialect, int stage)
{
    /// <summary>The columns after one more stage.</summary>
    internal FactColumns Next => new(dialect, stage + 1);

    /// <summary>The column of one word.</summary>
    internal string this[int word, bool ofFalse] => (ofFalse ? "excluded" : "known") + word + "_" + stage;

    /// <summary>The condition that facts meet a formula.</summary>
    internal string IsMet(Formula formula) => formula.Kind switch
    {
        FormulaKind.Threshold => AtLeast(formula.Need, formula.Word, formula.Mask, formula.OfFalse),
        FormulaKind.All => SqlCondition.All(Parts(formula).Select(IsMet)),
        _ => SqlCondition.Any(Parts(formula).Select(IsMet)),
    };

    /// <summary>The condition that so many atoms of a mask are known, be it true or false.</summary>
    internal string AtLeast(int need, int word, ulong mask, bool ofFalse)
    {
        int count = Bits.Count(mask);
        if (need <= 0) return SqlCondition.Always;
        if (need > count) return SqlCondition.Never;
        if (need == 1) return Shared(word, mask, ofFalse) + " <> 0";
        if (need == count) return Shared(word, mask, ofFalse) + " = " + dialect.Word(mask);

        IEnumerable<string> atoms = Bits.Each(mask).Select(atom => SqlCondition.Case(dialect, AtLeast(1, word, atom, ofFalse), "1"));
        return "(" + SqlCondition.Sum([.. atoms]) + ") >= " + SqlNumber.Of(need);
    }

    /// <summary>The atoms of a mask that are known.</summary>
    internal string Shared(int word, ulong mask, bool ofFalse) => dialect.And(this[word, ofFalse], dialect.Word(mask));

    private static IEnumerable<Formula> Parts(Formula formula) => Enumerable.Range(0, formula.PartCount).Select(i => formula[i]);
}
