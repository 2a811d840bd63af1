using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Specs;

/// <summary>The traits a condition reads.</summary>
internal static class ConditionTraits
{
    /// <summary>The traits, each as often as it is read.</summary>
    public static IEnumerable<Trait> Of(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Of),
        AnyOf any => any.Parts.SelectMany(Of),
        Not not => Of(not.Part),
        FlagIs flag => [flag.Trait],
        LevelBetween level => [level.Trait],
        ChoiceIn choice => [choice.Trait],
        SetCount set => [set.Trait],
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };
}
