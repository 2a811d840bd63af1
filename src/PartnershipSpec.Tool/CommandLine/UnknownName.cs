using System.Collections.Generic;
using System.Globalization;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>What to say where an argument names nothing that is known.</summary>
internal static class UnknownName
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The end of the sentence: the name that was probably meant, or those there are.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> known)
    {
        string? nearest = NearestName.Of(name, known);
        return $": {NearestName.Hint(name, nearest, known).ToString(null, English)}{(nearest is null ? "." : "")}";
    }
}
