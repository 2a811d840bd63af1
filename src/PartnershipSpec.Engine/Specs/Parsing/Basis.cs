using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Reads whether something rests on the source's words or is inferred.</summary>
internal static class Basis
{
    private static readonly string[] Words = ["stated", "inferred"];

    /// <summary>Whether it is stated; null after saying what is wrong.</summary>
    internal static bool? Need(ObjectReader owner, string property) => IsFirst(Keyword.Need(owner, property, Words));

    /// <summary>The same of a property that may be left out.</summary>
    internal static bool? Find(ObjectReader owner, string property) => IsFirst(Keyword.Find(owner, property, Words));

    private static bool? IsFirst(int? word) => word is { } index ? index == 0 : null;
}
