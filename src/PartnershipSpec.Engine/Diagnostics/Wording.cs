using System;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>A fixed wording in the languages that the product speaks; any other language gets English.</summary>
internal sealed class Wording
{
    /// <summary>What stands between the items of a list.</summary>
    internal static readonly Wording Separator = new("; ", " ; ", "; ");

    private readonly string[] _wordings;

    internal Wording(string english, string french, string german) => _wordings = [english, french, german];

    /// <summary>The wording in a language, given by its code, its places filled.</summary>
    internal string In(string language, params object[] parts) =>
        Sentence.Fill(_wordings[IsOf("fr", language) ? 1 : IsOf("de", language) ? 2 : 0], parts);

    private static bool IsOf(string code, string language) => language.StartsWith(code, StringComparison.OrdinalIgnoreCase);
}
