using PartnershipSpec.Engine.Facts;

namespace PartnershipSpec.Engine.Judging;

/// <summary>Somebody's statement that a partnership is of a category.</summary>
/// <param name="Name">What the partnership is called, as shown to users.</param>
/// <param name="Category">The place of the claimed category in the spectrum, from 0; null where none is claimed.</param>
/// <param name="Facts">What is stated of it.</param>
internal sealed record Claim(string Name, int? Category, StatedFacts Facts);
