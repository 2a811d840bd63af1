namespace PartnershipSpec;

/// <summary>The verdict of a claim; the values are those of the emitted verdict enumeration.</summary>
internal enum Verdict : byte
{
    Open = 0,
    Established = 1,
    Contradicted = 2,
}

/// <summary>The placement of facts; the values are those of the emitted placement enumeration.</summary>
internal enum Placement : byte
{
    Undetermined = 0,
    Placed = 1,
    BetweenTwo = 2,
    Outside = 3,
}
