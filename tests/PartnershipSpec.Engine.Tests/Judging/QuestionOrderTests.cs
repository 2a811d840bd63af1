using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using Xunit.Abstractions;

namespace PartnershipSpec.Engine.Tests.Judging;

public sealed class QuestionOrderTests(ITestOutputHelper output)
{
    [Fact]
    public void Measure()
    {
        var orders = new Dictionary<string, Func<Evaluation, IEnumerable<string>>>
        {
            ["today"] = e => FactQuestion.About(e).Select(q => q.Trait.Id),
            ["information"] = e => { var v = new QuestionValue(e); return FactQuestion.About(e).Select(q => (q, v.Of(q.Trait))).OrderByDescending(x => Math.Round(x.Item2, 9)).Select(x => x.q.Trait.Id); },
        };
        var sums = orders.Keys.ToDictionary(k => k, _ => 0.0);
        double random = 0, sumsBest = 0;
        foreach (CorpusEntry entry in CorpusEntry.All)
        {
            JsonObject facts = JsonNode.Parse(entry.Facts)!.AsObject();
            int final = Declared.Evaluation(Bundled.Spectrum, entry.Facts).Rank().Best;
            if (final == 0) continue;
            foreach ((string name, var order) in orders) sums[name] += Count(facts, final, state => order(state).FirstOrDefault(id => facts.ContainsKey(id) && !Stated(state, id)));
            double here = 0, least = 99;
            for (int s = 0; s < 100; s++)
            {
                var r = new Random(s);
                string[] ids = [.. facts.Select(f => f.Key)];
                r.Shuffle(ids);
                int c = Count(facts, final, state => ids.FirstOrDefault(id => !Stated(state, id)));
                here += c; least = Math.Min(least, c);
            }
            random += here / 100; sumsBest += least;
        }
        foreach ((string name, double sum) in sums) output.WriteLine($"{name}: {sum} / {random:F1} = {sum / random:F3}");
        output.WriteLine($"hindsight {sumsBest} {sumsBest / random:F3}");
        var e0 = Declared.Evaluation(Bundled.Spectrum, "{}"); var v0 = new QuestionValue(e0);
        foreach (var q in FactQuestion.About(e0).OrderByDescending(q => v0.Of(q.Trait))) output.WriteLine($"{q.Trait.Id} {v0.Of(q.Trait):F3} {q.Weight}");
    }

    private static HashSet<string> _asked = [];

    private static bool Stated(Evaluation state, string id) => _asked.Contains(id);

    private static int Count(JsonObject facts, int final, Func<Evaluation, string?> next)
    {
        _asked = [];
        var so = new JsonObject();
        int last = 0, n = 0;
        while (true)
        {
            Evaluation state = Declared.Evaluation(Bundled.Spectrum, so.ToJsonString());
            if (state.Rank().Best != final) last = n + 1;
            if (next(state) is not { } id)
            {
                id = facts.Select(f => f.Key).FirstOrDefault(k => !_asked.Contains(k))!;
                if (id is null) break;
            }
            _asked.Add(id);
            so[id] = facts[id]!.DeepClone();
            n++;
        }
        return last;
    }
}
