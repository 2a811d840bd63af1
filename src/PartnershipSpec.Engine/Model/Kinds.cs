namespace PartnershipSpec;

/// <summary>What facts say about a claim to a category.</summary>
public enum Verdict : byte
{
    /// <summary>The facts do not decide: a binding criterion is undecided, or the category has none.</summary>
    Open = 0,

    /// <summary>The category has binding criteria, and all are met.</summary>
    Established = 1,

    /// <summary>A binding criterion of the category is refuted.</summary>
    Contradicted = 2,
}

/// <summary>Where facts lie on a spectrum.</summary>
public enum Placement : byte
{
    /// <summary>No category has enough evidence yet, but one may still get it.</summary>
    Undetermined = 0,

    /// <summary>One category has enough evidence, and clearly the most.</summary>
    Placed = 1,

    /// <summary>The best category has enough evidence, and another is so close that the facts lie between the two.</summary>
    BetweenTwo = 2,

    /// <summary>No category can get enough evidence, whatever the unknown facts turn out to be.</summary>
    Outside = 3,
}
