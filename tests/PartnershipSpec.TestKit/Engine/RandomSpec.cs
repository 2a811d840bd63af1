using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>A spec made up from a seed: every kind of trait and condition, implications, categories; with facts to go with it.</summary>
internal sealed class RandomSpec
{
    private static readonly string[] Modalities = ["always", "always", "normally", "often", "may"];

    private readonly Random _random;
    private readonly List<JsonObject> _traits;

    /// <param name="seed">Equal seeds make equal specs.</param>
    /// <param name="traits">How many traits there are.</param>
    /// <param name="most">How many values a trait has at most.</param>
    /// <param name="mostCategories">How many categories there are at most.</param>
    internal RandomSpec(int seed, int traits, int most, int mostCategories = 4)
    {
        _random = new Random(seed);
        var spec = new SpecBuilder(least: _random.Next(1, 6), betweenWithin: _random.Next(0, 4));
        for (int i = 0; i < traits; i++) AddTrait(spec, "t" + i, most);
        _traits = [.. JsonNode.Parse(spec.Text)!["traits"]!.AsArray().Select(t => t!.AsObject())];
        for (int i = _random.Next(4); i > 0; i--) spec.Implication(Condition(1).ToJsonString(), Condition(1).ToJsonString());
        int categories = _random.Next(1, mostCategories + 1);
        bool forwards = _random.Next(2) == 0;
        for (int i = categories; i > 0; i--)
        {
            // Always in one direction, so that there is no circle.
            int extended = forwards ? _random.Next(0, i) : _random.Next(i + 1, categories + 2);
            spec.Category("c" + i, extended >= 1 && extended <= categories ? "c" + extended : null);
            for (int j = _random.Next(7); j > 0; j--)
            {
                string basis = _random.Next(5) == 0 ? "inferred" : "stated";
                spec.Takes(Condition(2).ToJsonString(), Pick(Modalities), basis: basis, dimension: Pick<string?>([null, "width", "depth"]));
            }
        }

        Text = spec.Text;
        Facts = new RandomFacts(_traits, _random);
    }

    internal string Text { get; }

    internal RandomFacts Facts { get; }

    internal CompiledSpectrum Load() => SpecBuilder.Load(Text);

    /// <summary>The first random spec from a seed on that has so many atoms.</summary>
    internal static RandomSpec OfAtoms(int seed, int least, int most) => Enumerable.Range(0, int.MaxValue)
        .Select(i => new RandomSpec(unchecked(seed + (i * 7919)), traits: 2 + (i % 5), most: 4))
        .First(spec => spec.Load().Model.Traits.Sum(t => t.AtomCount) is int atoms && atoms >= least && atoms <= most);

    private void AddTrait(SpecBuilder spec, string id, int most)
    {
        int kind = _random.Next(5);
        string[] values = [.. Enumerable.Range(0, _random.Next(2, most + 1)).Select(v => "v" + v)];
        if (kind == 0) spec.Flag(id);
        else if (kind == 1) spec.Set(id, values);
        else if (kind == 2) spec.FullSet(id, values);
        else if (kind == 3) spec.Level(id, values);
        else spec.Choice(id, values);
    }

    private JsonObject Condition(int depth)
    {
        int shape = depth == 0 ? 0 : _random.Next(6);
        return shape switch
        {
            0 or 1 or 2 => OfTraits(shape == 0 ? 1 : 2),
            3 => new JsonObject { ["all"] = Conditions(depth - 1) },
            4 => new JsonObject { ["any"] = Conditions(depth - 1) },
            _ => new JsonObject { ["not"] = Condition(depth - 1) },
        };
    }

    private JsonArray Conditions(int depth) => new([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => (JsonNode)Condition(depth))]);

    private JsonObject OfTraits(int count)
    {
        var condition = new JsonObject();
        for (; count > 0; count--)
        {
            JsonObject trait = Pick(_traits);
            condition[trait["id"]!.GetValue<string>()] = OfTrait(trait);
        }

        return condition;
    }

    private JsonNode OfTrait(JsonObject trait)
    {
        string[] values = RandomFacts.Values(trait);
        switch (trait["type"]!.GetValue<string>())
        {
            case "flag":
                return _random.Next(2) == 0;
            case "choice":
                return _random.Next(2) == 0 ? Pick(values) : new JsonObject { ["anyOf"] = Some(values) };
            case "level":
                return _random.Next(4) switch
                {
                    0 => Pick(values),
                    1 => new JsonObject { ["atLeast"] = Pick(values) },
                    2 => new JsonObject { ["atMost"] = Pick(values) },
                    _ => new JsonObject { ["atLeast"] = Pick(values), ["atMost"] = Pick(values) },
                };
            default:
                return OfSet(values);
        }
    }

    private JsonObject OfSet(string[] values)
    {
        JsonArray some = Some(values);
        var condition = new JsonObject();
        int shape = _random.Next(8);
        if (shape is 0 or 6) condition["allOf"] = Some(values);
        if (shape is 1 or 7) condition["anyOf"] = Some(values);
        if (shape is 2 or 7) condition["noneOf"] = Some(values);
        if (shape is 3 or 5 or 6) condition["atLeast"] = _random.Next(shape == 5 ? 1 : 0, some.Count + 1);
        if (shape is 4 or 5) condition["atMost"] = _random.Next(some.Count + 1);
        if (shape is >= 3 and <= 6 && _random.Next(2) == 0) condition["of"] = some;
        return condition;
    }

    private JsonArray Some(string[] values)
    {
        string[] some = [.. values.Where(_ => _random.Next(2) == 0)];
        if (some.Length == 0) some = [Pick(values)];
        return new JsonArray([.. some.Select(v => (JsonNode)v)]);
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
