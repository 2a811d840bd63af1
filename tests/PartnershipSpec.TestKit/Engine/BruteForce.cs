using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Logic;
using Xunit;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>
/// Every consistent description of a small spec, each judged by the naive judge: what is asked of diagrams is counted here one by one.
/// Facts are read from the words a witness is shown in.
/// </summary>
internal sealed class BruteForce
{
    private readonly JsonObject[] _traits;
    private readonly string[][] _judged;
    private readonly Lazy<bool[][][]> _items;

    /// <param name="text">The spec.</param>
    internal BruteForce(string text)
        : this(text, [.. new NaiveJudge(text).Completions("{}")])
    {
    }

    /// <param name="text">The spec.</param>
    /// <param name="worlds">Descriptions to judge by it, which may say more than it asks.</param>
    internal BruteForce(string text, NaiveJudge.World[] worlds)
    {
        var naive = new NaiveJudge(text);
        JsonNode spec = JsonNode.Parse(text)!;
        _traits = [.. spec["traits"]!.AsArray().Select(t => t!.AsObject())];
        Worlds = worlds;
        _judged = [.. Worlds.Select(w => naive.Judge(w).Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        _items = new(
            () => [.. _traits.SelectMany(Items)
            .Select(options => options.Select(fact => Worlds.Select(w => Fits(w, [fact])).ToArray()).ToArray())]);
        Categories = [.. spec["categories"]!.AsArray().Select(c => (string)c!["id"]!)];
    }

    internal NaiveJudge.World[] Worlds { get; }

    internal string[] Categories { get; }

    /// <summary>Which descriptions meet a criterion.</summary>
    internal bool[] Met(int category, int criterion) => [.. _judged.Select(lines => lines[category].Split(' ')[0][criterion] == 'M')];

    /// <summary>The points a category gets from each.</summary>
    internal int[] Evidence(int category) =>
        [.. _judged.Select(lines => int.Parse(lines[category].Split(' ')[1], CultureInfo.InvariantCulture))];

    /// <summary>The verdict each gives on a category.</summary>
    internal Verdict[] Verdicts(int category) =>
        [.. _judged.Select(lines => Enum.Parse<Verdict>(lines[category].Split(' ')[2]))];

    internal bool[] Are(int category, Verdict verdict) => [.. Verdicts(category).Select(v => v == verdict)];

    /// <summary>Where each is placed: in words, with the ranks of the best and its neighbour.</summary>
    internal string[] Placements() => [.. _judged.Select(lines => lines[^1])];

    /// <summary>Asserts that a witness shows something, and that no fewer facts do; that there is none where nothing shows it.</summary>
    internal void AssertShows(Witness? witness, IEnumerable<bool> holds, string because)
    {
        bool[] shown = [.. holds];
        if (witness is null)
        {
            Assert.False(IsShownBySome(shown, Worlds.Length == 0 ? 0 : int.MaxValue), $"some facts show it: {because}");
            return;
        }

        Assert.Equal(CountOf(witness.ToString()), witness.Count);
        AssertShows(witness.ToString(), shown, because);
    }

    /// <summary>Asserts that facts, as a witness is shown, show something, and that no fewer do.</summary>
    internal void AssertShows(string facts, IEnumerable<bool> holds, string because)
    {
        bool[] shown = [.. holds];
        Fact[] read = [.. Facts(facts)];
        bool[] fitting = [.. Worlds.Select(w => Fits(w, read))];
        Assert.True(fitting.Contains(true), $"nothing fits {facts}: {because}");
        Assert.True(fitting.Zip(shown).All(w => !w.First || w.Second), $"{facts} does not show it: {because}");
        Assert.False(IsShownBySome(shown, read.Length - 1), $"fewer facts than {facts} show it: {because}");
    }

    /// <summary>How many facts a text names.</summary>
    internal int CountOf(string facts) => Facts(facts).Count();

    /// <summary>Whether facts, at most so many, show it: where fewer do, so do as many, since any description that fits has more.</summary>
    internal bool IsShownBySome(bool[] shown, int most)
    {
        // None at all can be shown, however many facts there are, only where it never is so.
        if (most < 0 || !shown.Contains(true)) return false;

        // For each fact there can be, by what it is about, the descriptions that fit it.
        bool[][][] items = _items.Value;
        return Extend([.. Enumerable.Repeat(true, Worlds.Length)], 0, Math.Min(most, items.Length));

        bool Extend(bool[] fitting, int from, int left)
        {
            if (!fitting.Contains(true)) return false;
            if (fitting.Zip(shown).All(w => !w.First || w.Second)) return true;
            if (left == 0) return false;

            for (int item = from; item < items.Length; item++)
            {
                foreach (bool[] option in items[item])
                {
                    if (Extend([.. fitting.Zip(option, (a, b) => a && b)], item + 1, left - 1)) return true;
                }
            }

            return false;
        }
    }

    /// <summary>What one fact can be about, and each fact it can be.</summary>
    private static IEnumerable<Fact[]> Items(JsonObject trait)
    {
        string id = (string)trait["id"]!;
        string[] values = RandomFacts.Values(trait);
        switch ((string)trait["type"]!)
        {
            case "flag":
                return [[Member(id, true), Member(id, false)]];
            case "set":
                return values.Select(v => new[] { Member(id + "/" + v, true), Member(id + "/" + v, false) });
            case "level":
                return [[.. values.Select(v => Level(id, values, v))]];
            default:
                return [[.. values.Append("none").Select(v => Choice(id, values, v))]];
        }
    }

    /// <summary>The facts of a text as witnesses are shown, each by itself.</summary>
    private IEnumerable<Fact> Facts(string text)
    {
        foreach (string part in text.Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] halves = part.Split(": ");
            JsonObject trait = _traits.Single(t => (string)t["id"]! == halves[0]);
            foreach (Fact fact in Facts(trait, halves[0], halves[1])) yield return fact;
        }
    }

    private static IEnumerable<Fact> Facts(JsonObject trait, string id, string value)
    {
        string[] values = RandomFacts.Values(trait);
        switch ((string)trait["type"]!)
        {
            case "flag":
                return [Member(id, value == "true")];
            case "level":
                return [Level(id, values, value)];
            case "choice":
                return [Choice(id, values, value)];
        }

        (string named, string absent) = value switch
        {
            "none" => ("", string.Join(", ", values)),
            _ when value.EndsWith(" and no others", StringComparison.Ordinal) => (value[..^" and no others".Length], "others"),
            _ when value.StartsWith("not ", StringComparison.Ordinal) => ("", value["not ".Length..]),
            _ when value.Contains(" but not ", StringComparison.Ordinal) => (value.Split(" but not ")[0], value.Split(" but not ")[1]),
            _ => (value, ""),
        };
        string[] present = named.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        string[] missing = absent == "others" ? [.. values.Except(present)] : absent.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        return [.. present.Select(v => Member(id + "/" + v, true)), .. missing.Select(v => Member(id + "/" + v, false))];
    }

    private static Fact Member(string name, bool holds) => new(holds ? [name] : [], holds ? [] : [name]);

    private static Fact Level(string id, string[] steps, string step)
    {
        int at = Array.IndexOf(steps, step);
        return new Fact([.. steps.Skip(1).Take(at).Select(s => id + "/" + s)], [.. steps.Skip(1 + at).Select(s => id + "/" + s)]);
    }

    private static Fact Choice(string id, string[] values, string value) =>
        new([.. values.Where(v => v == value).Select(v => id + "/" + v)], [.. values.Where(v => v != value).Select(v => id + "/" + v)]);

    private static bool Fits(NaiveJudge.World world, IEnumerable<Fact> facts) =>
        facts.All(f => f.True.All(world.True.Contains) && f.False.All(world.False.Contains));

    private sealed record Fact(string[] True, string[] False);
}
