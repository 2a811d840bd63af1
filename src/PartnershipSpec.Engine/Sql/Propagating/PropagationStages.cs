using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Engine.Sql.Writing;

namespace PartnershipSpec.Engine.Sql.Propagating;

/// <summary>The stages that add to facts what follows from them, and then drop what contradicts itself.</summary>
internal sealed class PropagationStages
{
    private readonly SqlDialect _dialect;
    private readonly int _words;
    private readonly IReadOnlyList<SqlColumn> _handedOn;
    private readonly List<SqlStage> _stages = [];

    /// <param name="plan">What follows from what.</param>
    /// <param name="words">How many words each mask takes.</param>
    /// <param name="handedOn">What else is handed on.</param>
    /// <param name="dialect">The dialect.</param>
    internal PropagationStages(PropagationPlan plan, int words, IReadOnlyList<SqlColumn> handedOn, SqlDialect dialect)
    {
        _dialect = dialect;
        _words = words;
        _handedOn = handedOn;
        Facts = new FactColumns(dialect, 0);
        AddImplied(plan.Implications.Groups());
        foreach (IReadOnlyList<WideStep> round in plan.Rounds)
        {
            // More than that are refused anyway.
            if (_stages.Count > SqlDialect.MostStages) break;
            Add("What follows from several facts together.", (word, ofFalse) => Forced(round, word, ofFalse));
            var outputs = new LiteralSet(words);
            foreach (WideStep step in round) step.CollectOutputs(outputs);
            AddImplied(plan.Implications.Groups(outputs));
        }

        AddConsistent();
    }

    internal IReadOnlyList<SqlStage> Stages => _stages;

    /// <summary>The columns in which the facts then stand.</summary>
    internal FactColumns Facts { get; private set; }

    private void AddImplied(IReadOnlyList<(LiteralSet Causes, LiteralSet Effects)> groups)
    {
        if (groups.Count > 0) Add("What follows from single facts, chains included.", (word, ofFalse) => Implied(groups, word, ofFalse));
    }

    private void AddConsistent()
    {
        FactColumns facts = Facts;
        Add(
            "Facts that contradict themselves count as unknown.",
            (word, ofFalse) => _dialect.And(facts[word, ofFalse], _dialect.Not(facts[word, !ofFalse])));
    }

    private delegate string WordExpression(int word, bool ofFalse);

    private void Add(string title, WordExpression expression)
    {
        FactColumns next = Facts.Next;
        var columns = new List<SqlColumn>(_handedOn);
        for (int word = 0; word < _words; word++)
        {
            columns.Add(new SqlColumn(next[word, false], expression(word, false)));
            columns.Add(new SqlColumn(next[word, true], expression(word, true)));
        }

        _stages.Add(new SqlStage(title, columns));
        Facts = next;
    }

    private string Implied(IReadOnlyList<(LiteralSet Causes, LiteralSet Effects)> groups, int word, bool ofFalse) =>
        With(word, ofFalse, groups.GroupBy(g => g.Effects[word, ofFalse], g => g.Causes).Where(g => g.Key != 0)
            .Select(g => SqlCondition.Case(_dialect, IsAnyKnown(Union(g)), _dialect.Word(g.Key))));

    private string IsAnyKnown(LiteralSet facts) =>
        SqlCondition.Any(facts.Masks().Select(m => Facts.AtLeast(1, m.Word, m.Mask, m.OfFalse)));

    private string Forced(IReadOnlyList<WideStep> round, int word, bool ofFalse) =>
        With(word, ofFalse, round.Where(s => s.Target.Word == word && s.Target.OfFalse == ofFalse).Select(Forced));

    private string Forced(WideStep step)
    {
        Formula target = step.Target;
        IEnumerable<string> guards = step.Guards.Select(Facts.IsMet);
        string mask = _dialect.Word(target.Mask);
        if (step.Spare == 0) return SqlCondition.Case(_dialect, SqlCondition.All(guards), mask);

        string Missing(int count) =>
            SqlCondition.All(guards.Append(Facts.AtLeast(count, target.Word, target.Mask, !target.OfFalse)));
        string left = _dialect.And(_dialect.Not(Facts[target.Word, !target.OfFalse]), mask);
        return SqlCondition.Case(_dialect, [(Missing(step.Spare + 1), mask), (Missing(step.Spare), left)]);
    }

    private string With(int word, bool ofFalse, IEnumerable<string> added) =>
        SqlCondition.Fold([Facts[word, ofFalse], .. added.Where(a => a != "0")], _dialect.Or);

    private LiteralSet Union(IEnumerable<LiteralSet> sets)
    {
        var union = new LiteralSet(_words);
        foreach (LiteralSet set in sets) union.Add(set);
        return union;
    }
}
