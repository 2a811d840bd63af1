using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Advising;

/// <summary>
/// Finds the fewest statements that establish a claim: first none, then one, then two, and so on. Among as many it takes those that change
/// least of what is stated, and among these the first in the order of the spec.
/// </summary>
internal sealed class AdviceSearch
{
    // Far beyond what criteria of ordinary shape take; bounds the time of a spec whose criteria are tangled.
    private const int MostSteps = 200_000;

    private readonly SpectrumModel _model;
    private readonly FactBits _stated;
    private readonly List<SpectrumCriterion> _binding = new List<SpectrumCriterion>();
    private readonly Dictionary<SpectrumCriterion, List<Statement>> _helping = new Dictionary<SpectrumCriterion, List<Statement>>();
    private readonly List<Statement> _made = new List<Statement>();
    private readonly AdviceBound _bound;
    private List<Statement>? _best;
    private int _bestChanges;
    private int _steps;

    private AdviceSearch(SpectrumModel model, SpectrumCategory category, FactBits stated)
    {
        _model = model;
        _stated = stated;
        foreach (SpectrumCriterion criterion in category.Criteria)
        {
            if (criterion.IsBinding) _binding.Add(criterion);
        }

        _bound = new AdviceBound(model, _binding);
    }

    internal static ClaimAdvice Find(SpectrumModel model, SpectrumCategory category, FactBits stated) =>
        new AdviceSearch(model, category, stated).Find();

    private ClaimAdvice Find()
    {
        if (_binding.Count == 0) return new ClaimAdvice(false, true, Array.Empty<AdvisedFact>());

        foreach (SpectrumCriterion criterion in _binding) _helping.Add(criterion, Helping(criterion));
        int most = MostStatements();
        for (int size = 0; size <= most && _best == null && _steps < MostSteps; size++) Extend(_stated, size, 0, (null, 0));

        if (_best == null) return new ClaimAdvice(false, _steps < MostSteps, Array.Empty<AdvisedFact>());
        return new ClaimAdvice(true, _steps < MostSteps, Advised(_best));
    }

    /// <summary>Tries every way to meet, with so many further statements, the first criterion that is not met.</summary>
    /// <param name="facts">What is stated so far.</param>
    /// <param name="remaining">How many more statements may be made.</param>
    /// <param name="changes">How many of those made change what was stated.</param>
    /// <param name="last">The criterion the last statement was made for, and its place: those for one criterion are made in order,
    /// once.</param>
    private void Extend(FactBits facts, int remaining, int changes, (SpectrumCriterion? For, int Place) last)
    {
        if (_steps++ >= MostSteps) return;

        FactBits closed = facts.Propagate(_model.PropagationRules).Consistent();
        SpectrumCriterion? unmet = _binding.Find(c => !c.Condition.IsMet(closed));
        if (unmet == null)
        {
            Keep(changes);
            return;
        }

        if (remaining < _bound.Of(closed)) return;

        List<Statement> helping = _helping[unmet];
        for (int place = last.For == unmet ? last.Place + 1 : 0; place < helping.Count; place++)
        {
            Statement statement = helping[place];
            if (statement.IsIn(facts) || _made.Exists(made => made.IsAboutTheSameAs(statement))) continue;

            _made.Add(statement);
            Extend(statement.Applied(facts), remaining - 1, changes + (statement.Changes(_stated) ? 1 : 0), (unmet, place));
            _made.RemoveAt(_made.Count - 1);
        }
    }

    private void Keep(int changes)
    {
        if (_best != null && (changes > _bestChanges || (changes == _bestChanges && !IsEarlier(_made, _best)))) return;

        _best = new List<Statement>(_made);
        _best.Sort(Compare);
        _bestChanges = changes;
    }

    /// <summary>The statements about traits that a criterion reads, or that implications tie to these.</summary>
    private List<Statement> Helping(SpectrumCriterion criterion)
    {
        var reached = new HashSet<SpectrumTrait>();
        foreach (SpectrumTrait trait in _model.Traits)
        {
            if (criterion.Condition.Reads(trait.Word, trait.Mask)) reached.Add(trait);
        }

        TraitTies.Follow(_model, reached);
        var statements = new List<Statement>();
        foreach (SpectrumTrait trait in _model.Traits)
        {
            if (reached.Contains(trait)) statements.AddRange(Statement.Of(trait));
        }

        return statements;
    }

    /// <summary>As many statements as there are flags, levels, choices and members.</summary>
    private int MostStatements()
    {
        int count = 0;
        foreach (SpectrumTrait trait in _model.Traits) count += trait.Kind == SpectrumTraitKind.Set ? trait.Values.Count : 1;
        return count;
    }

    private bool IsEarlier(List<Statement> made, List<Statement> best)
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

    private int Compare(Statement left, Statement right)
    {
        int order = left.Trait.Index.CompareTo(right.Trait.Index);
        if (order == 0) order = left.Value.CompareTo(right.Value);
        return order != 0 ? order : right.Holds.CompareTo(left.Holds);
    }

    private AdvisedFact[] Advised(List<Statement> statements) => statements.ConvertAll(s => new AdvisedFact(s, _stated)).ToArray();
}
