using System;
using System.Collections.Generic;

namespace PartnershipSpec.Tool.Output.Html;

/// <summary>Texts that many partnerships share, such as the address of a source: each is in the page once.</summary>
internal sealed class InternedTexts
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    /// <summary>All of them, by their places.</summary>
    public IReadOnlyList<string> All => _texts;

    /// <summary>The place of a text.</summary>
    public int PlaceOf(string text)
    {
        if (_places.TryGetValue(text, out int place)) return place;

        _texts.Add(text);
        return _places[text] = _texts.Count - 1;
    }
}
