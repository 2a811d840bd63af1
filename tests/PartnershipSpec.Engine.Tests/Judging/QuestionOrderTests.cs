using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using Xunit.Abstractions;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>Which question comes first, and how soon the answers settle what fits best.</summary>
public sealed class QuestionOrderTests(ITestOutputHelper output)
{
    private const int Shuffles = 100;

    /// <summary>
    /// Each entry of the corpus is asked for its facts one after the other, until the category that fits best is the one that stays. The
    /// order by points alone took three quarters of what an order by chance does; an order made with hindsight takes a third.
    /// </summary>
    [Fact]
    public void On_the_corpus_they_settle_the_best_category_in_two_thirds_of_the_answers_that_chance_takes()
    {
        (double asked, double byChance, double byHindsight) = (0, 0, 0);
        foreach (CorpusEntry entry in CorpusEntry.All)
        {
            var interview = new Interview(entry.Facts);
            if (interview.Final == 0) continue;

            asked += interview.AnswersUntilSettled(next: null);
            int[] shuffled = [.. Enumerable.Range(0, Shuffles).Select(seed => interview.AnswersUntilSettled(interview.Shuffled(seed)))];
            byChance += shuffled.Average();
            byHindsight += shuffled.Min();
        }

        output.WriteLine(
            $"{asked} answers; by chance {byChance:F1}, {asked / byChance:F3} of them; with hindsight {byHindsight / byChance:F3}");
        Assert.InRange(asked / byChance, 0, 0.667);
    }

    /// <summary>What both categories take in the same way says nothing about which of them it is.</summary>
    [Fact]
    public void What_the_two_categories_in_question_have_in_common_is_asked_last()
    {
        SpecBuilder spec = new SpecBuilder(betweenWithin: 1).Flag("common", "own", "other");
        spec.Category("one").Takes("""{ "common": true }""").Takes("""{ "own": true }""");
        spec.Category("two").Takes("""{ "common": true }""").Takes("""{ "other": true }""");
        Assert.Equal(["own", "other", "common"], Order(spec.Load(), "{}"));
    }

    [Fact]
    public void Between_initiative_and_partnership_joint_value_creation_never_comes_before_the_aim_or_the_processes()
    {
        string[] facts =
            ["{}", """{"governanceStructure":true}""",
            """{"sectors":["privateSector","civilSociety","government"],"governanceStructure":true}"""];
        Assert.All(facts, known =>
        {
            string[] order = Order(Bundled.Spectrum, known[..^1] + (known == "{}" ? "" : ",") + "\"structureFormality\":\"formal\"}");
            int common = Array.IndexOf(order, "jointValueCreation");
            Assert.InRange(Array.IndexOf(order, "transformativeAim"), 0, common);
            Assert.InRange(Array.IndexOf(order, "inclusiveProcesses"), 0, common);
        });
    }

    private static string[] Order(CompiledSpectrum spectrum, string facts) =>
        [.. FactQuestion.About(Declared.Evaluation(spectrum, facts)).Select(q => q.Trait.Id)];

    /// <summary>A partnership all of whose facts are known to who answers, and none at first to who asks.</summary>
    private sealed class Interview
    {
        private readonly JsonObject _facts;

        internal Interview(string facts)
        {
            _facts = JsonNode.Parse(facts)!.AsObject();
            Final = Evaluate(_facts).Rank().Best;
        }

        /// <summary>The rank of the category that fits best once all is known; 0 where none does.</summary>
        internal int Final { get; }

        internal Func<Evaluation, IEnumerable<string>> Shuffled(int seed)
        {
            string[] order = [.. _facts.Select(f => f.Key)];
            new Random(seed).Shuffle(order);
            return _ => order;
        }

        internal int AnswersUntilSettled(Func<Evaluation, IEnumerable<string>>? next)
        {
            next ??= state => FactQuestion.About(state).Select(q => q.Trait.Id);
            var told = new JsonObject();
            int settled = 0;
            for (int answers = 0; ; answers++)
            {
                Evaluation state = Evaluate(told);
                if (state.Rank().Best != Final) settled = answers + 1;
                string? asked = next(state).Concat(_facts.Select(f => f.Key))
                    .FirstOrDefault(id => _facts.ContainsKey(id) && !told.ContainsKey(id));
                if (asked is null) return settled;
                told[asked] = _facts[asked]!.DeepClone();
            }
        }

        private static Evaluation Evaluate(JsonObject facts) => Declared.Evaluation(Bundled.Spectrum, facts.ToJsonString());
    }
}
