using System;
using System.Collections.Generic;
using System.Linq;

namespace PartnershipSpec.Engine.Specs;

/// <summary>One text in several languages, in the order the spec gives them.</summary>
internal sealed class Texts
{
    /// <summary>No text in any language.</summary>
    public static readonly Texts None = new([]);

    private readonly IReadOnlyList<KeyValuePair<string, string>> _byLanguage;

    /// <param name="byLanguage">Language codes and texts.</param>
    public Texts(IReadOnlyList<KeyValuePair<string, string>> byLanguage) => _byLanguage = byLanguage;

    /// <summary>The text in a language, or null.</summary>
    public string? In(string language)
    {
        foreach (KeyValuePair<string, string> text in _byLanguage)
        {
            if (string.Equals(text.Key, language, StringComparison.OrdinalIgnoreCase)) return text.Value;
        }

        return null;
    }

    /// <summary>The text in the first of the languages that has one, or "".</summary>
    public string InFirstOf(IEnumerable<string> languages) => languages.Select(In).FirstOrDefault(t => t is not null) ?? "";
}
