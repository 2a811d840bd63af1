using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads a property that takes one of a few words of the format itself.</summary>
internal static class Keyword
{
    internal static T? Need<T>(ObjectReader owner, string property, Dictionary<string, T> words)
        where T : struct => owner.Need(property) is { } value ? Read(owner, value, property, words) : null;

    internal static T? Find<T>(ObjectReader owner, string property, Dictionary<string, T> words)
        where T : struct => owner.Find(property) is { } value ? Read(owner, value, property, words) : null;

    private static T? Read<T>(ObjectReader owner, JsonValue value, string property, Dictionary<string, T> words)
        where T : struct
    {
        if (owner.Reader.Text(value, property) is not { } word) return null;
        if (words.TryGetValue(word, out T meaning)) return meaning;

        owner.Reader.Malformed(value.Span, MessageKey.NotAKeyword, property, word, NearestName.Hint(word, NearestName.Of(word, words.Keys), words.Keys));
        return null;
    }
}
