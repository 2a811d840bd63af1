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

/// <summary>The shape of a trait: what can be stated of it.</summary>
public enum SpectrumTraitKind : byte
{
    /// <summary>True or false.</summary>
    Flag = 0,

    /// <summary>Any number of members of a set.</summary>
    Set = 1,

    /// <summary>One of several values in order.</summary>
    Level = 2,

    /// <summary>At most one of several values.</summary>
    Choice = 3,
}
