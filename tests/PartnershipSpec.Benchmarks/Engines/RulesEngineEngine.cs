using System.Collections.Generic;
using System.Linq;
using Benchmarks.Data;
using PartnershipSpec.Engine.Model;
using RulesEngine.Models;

namespace Benchmarks.Engines;

/// <summary>RulesEngine, with met and refuted of each criterion as lambda expressions.</summary>
internal sealed class RulesEngineEngine() : Engine("RulesEngine")
{
    private const string Workflow = "criteria";

    private readonly RulesEngine.RulesEngine _engine = new([new Workflow
    {
        WorkflowName = Workflow,
        Rules = [.. Rules.All.Select((formula, i) => new Rule { RuleName = "rule" + i, Expression = Expression(formula) })],
    }]);

    private RuleParameter[] _facts = [];

    internal override void Prepare(Record[] records) => _facts = [.. records.Select(r => new RuleParameter("facts", new RuleFacts(r)))];

    internal override ulong Answer(int record)
    {
        List<RuleResultTree> results = _engine.ExecuteAllRulesAsync(Workflow, _facts[record]).AsTask().GetAwaiter().GetResult();
        return Reference.Answer(criterion => (results[2 * criterion].IsSuccess, results[(2 * criterion) + 1].IsSuccess));
    }

    private static string Expression(Formula formula) => Rules.Write(
        formula,
        (ofFalse, atoms, need) =>
            "(" + string.Join(
            " || ", Rules.Choices(atoms, need)
            .Select(c => "(" + string.Join(" && ", c.Select(a => $"facts.{(ofFalse ? "Excluded" : "Known")}[{a}]")) + ")")) + ")",
        (all, parts) => "(" + string.Join(all ? " && " : " || ", parts) + ")");
}
