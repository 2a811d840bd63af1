using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Logic;

/// <summary>
/// What a spec says, as logic: exact answers over all consistent descriptions. A description says of everything whether it is so; it is
/// consistent if the implications hold in it. More knowledge never takes a verdict back, so what no complete description can be, no facts
/// can truly be; facts that say less may merely leave it open. Each question is worked out by itself: nothing is kept, and the same
/// question always has the same answer.
/// </summary>
internal sealed class SpectrumLogic
{
    /// <summary>How many steps a question may take unless another bound is given: a second or so, and some 50 MB while it lasts.</summary>
    public const int OrdinarySteps = 1_000_000;

    private readonly SpectrumModel _model;
    private readonly SpectrumFormulas _formulas;
    private readonly int _steps;

    private SpectrumLogic(SpectrumModel model, SpectrumFormulas formulas, int steps)
    {
        _model = model;
        _formulas = formulas;
        _steps = steps;
    }

    /// <summary>The logic of a spectrum.</summary>
    /// <param name="spectrum">The spectrum, read whole.</param>
    /// <param name="steps">How many steps a question may take before the spec counts as too large to decide it.</param>
    public static SpectrumLogic Of(CompiledSpectrum spectrum, int steps = OrdinarySteps) =>
        new(spectrum.Model, SpectrumFormulas.Of(spectrum.Model), steps);

    /// <summary>The fewest facts that establish a category; null where nothing does, as when it has no binding criterion.</summary>
    /// <param name="category">The category, by its place.</param>
    public BoundedResult<Witness?> Establishing(int category) =>
        Compare(category, category, (comparison, possible) => possible ? comparison.ShowFirst() : null);

    /// <summary>
    /// Whether whatever establishes one category establishes another; if not, the fewest facts that establish only the first.
    /// </summary>
    /// <param name="category">The one category, by its place.</param>
    /// <param name="implied">The other.</param>
    public BoundedResult<CategoryImplication> Implies(int category, int implied) => Compare(category, implied, (comparison, possible) =>
    {
        bool holds = !possible || !comparison.FirstIsPossible || (Binds(implied) && comparison.FirstImpliesSecond);
        if (holds) return new CategoryImplication(true, null);
        return new CategoryImplication(false, Binds(implied) ? comparison.ShowFirstWithoutSecond() : comparison.ShowFirst());
    });

    /// <summary>The fewest facts that establish one category and contradict another; null where there are none.</summary>
    /// <param name="established">The one category, by its place.</param>
    /// <param name="contradicted">The other.</param>
    public BoundedResult<Witness?> Separating(int established, int contradicted) =>
        Compare(established, contradicted, (comparison, possible) => possible ? comparison.ShowFirstWithoutSecond() : null);

    /// <summary>In what share of all consistent descriptions two categories are established at once.</summary>
    /// <param name="first">The one category, by its place.</param>
    /// <param name="second">The other; the same for the share that establishes one.</param>
    public BoundedResult<Share> Overlap(int first, int second) =>
        Compare(first, second, (comparison, possible) => possible && Binds(second) ? comparison.Both : new Share(0, 1));

    /// <summary>What share of all consistent descriptions establishes each category, several at once, none.</summary>
    public BoundedResult<EstablishedShares> Shares() => Ask(_model.Categories, spec => EstablishedShares.Of(spec, _model));

    /// <summary>What share of all consistent descriptions is placed where.</summary>
    public BoundedResult<PlacementShares> Placements() => Ask(_model.Categories, spec => PlacementShares.Of(spec, _model));

    /// <summary>The formulas that bind a claim of a category.</summary>
    internal static IReadOnlyList<Formula> Binding(SpectrumCategory category) =>
        [.. category.Criteria.Where(c => c.IsBinding).Select(c => c.Condition)];

    private bool Binds(int category) => _model.Categories[category].Criteria.Any(c => c.IsBinding);

    /// <summary>Asks about two categories, saying as well whether the first can be established at all.</summary>
    private BoundedResult<T> Compare<T>(int first, int second, Func<CountedComparison, bool, T> ask)
    {
        (SpectrumCategory one, SpectrumCategory other) = (_model.Categories[first], _model.Categories[second]);
        return Ask([one, other],
            spec => ask(new CountedComparison(spec, Binding(one), Binding(other)), Binds(first) && spec.Inconsistency().Count == 0));
    }

    private BoundedResult<T> Ask<T>(IEnumerable<SpectrumCategory> categories, Func<SpectrumDiagrams, T?> ask)
    {
        var spec = new SpectrumDiagrams(_formulas, categories.SelectMany(c => c.Criteria).Select(c => c.Condition), _steps);
        T? answer = ask(spec);
        return spec.Budget.IsExceeded ? default : new BoundedResult<T>(answer!);
    }
}

/// <summary>Whether a category implies another.</summary>
internal sealed class CategoryImplication(bool holds, Witness? counterexample)
{
    /// <summary>Whether it does.</summary>
    internal readonly bool Holds = holds;

    /// <summary>Where not, the fewest facts that establish the one and not the other.</summary>
    internal readonly Witness? Counterexample = counterexample;
}
