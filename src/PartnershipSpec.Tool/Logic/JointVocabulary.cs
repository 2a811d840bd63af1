using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Tool.Logic;

/// <summary>Two versions of a spec over the traits of both, matched by id.</summary>
internal sealed class JointVocabulary
{
    // The atoms of a trait share one word.
    private const int MostValues = 60;

    private JointVocabulary(Spectrum old, Spectrum @new, IReadOnlyList<string> unmatched)
    {
        Old = old;
        New = @new;
        Unmatched = unmatched;
    }

    internal readonly Spectrum Old;

    internal readonly Spectrum New;

    /// <summary>The ids of traits that both versions have and that could not be matched.</summary>
    internal readonly IReadOnlyList<string> Unmatched;

    internal static JointVocabulary Of(Spectrum old, Spectrum @new)
    {
        var joint = new List<Trait>();
        var unmatched = new List<string>();
        var fromOld = new Dictionary<string, Trait>(StringComparer.Ordinal);
        var fromNew = new Dictionary<string, Trait>(StringComparer.Ordinal);
        foreach (Trait trait in @new.Traits)
        {
            Trait? before = old.Trait(trait.Id);
            Trait? matched = before is null ? trait : Match(before, trait);
            if (matched is null) unmatched.Add(trait.Id);

            joint.Add(fromNew[trait.Id] = matched ?? trait.With(trait.Id + "@new", trait.Values));
            if (before is not null && matched is not null) fromOld[trait.Id] = matched;
        }

        foreach (Trait trait in old.Traits.Where(t => !fromOld.ContainsKey(t.Id)))
            joint.Add(fromOld[trait.Id] = @new.Trait(trait.Id) is null ? trait : trait.With(trait.Id + "@old", trait.Values));
        return new JointVocabulary(Translated(old, fromOld, joint), Translated(@new, fromNew, joint), unmatched);
    }

    /// <summary>A trait with the values of both; null where there can be none.</summary>
    private static Trait? Match(Trait old, Trait @new)
    {
        if (old.Kind != @new.Kind) return null;

        List<TraitValue> values = [.. @new.Values];
        for (int i = 0; i < old.Values.Count; i++)
        {
            if (@new.IndexOf(old.Values[i].Id) >= 0) continue;

            // Of a level, right after the step below it; elsewhere order means nothing.
            int at = @new.Kind != SpectrumTraitKind.Level ? values.Count : i == 0 ? 0
                : values.FindIndex(v => v.Id == old.Values[i - 1].Id) + 1;
            values.Insert(at, old.Values[i]);
        }

        Trait matched = @new.With(@new.Id, values);
        bool inOrder = old.Values.Zip(old.Values.Skip(1), (a, b) => matched.IndexOf(a.Id) < matched.IndexOf(b.Id)).All(before => before);
        return values.Count > MostValues || (@new.Kind == SpectrumTraitKind.Level && !inOrder) ? null : matched;
    }

    private static Spectrum Translated(Spectrum spectrum, Dictionary<string, Trait> joint, IReadOnlyList<Trait> traits)
    {
        // Each criterion once: what a category takes over stays the very same criterion.
        Dictionary<string, Criterion> criteria = spectrum.Categories.SelectMany(c => c.Criteria).Distinct()
            .ToDictionary(c => c.Id, c => c.With(Translated(c.When, joint)));
        return spectrum.With(
            traits,
            [.. spectrum.Implications.Select(i => new Implication(Translated(i.If, joint), Translated(i.Then, joint), i.Why, i.Pointer))],
            [.. spectrum.Categories.Select(c => c.With([.. c.Criteria.Select(x => criteria[x.Id])]))],
            spectrum.IsSound);
    }

    private static Condition Translated(Condition condition, Dictionary<string, Trait> joint) => condition switch
    {
        AllOf all => new AllOf([.. all.Parts.Select(p => Translated(p, joint))]),
        AnyOf any => new AnyOf([.. any.Parts.Select(p => Translated(p, joint))]),
        Not not => new Not(Translated(not.Part, joint)),
        FlagIs flag => new FlagIs(joint[flag.Trait.Id], flag.Value),
        ChoiceIn choice => new ChoiceIn(joint[choice.Trait.Id], Translated(choice.Values, choice.Trait, joint)),
        SetCount set => new SetCount(joint[set.Trait.Id], Translated(set.Members, set.Trait, joint), set.AtLeast, set.AtMost),
        LevelBetween level => Translated(level, joint[level.Trait.Id]),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static IReadOnlyList<int> Translated(IReadOnlyList<int> values, Trait trait, Dictionary<string, Trait> joint) =>
        [.. values.Select(v => joint[trait.Id].IndexOf(trait.Values[v].Id))];

    /// <summary>Up to a step means below the next one this version knows; from its lowest on means always.</summary>
    private static LevelBetween Translated(LevelBetween level, Trait joint)
    {
        IReadOnlyList<TraitValue> steps = level.Trait.Values;
        int lowest = level.Lowest == 0 ? 0 : joint.IndexOf(steps[level.Lowest].Id);
        int highest = level.Highest == steps.Count - 1 ? joint.Values.Count - 1 : joint.IndexOf(steps[level.Highest + 1].Id) - 1;
        return new LevelBetween(joint, lowest, highest);
    }
}
