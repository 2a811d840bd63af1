using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Tables;

/// <summary>
/// The words that the cells of a column can hold. Each means a value of a trait, or a category, by its place from 0; or it means no (0) or
/// yes (1).
/// </summary>
internal sealed class CellWords
{
    // Beyond these, names are no longer compared: whoever has so much to mend has enough to go on.
    private const int MostHinted = 200;

    private readonly MessageKey _kind;
    private readonly IReadOnlyList<string> _ids;
    private readonly IReadOnlyCollection<string> _spelt;
    private readonly Func<string, string?> _nameOfAlias;
    private readonly Dictionary<string, int> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _ambiguous = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Message> _notUnderstood = new(StringComparer.Ordinal);

    /// <param name="kind">What the words name.</param>
    /// <param name="ids">What each meaning is called in messages.</param>
    /// <param name="names">The words that are understood without being listed, with their meanings.</param>
    /// <param name="listed">Those that the mapping lists, which it is to know.</param>
    /// <param name="nameOfAlias">The id of what the spec says is also called so; null where nothing is.</param>
    internal CellWords(
        MessageKey kind, IReadOnlyList<string> ids, IEnumerable<(string Word, int Meaning)> names,
        IEnumerable<(string Word, int Meaning)> listed, Func<string, string?>? nameOfAlias = null)
    {
        (string Word, int Meaning)[] all = [.. names];
        _kind = kind;
        _ids = ids;
        _nameOfAlias = nameOfAlias ?? (_ => null);
        foreach (IGrouping<string, int> word in all.GroupBy(n => CellText.Fold(n.Word), n => n.Meaning, StringComparer.Ordinal))
        {
            var meanings = new SortedSet<int>(word);
            if (meanings.Count == 1) _meanings.Add(word.Key, meanings.Min);
            else _ambiguous.Add(word.Key, meanings);
        }

        foreach ((string word, int meaning) in listed) _meanings[CellText.Fold(word)] = meaning;
        _spelt = [.. all.Select(n => n.Word).Concat(listed.Select(l => l.Word)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What each word means that means one thing, by the word as it is compared.</summary>
    internal IReadOnlyDictionary<string, int> Meanings => _meanings;

    /// <summary>What a word means; null where it means nothing, or several things.</summary>
    internal int? Find(string text) => _meanings.TryGetValue(CellText.Fold(text), out int meaning) ? meaning : null;

    /// <summary>The word nearest to one that means nothing; null where none is near.</summary>
    internal string? Nearest(string text) => NearestName.Of(text, _spelt);

    /// <summary>What is wrong with a word that <see cref="Find"/> does not find.</summary>
    internal Message WhyNot(string text)
    {
        if (_notUnderstood.TryGetValue(text, out Message? known)) return known;

        Message message = Explain(text);
        if (_notUnderstood.Count < MostHinted) _notUnderstood.TryAdd(text, message);
        return message;
    }

    private Message Explain(string text)
    {
        if (_ambiguous.TryGetValue(CellText.Fold(text), out SortedSet<int>? meanings))
            return new Message(MessageKey.WordAmbiguous, text, string.Join(", ", meanings.Select(m => _ids[m])));
        if (_nameOfAlias(text) is { } id) return new Message(MessageKey.WordIsAlias, text, id);

        string? nearest = _notUnderstood.Count < MostHinted ? Nearest(text) : null;
        return new Message(MessageKey.UnknownName, new Message(_kind), text, NearestName.Hint(text, nearest, _ids));
    }
}
