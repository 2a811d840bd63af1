namespace PartnershipSpec;

/// <summary>The kind of a trait: what can be stated of it.</summary>
public enum SpectrumTraitKind : byte
{
    /// <summary>True or false.</summary>
    Flag = 0,

    /// <summary>Any number of members of a set.</summary>
    Set = 1,

    /// <summary>One of several steps in rising order.</summary>
    Level = 2,

    /// <summary>At most one of several values.</summary>
    Choice = 3,
}
