using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>Texts with what belongs to each, to be found by one that looks like them.</summary>
internal sealed class LookAlikes<T>
{
    private readonly Dictionary<string, (string Text, T Value)> _byKey = new(StringComparer.Ordinal);

    /// <summary>The text added first that looks like this one, or is it; null where none does.</summary>
    internal (string Text, T Value)? Find(string text)
    {
        foreach (string key in LookAlike.Keys(text))
        {
            if (_byKey.TryGetValue(key, out (string Text, T Value) found)) return found;
        }

        return null;
    }

    /// <summary>Adds a text; where one that looks like it is there already, that one stays to be found.</summary>
    internal void Add(string text, T value)
    {
        foreach (string key in LookAlike.Keys(text).Where(key => !_byKey.ContainsKey(key))) _byKey.Add(key, (text, value));
    }
}
