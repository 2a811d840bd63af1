using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Logic;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Tests.Logic;
using PartnershipSpec.Engine.Validation;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Validation;

/// <summary>
/// PSP0005 to PSP0007 against all complete descriptions of random specs: what is found, and that nothing smaller would show it.
/// </summary>
[Trait("Takes", "long")]
public sealed class ExactCheckAgreementTests
{
    [Fact]
    public void Findings_are_those_of_all_complete_descriptions() => Gen.Int[0, int.MaxValue].Sample(
        seed => AssertAgrees(RandomSpec.OfAtoms(seed, 2, 8).Text), iter: 400);

    [Fact]
    public void So_are_those_of_specs_with_categories_that_say_the_same_in_other_words() => Gen.Int[0, int.MaxValue].Sample(
        seed => AssertAgrees(WithRewordings(RandomSpec.OfAtoms(seed, 2, 7).Text, new Random(seed))), iter: 150);

    [Fact]
    public void So_are_those_of_specs_of_sixteen_atoms() => Gen.Int[0, int.MaxValue].Sample(
        seed => AssertAgrees(RandomSpec.OfAtoms(seed, 14, 16).Text), iter: 3);

    private static void AssertAgrees(string text)
    {
        var force = new BruteForce(text);
        Problem[] found = [.. ExactCheck.Find(ExactCheckTests.Parse(text))];
        Assert.DoesNotContain(found, p => p.Message.Key == MessageKey.TooLargeToCheck);
        Assert.Equal(force.Worlds.Length == 0, found is [{ Message.Key: MessageKey.NothingConsistent }]);
        if (force.Worlds.Length == 0) return;

        var counted = new Counted(text, force);
        Assert.All(Said(found), criterion => Assert.True(counted.IsImpossible(criterion), text));
        // What a category takes over as a whole is said of the one it is taken from.
        string[] said = [.. Of("PSP0005").Select(p => (string)p.Message.Arguments[0]).Distinct()];
        Assert.Equal(counted.Impossible.Where(said.Contains), said);
        Assert.All(counted.Impossible.Except(said), category => Assert.Contains(TakenFrom(text, category), said.Contains));
        Assert.All(counted.Impossible.Zip(counted.SmallestConflicts).Where(c => TakenFrom(text, c.First).Length == 0), c => Assert.Equal(
            c.Second, Of("PSP0005").Where(p => (string)p.Message.Arguments[0] == c.First).Min(p => MinimalUnsatSubset(p.Message).Length)));
        Assert.Equal(
            counted.Alike.Order(), Of("PSP0007").Select(p => ((string)p.Message.Arguments[0], (string)p.Message.Arguments[1])).Order());
        Assert.Equal(
            counted.IdleBeside(Said(found)).Order(), Of("PSP0006").Select(p => $"{p.Message.Key} {p.Message.Arguments[0]}").Order());
        foreach (Problem problem in found) counted.AssertShown(problem);

        IEnumerable<Problem> Of(string rule) => found.Where(p => p.Rule.Id == rule);
    }

    /// <summary>The categories from which one takes over criteria, directly or not.</summary>
    private static string[] TakenFrom(string text, string category)
    {
        var taken = new List<string>();
        JsonArray categories = JsonNode.Parse(text)!["categories"]!.AsArray();
        for (string? next = category; next is not null;)
        {
            next = (string?)categories.Single(c => (string)c!["id"]! == next)!["extends"];
            if (next is not null) taken.Add(next);
        }

        return [.. taken];
    }

    /// <summary>The criteria that a message says exclude each other.</summary>
    private static string[] MinimalUnsatSubset(Message message) =>
        [.. ((string)message.Arguments[1]).Split(", "), .. message.Key == MessageKey.CriteriaExclude
            ? [(string)message.Arguments[2]]
            : Array.Empty<string>()];

    /// <summary>The criteria that PSP0005 says nothing meets.</summary>
    private static string[] Said(Problem[] found) =>
        [.. found.Where(p => p.Message.Key == MessageKey.NothingMeetsCriterion).Select(p => (string)p.Message.Arguments[1])];

    /// <summary>The same categories once more, last first, under other ids, and each condition written in another way.</summary>
    private static string WithRewordings(string text, Random random)
    {
        JsonObject spec = JsonNode.Parse(text)!.AsObject();
        JsonArray categories = spec["categories"]!.AsArray();
        foreach (JsonObject copy in categories.Select(c => c!.DeepClone().AsObject()).Reverse().ToArray())
        {
            copy["id"] = copy["id"] + "Again";
            foreach (JsonNode? criterion in copy["criteria"]!.AsArray())
            {
                criterion!["id"] = criterion["id"] + "Again";
                JsonNode when = criterion["when"]!.DeepClone();
                criterion["when"] = random.Next(3) switch
                {
                    0 => new JsonObject { ["not"] = new JsonObject { ["not"] = when } },
                    1 => new JsonObject { ["any"] = new JsonArray(when, when.DeepClone()) },
                    _ => when,
                };
                if (random.Next(15) == 0) criterion["modality"] = "often";
            }

            categories.Add(copy);
        }

        return spec.ToJsonString();
    }

    /// <summary>What is wrong with a spec by counting.</summary>
    private sealed class Counted(string text, BruteForce force)
    {
        private readonly JsonObject[] _categories = [.. JsonNode.Parse(text)!["categories"]!.AsArray().Select(c => c!.AsObject())];

        private IEnumerable<int> All => Enumerable.Range(0, _categories.Length);

        internal IEnumerable<string> Impossible => All.Where(IsImpossible).Select(c => force.Categories[c]);

        internal IEnumerable<(string, string)> Alike =>
            from c in All
            where !IsImpossible(c)
            let first = All.First(f => !IsImpossible(f) && AreAlike(f, c))
            where first != c
            select (force.Categories[c], force.Categories[first]);

        /// <summary>For each such category, how many of its binding criteria exclude each other at least.</summary>
        internal IEnumerable<int> SmallestConflicts => All.Where(IsImpossible).Select(category =>
        {
            string[] binding = [.. Criteria(category).Where((_, c) => Binds(category, c))];
            return Enumerable.Range(1, (1 << binding.Length) - 1).Select(bits => binding.Where((_, i) => (bits >> i & 1) != 0).ToArray())
                .Where(chosen => !Met(chosen).Contains(true)).Min(chosen => chosen.Length);
        });

        internal bool IsImpossible(string criterion) =>
            All.Any(c => Array.IndexOf(Criteria(c), criterion) is >= 0 and int at && Binds(c, at) && !force.Met(c, at).Contains(true));

        /// <summary>What PSP0006 says, beside what PSP0005 has said.</summary>
        internal IEnumerable<string> IdleBeside(string[] said) => All.SelectMany(Findings).Where(f => !said.Contains(f.Split(' ')[1]));

        internal void AssertShown(Problem problem)
        {
            Message? mention = problem.Message.Arguments.OfType<Message>().SingleOrDefault(m => m.Key == MessageKey.ForExample);
            string example = mention is null ? "" : mention.Arguments[0].ToString()!;
            string[] named = [.. problem.Message.Arguments.OfType<string>()];
            switch (problem.Message.Key)
            {
                case MessageKey.CriteriaExclude:
                    string[] conflict = MinimalUnsatSubset(problem.Message);
                    Assert.False(Met(conflict).Contains(true));
                    force.AssertShows(example, Met(conflict[..^1]), text);
                    Assert.All(conflict, left => Assert.Contains(true, Met(conflict.Where(c => c != left))));
                    int facts = force.CountOf(example);
                    Assert.All(conflict, left => Assert.False(force.IsShownBySome(Met(conflict.Where(c => c != left)), facts - 1), text));
                    break;
                case MessageKey.Repeats:
                    force.AssertShows(example, Met([named[1]]), text);
                    break;
                case MessageKey.NotToldApart:
                    bool[] established = force.Are(Array.IndexOf(force.Categories, named[0]), Verdict.Established);
                    if (established.Contains(true)) force.AssertShows(example, established, text);
                    else Assert.Empty(example);
                    break;
            }
        }

        private bool AreAlike(int one, int other) =>
            force.Verdicts(one).SequenceEqual(force.Verdicts(other)) && force.Evidence(one).SequenceEqual(force.Evidence(other));

        private bool IsImpossible(int category) => Array.TrueForAll(force.Verdicts(category), v => v == Verdict.Contradicted);

        private IEnumerable<string> Findings(int category)
        {
            string[] ids = Criteria(category);
            for (int c = ids.Length - Own(category).Count(); c < ids.Length; c++)
            {
                bool[] met = force.Met(category, c);
                if (!met.Contains(false)) yield return $"AlwaysMet {ids[c]}";
                else if (!met.Contains(true)) yield return $"NeverMet {ids[c]}";
                else if (Enumerable.Range(0, c).Any(before => force.Met(category, before).SequenceEqual(met)))
                    yield return $"Repeats {ids[c]}";
            }
        }

        private bool Binds(int category, int criterion)
        {
            JsonNode c = Taken(category).ElementAt(criterion);
            return (string)c["basis"]! == "stated" && (string)c["modality"]! == "always";
        }

        private string[] Criteria(int category) => [.. Taken(category).Select(c => (string)c["id"]!)];

        /// <summary>What a category takes over, then its own.</summary>
        private IEnumerable<JsonNode> Taken(int category)
        {
            string? extended = (string?)_categories[category]["extends"];
            IEnumerable<JsonNode> over = extended is null ? [] : Taken(Array.IndexOf(force.Categories, extended));
            return over.Concat(Own(category));
        }

        private IEnumerable<JsonNode> Own(int category) => _categories[category]["criteria"]!.AsArray().Select(c => c!);

        private bool[] Met(IEnumerable<string> criteria) => criteria
            .Select(id => All.SelectMany(c => Criteria(c).Select((name, k) => (name, c, k))).First(c => c.name == id))
            .Select(c => force.Met(c.c, c.k))
            .Aggregate(Enumerable.Repeat(true, force.Worlds.Length).ToArray(), (a, b) => [.. a.Zip(b, (l, r) => l && r)]);
    }
}
