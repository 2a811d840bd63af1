using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>
/// The tables of the format's description taken literally, over JSON read by another reader and facts held by name: an oracle that shares
/// no code with the engine. Of a level, "step k or above" is one fact; of a set or choice, each value is.
/// </summary>
internal sealed class NaiveJudge
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly Dictionary<string, Trait> _traits;
    private readonly List<(Node If, Node Then)> _implications;
    private readonly Dictionary<string, JsonElement> _modalities;
    private readonly List<List<Criterion>> _categories;
    private readonly int _least;
    private readonly int _betweenWithin;

    internal NaiveJudge(string specText)
    {
        JsonElement spec = JsonDocument.Parse(specText, Lenient).RootElement;
        _traits = spec.GetProperty("traits").EnumerateArray().Select(t => new Trait(t)).ToDictionary(t => t.Id);
        _implications = Items(spec, "implications").Select(i => (Condition(i.GetProperty("if")), Condition(i.GetProperty("then"))))
            .ToList();
        _modalities = Items(spec, "modalities").ToDictionary(m => m.GetProperty("id").GetString()!);
        Dictionary<string, JsonElement> categories = Items(spec, "categories").ToDictionary(c => c.GetProperty("id").GetString()!);
        _categories = categories.Values.Select(c => Taken(c, categories).Select(ReadCriterion).ToList()).ToList();
        _least = spec.GetProperty("placement").GetProperty("least").GetInt32();
        _betweenWithin = spec.GetProperty("placement").GetProperty("betweenWithin").GetInt32();
    }

    /// <summary>What the facts come to, written as <see cref="EngineResult"/> writes it.</summary>
    internal string Judge(string factsText) => Judge(Closed(Read(factsText)));

    /// <summary>What a complete description comes to.</summary>
    internal string Judge(World world)
    {
        var text = new StringBuilder();
        var running = new List<(int Rank, int Evidence, int Reach)>();
        for (int i = 0; i < _categories.Count; i++)
        {
            string outcomes = string.Concat(_categories[i].Select(c => world.Met(c.When) ? 'M' : world.Refuted(c.When) ? 'R' : 'U'));
            int evidence = _categories[i].Zip(outcomes, (c, o) => o == 'M' ? c.Met : o == 'R' ? c.Refuted : 0).Sum();
            int reach = evidence + _categories[i].Zip(outcomes, (c, o) => o == 'U' ? c.Met : 0).Sum();
            string binding = string.Concat(_categories[i].Zip(outcomes, (c, o) => c.IsBinding ? o.ToString() : ""));
            string verdict = binding.Contains('R') ? "Contradicted" : binding.Length > 0 && !binding.Contains('U') ? "Established" : "Open";
            if (verdict != "Contradicted") running.Add((i + 1, evidence, reach));
            text.Append(outcomes).Append(' ').Append(evidence).Append(' ').Append(verdict).Append('\n');
        }

        var ranked = running.OrderByDescending(c => c.Evidence).ThenBy(c => c.Rank).ToList();
        if (ranked.Count == 0 || ranked.TrueForAll(c => c.Reach < _least)) return text.Append("Outside\n").ToString();
        if (ranked[0].Evidence < _least) return text.Append("Undetermined\n").ToString();

        // A category that nothing speaks for is nobody's neighbour.
        var next = ranked.Skip(1).FirstOrDefault(c => c.Evidence > 0);
        bool close = next.Rank != 0 && ranked[0].Evidence - next.Evidence <= _betweenWithin;
        return text.Append(close ? "BetweenTwo" : "Placed").Append(' ').Append(ranked[0].Rank).Append(' ').Append(next.Rank).Append('\n')
            .ToString();
    }

    /// <summary>Whether the facts contradict each other, directly or by what follows from them.</summary>
    internal bool IsContradictory(string factsText) => Derived(Read(factsText)) is { } world && world.True.Overlaps(world.False);

    /// <summary>Every complete description that fits the facts and all implications; only for specs of few facts.</summary>
    internal IEnumerable<World> Completions(string factsText)
    {
        World stated = Read(factsText);
        IEnumerable<World> worlds = [new World()];
        foreach (Trait trait in _traits.Values) worlds = worlds.SelectMany(w => trait.Complete().Select(part => w.With(part)));
        return worlds.Where(
            w => stated.True.IsSubsetOf(w.True) && stated.False.IsSubsetOf(w.False)
            && _implications.TrueForAll(i => !w.Met(i.If) || w.Met(i.Then)));
    }

    /// <summary>Outcomes and whether any category reaches a place, in a complete description.</summary>
    internal (string Outcomes, bool Reached) In(World world)
    {
        string outcomes = string.Concat(_categories.SelectMany(c => c).Select(c => world.Met(c.When) ? 'M' : 'R'));
        bool reached = _categories.Exists(
            c => c.Where(x => x.IsBinding).All(x => world.Met(x.When)) && c.Sum(x => world.Met(x.When) ? x.Met : x.Refuted) >= _least);
        return (outcomes, reached);
    }

    private World Read(string factsText)
    {
        var world = new World();
        foreach (JsonProperty fact in JsonDocument.Parse(factsText, Lenient).RootElement.EnumerateObject())
            _traits[fact.Name].State(fact.Value, world);
        return world;
    }

    private World Closed(World stated)
    {
        World world = Derived(stated);
        string[] muddled = [.. world.True.Intersect(world.False)];
        world.True.ExceptWith(muddled);
        world.False.ExceptWith(muddled);
        return world;
    }

    private World Derived(World stated)
    {
        World world = stated.With(new World());
        for (int before = -1; before != world.Size;)
        {
            before = world.Size;
            foreach ((Node premise, Node conclusion) in _implications)
            {
                if (world.Met(premise)) world.Hold(conclusion);
                if (world.Refuted(conclusion)) world.Refute(premise);
            }

            foreach (Trait trait in _traits.Values) trait.Structure(world);
        }

        return world;
    }

    private Criterion ReadCriterion(JsonElement criterion)
    {
        JsonElement modality = _modalities[criterion.GetProperty("modality").GetString()!];
        JsonElement Own(string name) => criterion.TryGetProperty(name, out JsonElement own) ? own : modality.GetProperty(name);
        bool isBinding = Own("whenRefuted").GetString() == "contradiction" && criterion.GetProperty("basis").GetString() == "stated";
        return new Criterion(Condition(criterion.GetProperty("when")), Own("met").GetInt32(), Own("refuted").GetInt32(), isBinding);
    }

    /// <summary>What the category takes over, then its own.</summary>
    private static IEnumerable<JsonElement> Taken(JsonElement category, Dictionary<string, JsonElement> categories)
    {
        IEnumerable<JsonElement> over = category.TryGetProperty("extends", out JsonElement of)
            ? Taken(categories[of.GetString()!], categories)
            : [];
        return over.Concat(Items(category, "criteria"));
    }

    private Node Condition(JsonElement condition) => new All([.. condition.EnumerateObject().Select(part => part.Name switch
    {
        "all" => new All([.. part.Value.EnumerateArray().Select(Condition)]),
        "any" => new Not(new All([.. part.Value.EnumerateArray().Select(p => new Not(Condition(p)))])),
        "not" => new Not(Condition(part.Value)),
        string trait => _traits[trait].Condition(part.Value),
    })]);

    private static JsonElement[] Items(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement array) ? [.. array.EnumerateArray()] : [];

    private sealed record Criterion(Node When, int Met, int Refuted, bool IsBinding);

    internal abstract record Node;

    private sealed record All(Node[] Parts) : Node;

    private sealed record Not(Node Part) : Node;

    private sealed record AtLeast(int Count, string[] Facts) : Node;

    /// <summary>Facts known to hold and facts known not to.</summary>
    internal sealed class World
    {
        internal HashSet<string> True { get; } = [];

        internal HashSet<string> False { get; } = [];

        internal int Size => True.Count + False.Count;

        internal World With(World other)
        {
            var both = new World();
            both.True.UnionWith(True.Concat(other.True));
            both.False.UnionWith(False.Concat(other.False));
            return both;
        }

        internal bool Met(Node node) => node switch
        {
            All all => all.Parts.All(Met),
            Not not => Refuted(not.Part),
            AtLeast some => some.Facts.Count(True.Contains) >= some.Count,
            _ => throw new ArgumentException("no such node", nameof(node)),
        };

        internal bool Refuted(Node node) => node switch
        {
            All all => all.Parts.Any(Refuted),
            Not not => Met(not.Part),
            AtLeast some => some.Facts.Count(f => !False.Contains(f)) < some.Count,
            _ => throw new ArgumentException("no such node", nameof(node)),
        };

        /// <summary>Takes a condition to hold: of what is left to choose from nothing can be spared.</summary>
        internal void Hold(Node node)
        {
            if (node is All all) Array.ForEach(all.Parts, Hold);
            else if (node is Not not) Refute(not.Part);
            else if (node is AtLeast some) Force(some.Facts, some.Count, True, False);
        }

        /// <summary>Takes a condition not to hold: of several parts, the one that alone can be to blame.</summary>
        internal void Refute(Node node)
        {
            if (node is Not not) Hold(not.Part);
            else if (node is AtLeast some) Force(some.Facts, some.Facts.Length - some.Count + 1, False, True);
            else if (node is All all)
                Array.ForEach(all.Parts.Where(p => all.Parts.All(o => ReferenceEquals(o, p) || Met(o))).ToArray(), Refute);
        }

        private static void Force(string[] facts, int count, HashSet<string> hold, HashSet<string> contrary)
        {
            // More than there are never hold: that says nothing of any of them.
            if (count > facts.Length) return;

            string[] possible = [.. facts.Where(f => !contrary.Contains(f))];
            if (possible.Length < count) hold.UnionWith(facts);
            else if (possible.Length == count) hold.UnionWith(possible);
        }
    }

    private sealed class Trait
    {
        private readonly string _type;
        private readonly bool _namesAll;
        private readonly string[] _values;

        internal Trait(JsonElement trait)
        {
            Id = trait.GetProperty("id").GetString()!;
            _type = trait.GetProperty("type").GetString()!;
            _namesAll = trait.TryGetProperty("naming", out JsonElement naming) && naming.GetString() == "all";
            _values = [.. Items(trait, "values").Select(v => v.GetProperty("id").GetString()!)];
        }

        internal string Id { get; }

        private string[] Facts => _type == "level" ? [.. _values.Skip(1).Select(Fact)] : [.. _values.Select(Fact)];

        internal void State(JsonElement fact, World world)
        {
            bool? complete = null;
            if (fact.ValueKind == JsonValueKind.Object)
            {
                if (fact.TryGetProperty("complete", out JsonElement mark)) complete = mark.GetBoolean();
                if (fact.TryGetProperty("without", out JsonElement without)) world.False.UnionWith(Names(without).Select(Fact));
                if (!fact.TryGetProperty("value", out fact)) return;
            }

            if (fact.ValueKind == JsonValueKind.Null) return;
            if (_type == "flag") (fact.GetBoolean() ? world.True : world.False).Add(Id);
            else if (_type == "set") StateSet([.. Names(fact)], complete, world);
            else if (_type == "choice") StateSet([fact.GetString()!], complete: true, world);
            else StateLevel(System.Array.IndexOf(_values, fact.GetString()), world);
        }

        internal Node Condition(JsonElement value)
        {
            if (_type == "flag") return value.GetBoolean() ? new AtLeast(1, [Id]) : new Not(new AtLeast(1, [Id]));
            if (_type == "choice" && value.ValueKind == JsonValueKind.String) return new AtLeast(1, [Fact(value.GetString()!)]);
            if (_type == "choice") return new AtLeast(1, [.. Names(value.GetProperty("anyOf")).Select(Fact)]);
            if (_type == "level") return Between(value);

            var parts = new List<Node>();
            if (value.TryGetProperty("allOf", out JsonElement every))
                parts.Add(new AtLeast(every.GetArrayLength(), [.. Names(every).Select(Fact)]));
            if (value.TryGetProperty("anyOf", out JsonElement any)) parts.Add(new AtLeast(1, [.. Names(any).Select(Fact)]));
            if (value.TryGetProperty("noneOf", out JsonElement none)) parts.Add(new Not(new AtLeast(1, [.. Names(none).Select(Fact)])));
            string[] counted = value.TryGetProperty("of", out JsonElement of) ? [.. Names(of).Select(Fact)] : Facts;
            if (value.TryGetProperty("atLeast", out JsonElement least)) parts.Add(new AtLeast(least.GetInt32(), counted));
            if (value.TryGetProperty("atMost", out JsonElement most)) parts.Add(new Not(new AtLeast(most.GetInt32() + 1, counted)));
            return new All([.. parts]);
        }

        /// <summary>A step holds with all below it; a choice has one value at most.</summary>
        internal void Structure(World world)
        {
            string[] facts = Facts;
            if (_type == "choice") world.Refute(new AtLeast(2, facts));
            if (_type != "level") return;
            for (int i = 1; i < facts.Length; i++)
            {
                if (world.True.Contains(facts[i])) world.True.Add(facts[i - 1]);
                if (world.False.Contains(facts[i - 1])) world.False.Add(facts[i]);
            }
        }

        /// <summary>Every way the trait can really be.</summary>
        internal IEnumerable<World> Complete()
        {
            string[] facts = _type == "flag" ? [Id] : Facts;
            for (int bits = 0; bits < 1 << facts.Length; bits++)
            {
                string[] holding = [.. facts.Where((_, i) => (bits >> i & 1) != 0)];
                if (_type == "choice" && holding.Length > 1) continue;
                if (_type == "level" && !holding.SequenceEqual(facts.Take(holding.Length))) continue;
                var world = new World();
                world.True.UnionWith(holding);
                world.False.UnionWith(facts.Except(holding));
                yield return world;
            }
        }

        private All Between(JsonElement value)
        {
            bool exact = value.ValueKind == JsonValueKind.String;
            int Step(string bound, int otherwise) =>
                exact ? System.Array.IndexOf(_values, value.GetString())
                : value.TryGetProperty(bound, out JsonElement step) ? System.Array.IndexOf(_values, step.GetString()) : otherwise;
            var parts = new List<Node>();
            int lowest = Step("atLeast", 0);
            int highest = Step("atMost", _values.Length - 1);
            if (lowest > 0) parts.Add(new AtLeast(1, [Fact(_values[lowest])]));
            if (highest < _values.Length - 1) parts.Add(new Not(new AtLeast(1, [Fact(_values[highest + 1])])));
            return new All([.. parts]);
        }

        private void StateLevel(int step, World world)
        {
            world.True.UnionWith(Facts.Take(step));
            world.False.UnionWith(Facts.Skip(step));
        }

        private void StateSet(string[] named, bool? complete, World world)
        {
            string[] members = [.. named.Where(n => n != "…").Select(Fact)];
            world.True.UnionWith(members);
            if (complete ?? (!named.Contains("…") && (_namesAll || named.Length == 0))) world.False.UnionWith(Facts.Except(members));
        }

        private string Fact(string value) => Id + "/" + value;

        private static IEnumerable<string> Names(JsonElement array) => array.EnumerateArray().Select(i => i.GetString()!);
    }
}
