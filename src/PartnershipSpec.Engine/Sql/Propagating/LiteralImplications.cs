using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Sql.Propagating;

/// <summary>
/// The steps of propagation that one fact alone sets off. All that follows from a fact by such steps is worked out here, chains and circles
/// included, so that one stage of the statement adds it.
/// </summary>
internal sealed class LiteralImplications(int words)
{
    // Sets of this many words in all are worked out, 16 MB of them.
    private const int MostWords = 1_000_000;

    private readonly Dictionary<int, List<(int Word, bool OfFalse, ulong Mask)>> _next = [];
    private readonly Dictionary<int, LiteralSet> _reach = [];

    /// <summary>Whether there is more than can be worked out.</summary>
    internal bool IsTooLarge => (long)_next.Count * words > MostWords;

    /// <summary>Adds a step that any of some facts sets off.</summary>
    internal void Add(IEnumerable<Formula> causes, int word, bool ofFalse, ulong mask)
    {
        foreach (int literal in causes.SelectMany(c => Literal.Of(c.Word, c.Mask, c.OfFalse)))
        {
            // Of an atom that is known, others of its threshold follow, and not itself.
            if (!_next.TryGetValue(literal, out var next)) _next.Add(literal, next = []);
            next.Add((word, ofFalse, mask));
        }
    }

    /// <summary>A set with all that follows from it.</summary>
    internal LiteralSet Close(LiteralSet facts)
    {
        var closed = new LiteralSet(words);
        closed.Add(facts);
        foreach (int literal in facts.Literals().Where(_next.ContainsKey)) closed.Add(Reach(literal));
        return closed;
    }

    /// <summary>Facts of a set from which something follows, those together from which the same does.</summary>
    /// <param name="facts">The set; null for all facts there are.</param>
    internal IReadOnlyList<(LiteralSet Causes, LiteralSet Effects)> Groups(LiteralSet? facts = null)
    {
        var groups = new Dictionary<string, (LiteralSet Causes, LiteralSet Effects)>();
        foreach (int literal in _next.Keys.OrderBy(l => l).Where(l => facts is null || facts.Has(l)))
        {
            LiteralSet reach = Reach(literal);
            if (!groups.TryGetValue(reach.Key, out var group)) groups.Add(reach.Key, group = (new LiteralSet(words), reach));
            group.Causes.Add(literal);
        }

        return [.. groups.Values];
    }

    /// <summary>What follows from a fact; the fact itself only where it is part of a circle.</summary>
    private LiteralSet Reach(int literal)
    {
        if (_reach.TryGetValue(literal, out LiteralSet? known)) return known;

        var reach = new LiteralSet(words);
        var pending = new Stack<int>([literal]);
        while (pending.Count > 0)
        {
            if (!_next.TryGetValue(pending.Pop(), out var next)) continue;
            foreach ((int word, bool ofFalse, ulong mask) in next)
            {
                foreach (int added in Literal.Of(word, mask & ~reach[word, ofFalse], ofFalse)) pending.Push(added);
                reach.Add(word, ofFalse, mask);
            }
        }

        _reach.Add(literal, reach);
        return reach;
    }
}
