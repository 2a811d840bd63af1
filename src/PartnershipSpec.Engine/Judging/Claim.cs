using PartnershipSpec.Engine.Facts;

namespace PartnershipSpec.Engine.Judging;

/// <summary>Somebody's statement that a partnership is of a category.</summary>
internal sealed class Claim(string name, int? category, StatedFacts facts)
{
    /// <summary>What the partnership is called, as shown to users.</summary>
    internal string Name { get; } = name;

    /// <summary>The place of the claimed category in the spectrum, from 0; null where none is claimed.</summary>
    internal int? Category { get; } = category;

    /// <summary>What is stated of it.</summary>
    internal StatedFacts Facts { get; } = facts;

    /// <summary>The same claim on other facts.</summary>
    internal Claim With(StatedFacts others) => new(Name, Category, others);
}
