using System.Linq;
using Benchmarks.Data;

namespace Benchmarks.Engines;

/// <summary>
/// Facts as rule engines read them: an object with a truth value for each atom, known and excluded, implications followed.
/// </summary>
public sealed class RuleFacts
{
    private const int Atoms = 64;

    internal RuleFacts(Record record)
    {
        Record closed = Reference.Closed(record);
        Known = [.. Enumerable.Range(0, Atoms).Select(bit => (closed.Known >> bit & 1) != 0)];
        Excluded = [.. Enumerable.Range(0, Atoms).Select(bit => (closed.Excluded >> bit & 1) != 0)];
    }

    /// <summary>Which atoms hold.</summary>
    public bool[] Known { get; }

    /// <summary>Which do not.</summary>
    public bool[] Excluded { get; }
}
