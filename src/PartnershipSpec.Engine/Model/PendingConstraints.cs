using System;
using System.Collections.Generic;

namespace PartnershipSpec.Engine.Model;

/// <summary>Which constraints are still to be looked at while facts are closed; kept by a thread, and used again.</summary>
internal sealed class PendingConstraints
{
    private readonly Queue<int> _queue = new();
    private bool[] _isQueued = [];
    private ulong[] _seenTrue = [];
    private ulong[] _seenFalse = [];

    /// <summary>Begins with all of them.</summary>
    internal void Start(int constraints, FactBits facts)
    {
        if (_isQueued.Length < constraints) _isQueued = new bool[constraints];
        if (_seenTrue.Length < facts.True.Length) (_seenTrue, _seenFalse) = (new ulong[facts.True.Length], new ulong[facts.True.Length]);
        Array.Copy(facts.True, _seenTrue, facts.True.Length);
        Array.Copy(facts.False, _seenFalse, facts.True.Length);
        for (int i = 0; i < constraints; i++) Add(i);
    }

    /// <summary>The next, by index; -1 once none is left.</summary>
    internal int Next()
    {
        if (_queue.Count == 0) return -1;

        int next = _queue.Dequeue();
        _isQueued[next] = false;
        return next;
    }

    /// <summary>Adds all that read what is known now and was not before.</summary>
    internal void AddReadersOfNews(FactBits facts, ConstraintReaders readers)
    {
        for (int word = 0; word < facts.True.Length; word++)
        {
            AddReaders(facts.True[word] & ~_seenTrue[word], word, isFalse: false, readers);
            AddReaders(facts.False[word] & ~_seenFalse[word], word, isFalse: true, readers);
            _seenTrue[word] = facts.True[word];
            _seenFalse[word] = facts.False[word];
        }
    }

    private void AddReaders(ulong news, int word, bool isFalse, ConstraintReaders readers)
    {
        for (; news != 0; news &= news - 1)
        {
            if (readers.Of(word, Bits.IndexOfLowest(news), isFalse) is not { } reading) continue;
            foreach (int constraint in reading) Add(constraint);
        }
    }

    private void Add(int constraint)
    {
        if (_isQueued[constraint]) return;

        _isQueued[constraint] = true;
        _queue.Enqueue(constraint);
    }
}
