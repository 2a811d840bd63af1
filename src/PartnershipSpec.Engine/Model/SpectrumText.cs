using System;
using System.Collections.Generic;

namespace PartnershipSpec;

/// <summary>One text in the languages of the spectrum. If it lacks a language, the first language that it has is used.</summary>
public sealed class SpectrumText
{
    private readonly IReadOnlyList<string> _languages;
    private readonly string?[] _texts;

    internal SpectrumText(IReadOnlyList<string> languages, params string?[] texts)
    {
        _languages = languages;
        _texts = texts;
    }

    /// <summary>The text in a language, or in the first language that it has, or "" if it has none.</summary>
    /// <param name="language">The code of a language, such as <c>en</c>. Case does not matter.</param>
    public string In(string language) => Find(language) ?? ToString();

    /// <summary>Whether there is a text in a language.</summary>
    /// <param name="language">The code of a language, such as <c>en</c>. Case does not matter.</param>
    public bool Has(string language) => Find(language) != null;

    /// <summary>The text in the first language that it has, or "" if it has none.</summary>
    public override string ToString()
    {
        foreach (string? text in _texts)
        {
            if (text != null) return text;
        }

        return "";
    }

    private string? Find(string language)
    {
        for (int i = 0; i < _texts.Length; i++)
        {
            if (string.Equals(_languages[i], language, StringComparison.OrdinalIgnoreCase)) return _texts[i];
        }

        return null;
    }
}
