using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Spectra;

namespace PartnershipSpec.Analyzers.Claims;

/// <summary>The traits a condition reads.</summary>
internal static class ConditionTraits
{
    internal static IEnumerable<Trait> Of(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Of),
        AnyOf any => any.Parts.SelectMany(Of),
        Not not => Of(not.Part),
        FlagIs flag => [flag.Trait],
        LevelBetween level => [level.Trait],
        ChoiceIn choice => [choice.Trait],
        SetCount set => [set.Trait],
        _ => [],
    };
}
