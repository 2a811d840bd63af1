using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads a property whose value is one of a few words of the format itself: which of them it is, by index.</summary>
internal static class Keyword
{
    internal static int? Need(ObjectReader owner, string property, string[] words) =>
        owner.Need(property) is { } value ? Read(owner, value, property, words) : null;

    internal static int? Find(ObjectReader owner, string property, string[] words) =>
        owner.Find(property) is { } value ? Read(owner, value, property, words) : null;

    private static int? Read(ObjectReader owner, JsonValue value, string property, string[] words)
    {
        if (owner.Reader.Text(value, property) is not { } word) return null;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == word) return i;
        }

        owner.Reader.Malformed(
            value.Span, MessageKey.NotAKeyword, property, word, NearestName.Hint(word, NearestName.Of(word, words), words));
        return null;
    }
}
