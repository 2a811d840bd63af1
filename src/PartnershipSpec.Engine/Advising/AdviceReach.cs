using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Advising;

/// <summary>The statements that bear on a condition.</summary>
internal sealed class HelpingStatements(IReadOnlyList<Statement> inOrder, ulong[] mask)
{
    /// <summary>In the order of the spec.</summary>
    internal readonly IReadOnlyList<Statement> InOrder = inOrder;

    /// <summary>The same as a mask over all statements.</summary>
    internal readonly ulong[] Mask = mask;
}

/// <summary>
/// Which statements bear on a condition: those that state something from which it may follow, and those that take back something stated
/// from which its contrary may. Sets of literals, atoms known to be true or known to be false, are held as facts.
/// </summary>
internal sealed class AdviceReach
{
    private readonly Formula[][] _leaves;
    private readonly Dictionary<int, List<(int Constraint, Formula Leaf)>> _forcing = [];
    private readonly Statement[] _statements;
    private readonly FactBits _held;

    /// <param name="model">The spectrum.</param>
    /// <param name="held">All that follows from what is stated.</param>
    internal AdviceReach(SpectrumModel model, FactBits held)
    {
        _held = held;
        _statements = [.. model.Traits.SelectMany(Statement.Of)];
        _leaves = [.. model.PropagationRules.Constraints.Select(c => c.Leaves().ToArray())];
        for (int i = 0; i < _leaves.Length; i++)
        {
            foreach (Formula leaf in _leaves[i]) AddForcing(i, leaf);
        }
    }

    /// <summary>How much there is to look at when facts are closed.</summary>
    internal int Size => _leaves.Sum(leaves => leaves.Length);

    /// <summary>How many words a mask of statements has.</summary>
    internal int StatementWords => (_statements.Length + 63) / 64;

    /// <summary>Whether an implication may force a literal.</summary>
    internal bool IsForcible(int word, ulong mask, bool isFalse) => Literal.Of(word, mask, isFalse).Any(_forcing.ContainsKey);

    /// <summary>The statements that bear on a condition, in the order of the spec.</summary>
    internal HelpingStatements Helping(Formula condition)
    {
        FactBits wanted = Causes(Of(condition, contraries: false));
        FactBits unwanted = Causes(Of(condition, contraries: true));
        int[] helping =
        [
            .. Enumerable.Range(0, _statements.Length)
                .Where(i => _statements[i].Makes(wanted) || _statements[i].TakesBack(unwanted, _held)),
        ];
        var mask = new ulong[StatementWords];
        foreach (int i in helping) mask[i / 64] |= 1UL << (i % 64);
        return new HelpingStatements([.. helping.Select(i => _statements[i])], mask);
    }

    /// <summary>What follows from what is stated, and from which in turn literals may follow.</summary>
    internal FactBits HeldCauses(FactBits literals)
    {
        FactBits causes = Causes(literals);
        for (int word = 0; word < causes.True.Length; word++)
        {
            causes.True[word] &= _held.True[word];
            causes.False[word] &= _held.False[word];
        }

        return causes;
    }

    /// <summary>The literals of a condition's leaves, or their contraries.</summary>
    private FactBits Of(Formula condition, bool contraries)
    {
        FactBits literals = Nothing();
        foreach (Formula leaf in condition.Leaves()) literals.Rail(leaf.OfFalse != contraries)[leaf.Word] |= leaf.Mask;
        return literals;
    }

    private FactBits Nothing() => new(new ulong[_held.True.Length], new ulong[_held.True.Length]);

    /// <summary>Literals with all from which they may follow.</summary>
    private FactBits Causes(FactBits literals)
    {
        FactBits causes = Nothing();
        var waiting = new Queue<int>();
        var seen = new int[_leaves.Length];
        for (int word = 0; word < literals.True.Length; word++)
        {
            Add(word, literals.True[word], isFalse: false);
            Add(word, literals.False[word], isFalse: true);
        }

        while (waiting.Count > 0)
        {
            if (!_forcing.TryGetValue(waiting.Dequeue(), out List<(int Constraint, Formula Leaf)>? forcing)) continue;
            // Of a constraint two leaves of which were looked at, all is added already.
            foreach ((int constraint, Formula leaf) in forcing.Where(f => seen[f.Constraint] < 2))
            {
                seen[constraint]++;
                foreach (Formula other in Deciding(constraint, leaf)) Add(other.Word, other.Mask, !other.OfFalse);
            }
        }

        return causes;

        void Add(int word, ulong mask, bool isFalse)
        {
            ulong[] rail = causes.Rail(isFalse);
            ulong news = mask & ~rail[word];
            rail[word] |= news;
            foreach (int literal in Literal.Of(word, news, isFalse)) waiting.Enqueue(literal);
        }
    }

    /// <summary>A leaf is forced once the others of its constraint are refuted; of one that can spare atoms, its own count too.</summary>
    private IEnumerable<Formula> Deciding(int constraint, Formula leaf) =>
        _leaves[constraint].Where(l => l != leaf || l.Need < Bits.Count(l.Mask));

    private void AddForcing(int constraint, Formula leaf)
    {
        foreach (int literal in Literal.Of(leaf.Word, leaf.Mask, leaf.OfFalse))
        {
            if (!_forcing.TryGetValue(literal, out List<(int Constraint, Formula Leaf)>? forcing)) _forcing.Add(literal, forcing = []);
            forcing.Add((constraint, leaf));
        }
    }
}
