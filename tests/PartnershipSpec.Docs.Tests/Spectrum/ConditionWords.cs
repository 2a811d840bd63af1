using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>Conditions in words, and what they read.</summary>
internal static class ConditionWords
{
    internal static string Of(Condition condition) => condition switch
    {
        AllOf all => Joined(all.Parts, " and "),
        AnyOf any => Joined(any.Parts, " or "),
        Not not => $"not ({Of(not.Part)})",
        FlagIs flag => $"{Spec.Code(flag.Trait.Id)} is {(flag.Value ? "true" : "false")}",
        LevelBetween level => $"{Spec.Code(level.Trait.Id)} is {Between(level)}",
        ChoiceIn choice => $"{Spec.Code(choice.Trait.Id)} is {Listed(choice.Trait, choice.Values, " or ")}",
        SetCount count => $"{Spec.Code(count.Trait.Id)}: {Counted(count)}",
        _ => throw new NotSupportedException($"No words for {condition.GetType().Name}."),
    };

    /// <summary>The traits a condition reads.</summary>
    internal static IEnumerable<Trait> Traits(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(Traits),
        AnyOf any => any.Parts.SelectMany(Traits),
        Not not => Traits(not.Part),
        FlagIs flag => [flag.Trait],
        LevelBetween level => [level.Trait],
        ChoiceIn choice => [choice.Trait],
        SetCount count => [count.Trait],
        _ => throw new NotSupportedException($"No traits of {condition.GetType().Name}."),
    };

    private static string Joined(IReadOnlyList<Condition> parts, string word) =>
        string.Join(word, parts.Select(p => p is AllOf or AnyOf && parts.Count > 1 ? $"({Of(p)})" : Of(p)));

    private static string Between(LevelBetween level)
    {
        (string lowest, string highest) = (Value(level.Trait, level.Lowest), Value(level.Trait, level.Highest));
        if (level.Lowest == level.Highest) return lowest;
        if (level.Lowest == 0) return $"{highest} at most";
        return level.Highest == level.Trait.Values.Count - 1 ? $"{lowest} at least" : $"{lowest} to {highest}";
    }

    private static string Counted(SetCount count)
    {
        int members = count.Members.Count;
        string bounds = count.AtMost is { } most && most < members
            ? (count.AtLeast == 0 ? $"at most {most}" : $"{count.AtLeast} to {most}")
            : $"at least {count.AtLeast}";
        if (count.AtMost == 0) return $"none of {Listed(count.Trait, count.Members, ", ")}";
        if (count.AtMost is null && count.AtLeast == members) return Listed(count.Trait, count.Members, " and ");
        if (count.AtMost is null && count.AtLeast == 1 && members < count.Trait.Values.Count)
            return Listed(count.Trait, count.Members, " or ");
        return members == count.Trait.Values.Count ? bounds : $"{bounds} of {Listed(count.Trait, count.Members, ", ")}";
    }

    private static string Listed(Trait trait, IEnumerable<int> values, string word) =>
        string.Join(word, values.Select(v => Value(trait, v)));

    private static string Value(Trait trait, int value) => Spec.Code(trait.Values[value].Id);
}
