using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Tool.Logic;

/// <summary>
/// What a change from one version of a spec to another does to verdicts. Categories, traits and values are the same where their ids are.
/// Descriptions say all that either version asks; each version reads what it knows. A trait only one version has is free in the other. A
/// member or value only one version has is, to the other, none of those it knows; a step only one version has counts there as the next
/// lower one. Where ids cannot be matched so (a trait of another kind, steps in another order), the versions have two traits, called
/// <c>id@old</c> and <c>id@new</c>.
/// </summary>
internal sealed class SpectrumDiff(
    IReadOnlyList<CategoryChange> categories, IReadOnlyList<string> added, IReadOnlyList<string> removed, IReadOnlyList<string> unmatched,
    BoundedResult<Shift?> nowInconsistent, BoundedResult<Shift?> nowConsistent)
{
    /// <summary>What changes in the categories that both versions have, in the order of the new one.</summary>
    internal readonly IReadOnlyList<CategoryChange> Categories = categories;

    /// <summary>The ids of categories that only the new version has.</summary>
    internal readonly IReadOnlyList<string> Added = added;

    /// <summary>The ids of categories that only the old version has.</summary>
    internal readonly IReadOnlyList<string> Removed = removed;

    /// <summary>The ids of traits that could not be matched.</summary>
    internal readonly IReadOnlyList<string> Unmatched = unmatched;

    /// <summary>Descriptions that only the old version calls consistent, of all that fit the traits; null for none.</summary>
    internal readonly BoundedResult<Shift?> NowInconsistent = nowInconsistent;

    /// <summary>Descriptions that only the new version calls consistent; null for none.</summary>
    internal readonly BoundedResult<Shift?> NowConsistent = nowConsistent;

    /// <summary>Compares two versions, each read whole.</summary>
    /// <param name="old">The old version.</param>
    /// <param name="new">The new version.</param>
    /// <param name="steps">How many steps each question may take before it counts as too large to decide.</param>
    public static SpectrumDiff Between(Spectrum old, Spectrum @new, int steps = SpectrumLogic.OrdinarySteps)
    {
        var joint = JointVocabulary.Of(old, @new);
        var layout = new AtomLayout(joint.New);
        var before = new Version(joint.Old, layout);
        var after = new Version(joint.New, layout);
        return new SpectrumDiff(
            [.. after.Model.Categories.Where(c => before.Find(c.Id) is not null)
                .Select(c => Change(before, after, before.Find(c.Id)!, c, steps))],
            [.. after.Model.Categories.Select(c => c.Id).Where(id => before.Find(id) is null)],
            [.. before.Model.Categories.Select(c => c.Id).Where(id => after.Find(id) is null)],
            joint.Unmatched,
            ConsistentOnlyIn(before, after, steps),
            ConsistentOnlyIn(after, before, steps));
    }

    /// <summary>What changes in one category over the descriptions that both versions call consistent.</summary>
    private static CategoryChange Change(Version before, Version after, SpectrumCategory old, SpectrumCategory @new, int steps)
    {
        SpectrumFormulas formulas = before.Formulas.With([.. before.Formulas.Implications, .. after.Formulas.Implications]);
        (IReadOnlyList<Formula> was, IReadOnlyList<Formula> isNow) = (SpectrumLogic.Binding(old), SpectrumLogic.Binding(@new));
        var spec = new SpectrumDiagrams(formulas, [.. was, .. isNow], steps);
        if (spec.Inconsistency().Count > 0) return new CategoryChange(@new.Id, new BoundedResult<IReadOnlyList<VerdictShift>>([]));

        (Verdict met, Verdict unmet) = Verdicts(was);
        (Verdict nowMet, Verdict nowUnmet) = Verdicts(isNow);
        var forth = new CountedComparison(spec, was, isNow);
        var back = new CountedComparison(spec, isNow, was);
        Func<VerdictShift?>[] shifts =
        [
            () => VerdictShift.Of(met, nowUnmet, forth.FirstWithoutSecond, forth.ShowFirstWithoutSecond),
            () => VerdictShift.Of(unmet, nowMet, back.FirstWithoutSecond, back.ShowFirstWithoutSecond),
            // Only where one version has no binding criterion: everything that the other establishes shifts too.
            () => met == nowMet ? null : VerdictShift.Of(met, nowMet, forth.Both, was.Count == 0 ? back.ShowFirst : forth.ShowFirst),
        ];
        VerdictShift[] changes = [.. shifts.Select(shift => shift()).OfType<VerdictShift>()];
        return new CategoryChange(@new.Id, spec.Budget.IsExceeded ? default : new BoundedResult<IReadOnlyList<VerdictShift>>(changes));
    }

    private static (Verdict Met, Verdict Unmet) Verdicts(IReadOnlyList<Formula> binding) =>
        binding.Count == 0 ? (Verdict.Open, Verdict.Open) : (Verdict.Established, Verdict.Contradicted);

    private static BoundedResult<Shift?> ConsistentOnlyIn(Version one, Version other, int steps)
    {
        SpectrumFormulas structure = one.Formulas.With([]);
        var spec = new SpectrumDiagrams(structure, [.. one.Formulas.Implications, .. other.Formulas.Implications], steps);
        var comparison = new CountedComparison(spec, one.Formulas.Implications, other.Formulas.Implications);
        Shift? shift = Shift.Of(comparison.FirstWithoutSecond, comparison.ShowFirstWithoutSecond);
        return spec.Budget.IsExceeded ? default : new BoundedResult<Shift?>(shift);
    }

    private sealed class Version
    {
        internal Version(Spectrum spectrum, AtomLayout layout)
        {
            Model = SpectrumCompiler.Compile(spectrum, layout);
            Formulas = SpectrumFormulas.Of(Model);
        }

        internal readonly SpectrumModel Model;

        internal readonly SpectrumFormulas Formulas;

        internal SpectrumCategory? Find(string id) => Model.Categories.FirstOrDefault(c => c.Id == id);
    }
}
