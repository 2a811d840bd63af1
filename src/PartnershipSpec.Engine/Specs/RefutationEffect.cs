namespace PartnershipSpec;

/// <summary>What it means for a claim if a criterion of the claimed category is refuted, from mild to grave.</summary>
public enum RefutationEffect : byte
{
    /// <summary>Nothing follows: the source only permits the thing, or gives it as an example.</summary>
    Nothing = 0,

    /// <summary>Something that is often there is lacking.</summary>
    Lack = 1,

    /// <summary>The claim departs from what is normal.</summary>
    Departure = 2,

    /// <summary>The claim is contradicted, provided the criterion rests on the source's own words.</summary>
    Contradiction = 3,
}
