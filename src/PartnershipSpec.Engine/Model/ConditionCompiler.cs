using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Engine.Model;

/// <summary>Turns conditions over traits into formulas over atoms.</summary>
internal sealed class ConditionCompiler(AtomLayout layout)
{
    internal Formula Compile(Condition condition) => condition switch
    {
        AllOf all => Formula.All([.. all.Parts.Select(Compile)]),
        AnyOf any => Formula.Any([.. any.Parts.Select(Compile)]),
        Not not => Compile(not.Part).Not(),
        FlagIs flag => Count(flag.Trait, [0], flag.Value ? 1 : 0, flag.Value ? null : 0),
        ChoiceIn choice => Count(choice.Trait, choice.Values, 1, null),
        SetCount set => Count(set.Trait, set.Members, set.AtLeast, set.AtMost),
        LevelBetween level => CompileLevel(level),
        _ => throw new System.ArgumentOutOfRangeException(nameof(condition)),
    };

    private Formula CompileLevel(LevelBetween level)
    {
        var parts = new List<Formula>();
        if (level.Lowest > 0) parts.Add(Count(level.Trait, [level.Lowest - 1], 1, null));
        if (level.Highest < level.Trait.Values.Count - 1) parts.Add(Count(level.Trait, [level.Highest], 0, 0));
        return parts.Count == 1 ? parts[0] : Formula.All([.. parts]);
    }

    private Formula Count(Trait trait, IReadOnlyList<int> atoms, int atLeast, int? atMost)
    {
        (int word, int first) = layout[trait];
        ulong mask = atoms.Aggregate(0UL, (m, atom) => m | (1UL << (first + atom)));
        if (atMost is null) return Formula.AtLeast(atLeast, word, mask);
        if (atLeast == 0) return Formula.AtMost(atMost.Value, word, mask);
        return Formula.All(Formula.AtLeast(atLeast, word, mask), Formula.AtMost(atMost.Value, word, mask));
    }
}
