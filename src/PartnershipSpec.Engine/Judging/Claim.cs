using PartnershipSpec.Engine.Facts;

namespace PartnershipSpec.Engine.Judging;

/// <summary>Somebody's statement that a partnership is of a category.</summary>
internal sealed class Claim(string name, int? category, StatedFacts facts)
{
    /// <summary>What the partnership is called, as shown to users.</summary>
    internal readonly string Name = name;

    /// <summary>The place of the claimed category in the spectrum, from 0; null where none is claimed.</summary>
    internal readonly int? Category = category;

    /// <summary>What is stated of it.</summary>
    internal readonly StatedFacts Facts = facts;

    /// <summary>The same claim on other facts.</summary>
    internal Claim With(StatedFacts others) => new(Name, Category, others);
}
