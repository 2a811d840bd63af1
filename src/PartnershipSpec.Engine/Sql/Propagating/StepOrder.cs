using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Sql.Propagating;

/// <summary>
/// Puts steps in rounds: each after all that it waits for. Steps that wait for each other are repeated as often as they can add something,
/// which is bounded, since every time but the last one of them adds what it never added before.
/// </summary>
internal sealed class StepOrder
{
    /// <summary>As many steps can be put in order in no time.</summary>
    internal const int MostSteps = 2000;

    private readonly IReadOnlyList<WideStep> _steps;
    private readonly LiteralSet[] _outputs;
    private readonly int[][] _readers;
    private readonly int _words;

    // Tarjan's algorithm: the number of each step in the order of visits, and the first number that can be reached from it.
    private readonly int[] _number;
    private readonly int[] _first;
    private readonly Stack<int> _open = new();
    private readonly List<int[]> _circles = [];
    private int _visited;

    internal StepOrder(IReadOnlyList<WideStep> steps, LiteralImplications implications, int words)
    {
        _steps = steps;
        _words = words;
        _outputs = [.. steps.Select(s => Collect(s.CollectOutputs))];
        LiteralSet[] inputs = [.. steps.Select(s => Collect(s.CollectInputs))];
        _readers = [.. _outputs.Select(o => Readers(implications.Close(o), inputs))];
        _number = new int[steps.Count];
        _first = new int[steps.Count];
    }

    /// <summary>The rounds, in order.</summary>
    internal IReadOnlyList<IReadOnlyList<WideStep>> Rounds()
    {
        for (int i = 0; i < _steps.Count; i++)
        {
            if (_number[i] == 0) Visit(i);
        }

        // Tarjan finds those that wait before those that they wait for.
        _circles.Reverse();
        var begin = new int[_steps.Count];
        var rounds = new List<List<WideStep>>();
        foreach (int[] circle in _circles)
        {
            int first = circle.Max(i => begin[i]);
            int end = first + Repetitions(circle);
            while (rounds.Count < end) rounds.Add([]);
            for (int round = first; round < end; round++) rounds[round].AddRange(circle.OrderBy(i => i).Select(i => _steps[i]));
            foreach (int reader in circle.SelectMany(i => _readers[i])) begin[reader] = Math.Max(begin[reader], end);
        }

        return rounds;
    }

    private int Repetitions(int[] circle)
    {
        bool isCircle = circle.Length > 1 || _readers[circle[0]].Contains(circle[0]);
        if (!isCircle) return 1;

        LiteralSet outputs = Collect(set => Array.ForEach(circle, i => set.Add(_outputs[i])));
        return Math.Min(outputs.Count, circle.Sum(i => _steps[i].Effects));
    }

    private void Visit(int step)
    {
        _number[step] = _first[step] = ++_visited;
        _open.Push(step);
        foreach (int reader in _readers[step])
        {
            if (_number[reader] == 0) Visit(reader);
            _first[step] = Math.Min(_first[step], _first[reader]);
        }

        if (_first[step] != _number[step]) return;

        var circle = new List<int>();
        do
        {
            circle.Add(_open.Pop());
            _first[circle[circle.Count - 1]] = int.MaxValue;
        }
        while (circle[circle.Count - 1] != step);
        _circles.Add([.. circle]);
    }

    private static int[] Readers(LiteralSet outputs, LiteralSet[] inputs) =>
        [.. Enumerable.Range(0, inputs.Length).Where(i => outputs.Overlaps(inputs[i]))];

    private LiteralSet Collect(Action<LiteralSet> collect)
    {
        var set = new LiteralSet(_words);
        collect(set);
        return set;
    }
}
