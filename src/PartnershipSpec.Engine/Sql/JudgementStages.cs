using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Sql.Dialects;
using PartnershipSpec.Engine.Sql.Writing;

namespace PartnershipSpec.Engine.Sql;

/// <summary>The stages that judge facts: each criterion, what they come to for each category, which category is best.</summary>
internal sealed class JudgementStages
{
    private const string BestKey = "best_key";
    private const string NextKey = "next_key";
    private const string WithinReach = "within_reach";

    private readonly SpectrumModel _model;
    private readonly SqlDialect _dialect;
    private readonly IReadOnlyList<SqlColumn> _handedOn;
    private readonly IReadOnlyList<SpectrumCriterion> _criteria;
    private readonly bool _hasVersions;

    // A key is evidence times this, and below it what makes the lower rank win at a tie.
    private readonly int _ranks;

    // The key of categories that are ruled out: less than any other.
    private readonly string _lowest;

    /// <param name="model">The spectrum.</param>
    /// <param name="handedOn">What the stages before hand on beside the facts.</param>
    /// <param name="hasVersions">Whether that tells words of another version from those of this one.</param>
    /// <param name="dialect">The dialect.</param>
    internal JudgementStages(SpectrumModel model, IReadOnlyList<SqlColumn> handedOn, bool hasVersions, SqlDialect dialect)
    {
        _model = model;
        _dialect = dialect;
        _handedOn = handedOn;
        _hasVersions = hasVersions;
        _criteria = OutputColumns.Criteria(model);
        _ranks = model.Categories.Count + 1;
        long most = model.Categories.Max(c => c.Criteria.Sum(k => (long)Math.Max(Math.Abs(k.MetPoints), Math.Abs(k.RefutedPoints))));
        _lowest = SqlNumber.Of(-(most + 1) * _ranks);
    }

    /// <summary>The stages, given the columns in which facts are propagated and consistent.</summary>
    internal IReadOnlyList<SqlStage> Of(FactColumns facts)
    {
        SqlColumn[] criteria = [.. _criteria.Select(c => new SqlColumn(_dialect.Identifier(c.Id)))];
        SqlColumn[] totals = [.. criteria, .. _model.Categories.SelectMany(Totals)];
        SqlColumn[] keys = [.. totals, .. _model.Categories.Select(Key), Reach()];
        SqlColumn[] best = [.. keys, Greatest(BestKey, Keys)];
        string[] others = [.. Keys.Select(k => Case(k + " < " + BestKey, k, _lowest))];
        return
        [
            Stage("The criteria: 1 met, -1 refuted, 0 unknown.", [], _criteria.Select(c => Outcome(c, facts))),
            Stage(
                "The categories: evidence, the points still open, and the verdict, 1 established, -1 contradicted, 0 open.", criteria,
                totals.Skip(criteria.Length)),
            Stage("A number to rank each category by, and whether any can still be placed.", totals, keys.Skip(totals.Length)),
            Stage("The best category.", keys, best.Skip(keys.Length)),
            Stage("The category after it.", best, [Greatest(NextKey, others)]),
            new SqlStage(
                "The judgement.", [new SqlColumn(FactsTable.Id), .. Placement(), .. _model.Categories.SelectMany(Shown), .. criteria]),
        ];
    }

    private IEnumerable<string> Keys => _model.Categories.Select(KeyOf);

    private SqlStage Stage(string title, IEnumerable<SqlColumn> kept, IEnumerable<SqlColumn> made) =>
        new(title, [.. _handedOn, .. kept.Select(c => new SqlColumn(c.Name)), .. made]);

    private SqlColumn Outcome(SpectrumCriterion criterion, FactColumns facts)
    {
        string outcome = Case([(facts.IsMet(criterion.Condition), "1"), (facts.IsMet(criterion.Condition.Not()), "-1")]);
        string comment = criterion.Id + ", " + criterion.Modality + ": “" + criterion.Quotation + "”";
        return new SqlColumn(_dialect.Identifier(criterion.Id), Judged(outcome), comment);
    }

    private IEnumerable<SqlColumn> Totals(SpectrumCategory category)
    {
        SpectrumCriterion[] binding = [.. category.Criteria.Where(c => c.IsBinding)];
        string ruledOut = SqlCondition.Any(binding.Select(c => Is(c, "-1")));
        string established = binding.Length == 0 ? SqlCondition.Never : SqlCondition.All(binding.Select(c => Is(c, "1")));
        return
        [
            new SqlColumn(Evidence(category), Sum(category, Points), category.Id),
            new SqlColumn(Open(category), Sum(category, PointsIfMet)),
            new SqlColumn(VerdictOf(category), Case([(ruledOut, "-1"), (established, "1")])),
        ];
    }

    private string Points(SpectrumCriterion criterion) =>
        Points(criterion, ("1", criterion.MetPoints), ("-1", criterion.RefutedPoints));

    private string PointsIfMet(SpectrumCriterion criterion) => Points(criterion, ("0", criterion.MetPoints));

    private string Points(SpectrumCriterion criterion, params (string Outcome, int Points)[] cases) => Case(
        [.. cases.Where(c => c.Points != 0).Select(c => (Is(criterion, c.Outcome), SqlNumber.Of(c.Points)))]);

    private string Sum(SpectrumCategory category, Func<SpectrumCriterion, string> points) =>
        Judged(_dialect.AsInteger(SqlCondition.Sum([.. category.Criteria.Select(points).Where(p => p != "0")])));

    private SqlColumn Key(SpectrumCategory category)
    {
        string key = Evidence(category) + " * " + SqlNumber.Of(_ranks) + " + " + SqlNumber.Of(_ranks - category.Rank);
        return new SqlColumn(KeyOf(category), Case(VerdictOf(category) + " = -1", _lowest, key));
    }

    private SqlColumn Reach()
    {
        string least = SqlNumber.Of(_model.Least);
        IEnumerable<string> reached = _model.Categories.Select(
            c => "(" + VerdictOf(c) + " <> -1 AND " + Evidence(c) + " + " + Open(c) + " >= " + least + ")");
        return new SqlColumn(WithinReach, Case(SqlCondition.Any(reached), "1"));
    }

    private SqlColumn Greatest(string name, IEnumerable<string> keys) => new(name, SqlCondition.Fold([.. keys], _dialect.Greatest));

    private IEnumerable<SqlColumn> Placement()
    {
        string least = SqlNumber.Of((long)_model.Least * _ranks);
        string isPlaced = BestKey + " >= " + least;
        string hasNext = NextKey + " >= " + SqlNumber.Of(_ranks);
        string hasNoBest = BestKey + " < " + least;
        string hasNoNext = hasNoBest + " OR " + NextKey + " < " + SqlNumber.Of(_ranks);
        string evidenceOfNext = NextKey + " - " + NextKey + " % " + SqlNumber.Of(_ranks);
        string isClose = BestKey + " < " + evidenceOfNext + " + " + SqlNumber.Of((_model.BetweenWithin + 1L) * _ranks);
        string placement = Case(
            [
                (isPlaced + " AND " + hasNext + " AND " + isClose, Word(PartnershipSpec.Placement.BetweenTwo)),
                (isPlaced, Word(PartnershipSpec.Placement.Placed)),
                (WithinReach + " = 1", Word(PartnershipSpec.Placement.Undetermined)),
            ],
            Word(PartnershipSpec.Placement.Outside));
        return
        [
            new SqlColumn(OutputColumns.Placement, Judged(placement)),
            new SqlColumn(OutputColumns.Best, Judged(CategoryWith(BestKey, hasNoBest))),
            new SqlColumn(OutputColumns.Neighbour, Judged(CategoryWith(NextKey, hasNoNext))),
        ];
    }

    /// <summary>The category with a key; NULL where there is none, or else one of them has it.</summary>
    private string CategoryWith(string key, string isNone)
    {
        (string, string)[] cases = [.. _model.Categories.Select(c => (key + " = " + KeyOf(c), _dialect.Literal(c.Id)))];
        int last = cases.Length - 1;
        return Case([(isNone, "NULL"), .. cases.Take(last)], cases[last].Item2);
    }

    private IEnumerable<SqlColumn> Shown(SpectrumCategory category)
    {
        string verdict = VerdictOf(category);
        string word = Case(
            [(verdict + " = -1", Word(Verdict.Contradicted)), (verdict + " = 1", Word(Verdict.Established))], Word(Verdict.Open));
        return
        [
            new SqlColumn(Evidence(category)),
            new SqlColumn(Open(category)),
            new SqlColumn(_dialect.Identifier(OutputColumns.Verdict(category)), Judged(word)),
        ];
    }

    private string Case(string condition, string then, string otherwise = "0") => Case([(condition, then)], otherwise);

    private string Case((string Condition, string Value)[] cases, string otherwise = "0") =>
        SqlCondition.Case(_dialect, cases, otherwise);

    private string Judged(string expression) =>
        _hasVersions ? Case(FactsTable.SameVersion + " = 1", expression, "NULL") : expression;

    private string Is(SpectrumCriterion criterion, string outcome) => _dialect.Identifier(criterion.Id) + " = " + outcome;

    private string Evidence(SpectrumCategory category) => _dialect.Identifier(OutputColumns.Evidence(category));

    private string Open(SpectrumCategory category) => _dialect.Identifier(OutputColumns.Open(category));

    private static string VerdictOf(SpectrumCategory category) => "verdict_" + SqlNumber.Of(category.Rank);

    private static string KeyOf(SpectrumCategory category) => "key_" + SqlNumber.Of(category.Rank);

    private string Word(Placement placement) => _dialect.Literal(JudgementWord.Of(placement));

    private string Word(Verdict verdict) => _dialect.Literal(JudgementWord.Of(verdict));
}
