namespace PartnershipSpec;

/// <summary>What facts say of a claim.</summary>
public enum Verdict : byte
{
    /// <summary>Neither: not everything the category always takes is known, or the source names nothing that it always takes.</summary>
    Open = 0,

    /// <summary>Everything the source says the category always takes is met.</summary>
    Established = 1,

    /// <summary>Something the source says the category always takes is refuted.</summary>
    Contradicted = 2,
}

/// <summary>How clearly facts speak for a category.</summary>
public enum Placement : byte
{
    /// <summary>Not enough is known: no category has enough evidence yet, and some may still get it.</summary>
    Undetermined = 0,

    /// <summary>One category has the most evidence, and enough of it.</summary>
    Placed = 1,

    /// <summary>Two categories are so close that the facts lie between them.</summary>
    BetweenTwo = 2,

    /// <summary>No category can have enough evidence, whatever else may turn out.</summary>
    Outside = 3,
}
