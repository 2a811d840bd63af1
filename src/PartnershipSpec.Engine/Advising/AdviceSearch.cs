using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Advising;

/// <summary>
/// Finds the fewest statements that establish a claim: first none, then one, then two, and so on. Among as many it takes those after which
/// the claimed category fits best, then those that change least of what is stated, and among these the first in the order of the spec.
/// </summary>
internal sealed class AdviceSearch
{
    // Conditions looked at; about a tenth of a second. Far beyond what criteria of ordinary shape need.
    private const int MostWork = 1_000_000;

    private readonly SpectrumModel _model;
    private readonly SpectrumCategory _category;
    private readonly FactBits _stated;
    private readonly List<SpectrumCriterion> _binding;
    private readonly List<Statement> _made = [];
    private readonly AdviceReach _reach;
    private readonly AdviceBound _bound;
    private readonly int _workOfStep;
    private List<Statement>? _best;
    private (bool Misfits, int Changes) _bestCost;
    private int _work;

    private AdviceSearch(SpectrumModel model, SpectrumCategory category, FactBits stated)
    {
        _model = model;
        _category = category;
        _stated = stated;
        _binding = [.. category.Criteria.Where(c => c.IsBinding)];
        _reach = new AdviceReach(model, stated.Propagate(model.PropagationRules));
        _bound = new AdviceBound(model, _reach, _binding);
        _workOfStep = 10 + _reach.Size + (_binding.Count * (1 + _reach.StatementWords));
    }

    private bool IsExhausted => _work >= MostWork;

    internal static ClaimAdvice Find(SpectrumModel model, SpectrumCategory category, FactBits stated) =>
        new AdviceSearch(model, category, stated).Find();

    private ClaimAdvice Find()
    {
        if (_binding.Count == 0) return ClaimAdvice.Without(_category, AdviceAnswer.Impossible);

        // As many statements as there are flags, levels, choices and members: more than that say something twice.
        int most = _model.Traits.Sum(t => t.Kind == SpectrumTraitKind.Set ? t.Values.Count : 1);
        for (int size = _bound.Of(Closed(_stated)); size <= most && _best is null && !IsExhausted; size++)
            Extend(_stated, size, 0, (null, 0));

        if (_best is not null) return Advice(_best, isLeast: true);
        if (!IsExhausted) return ClaimAdvice.Without(_category, AdviceAnswer.Impossible);

        List<Statement>? sufficient = new SufficientAnswer(_model, _binding, _reach, _stated).Find();
        return sufficient is null ? ClaimAdvice.Without(_category, AdviceAnswer.GaveUp) : Advice(sufficient, isLeast: false);
    }

    private FactBits Closed(FactBits facts) => facts.Propagate(_model.PropagationRules).Consistent();

    /// <summary>Tries every way to meet, with so many further statements, the first criterion that is not met.</summary>
    /// <param name="facts">What is stated so far.</param>
    /// <param name="remaining">How many more statements may be made.</param>
    /// <param name="changes">How many of those made change what was stated.</param>
    /// <param name="last">The criterion the last statement was made for, and its index: those for one criterion are made in order,
    /// once.</param>
    private void Extend(FactBits facts, int remaining, int changes, (SpectrumCriterion? For, int Index) last)
    {
        if (IsExhausted) return;

        _work += _workOfStep;
        FactBits closed = Closed(facts);
        SpectrumCriterion? unmet = _binding.Find(c => !c.Condition.IsMet(closed));
        if (unmet is null)
        {
            Keep(facts, changes);
            return;
        }

        if (remaining < _bound.Of(closed)) return;

        IReadOnlyList<Statement> helping = _bound.Helping(unmet).InOrder;
        for (int index = last.For == unmet ? last.Index + 1 : 0; index < helping.Count; index++)
        {
            Statement statement = helping[index];
            if (statement.IsIn(facts) || _made.Exists(made => made.IsAboutTheSameAs(statement))) continue;

            _made.Add(statement);
            Extend(statement.Applied(facts), remaining - 1, changes + (statement.Changes(_stated) ? 1 : 0), (unmet, index));
            _made.RemoveAt(_made.Count - 1);
        }
    }

    private void Keep(FactBits facts, int changes)
    {
        (bool Misfits, int Changes) cost = (new Evaluation(_model, facts).Rank().Best != _category.Rank, changes);
        int order = _best is null ? -1 : cost.CompareTo(_bestCost);
        if (order > 0 || (order == 0 && !IsEarlier(_made, _best!))) return;

        _best = [.. _made];
        _best.Sort(Compare);
        _bestCost = cost;
    }

    private static bool IsEarlier(List<Statement> made, List<Statement> best)
    {
        var sorted = new List<Statement>(made);
        sorted.Sort(Compare);
        for (int i = 0; i < sorted.Count; i++)
        {
            int order = Compare(sorted[i], best[i]);
            if (order != 0) return order < 0;
        }

        return false;
    }

    private static int Compare(Statement left, Statement right)
    {
        int order = left.Trait.Index.CompareTo(right.Trait.Index);
        if (order == 0) order = left.Value.CompareTo(right.Value);
        return order != 0 ? order : right.Holds.CompareTo(left.Holds);
    }

    private ClaimAdvice Advice(List<Statement> statements, bool isLeast) =>
        ClaimAdvice.Of(_category, [.. statements.Select(s => new AdvisedFact(s, _stated, Alternatives(s, statements)))], isLeast);

    /// <summary>Of a level or choice the values that would do as well, in order; else the statement alone.</summary>
    private IReadOnlyList<Statement> Alternatives(Statement statement, List<Statement> statements)
    {
        if (statement.Trait.Kind is SpectrumTraitKind.Flag or SpectrumTraitKind.Set) return [statement];

        FactBits others = statements.Where(s => s != statement).Aggregate(_stated, (facts, s) => s.Applied(facts));
        return [.. Statement.Of(statement.Trait).Where(s => s.Value == statement.Value || Establish(s.Applied(others)))];
    }

    private bool Establish(FactBits facts)
    {
        FactBits closed = Closed(facts);
        return _binding.TrueForAll(c => c.Condition.IsMet(closed));
    }
}
