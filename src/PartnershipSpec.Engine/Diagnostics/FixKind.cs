namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>What can be done about a finding by changing the text it is about.</summary>
internal enum FixKind
{
    /// <summary>Claim the category that fits best.</summary>
    ClaimBest,

    /// <summary>State a fact that is missing.</summary>
    StateFact,

    /// <summary>Say of a set that others may belong to it.</summary>
    MarkOpen,

    /// <summary>Say of a set that no others belong to it.</summary>
    MarkComplete,

    /// <summary>Put the name that was probably meant.</summary>
    CorrectName,

    /// <summary>Accept the criterion as not met, with a place for the reason.</summary>
    Accept,

    /// <summary>Take back an acceptance that is not needed.</summary>
    RemoveAcceptance,
}

/// <summary>What kinds of fixes have in common.</summary>
internal static class FixKinds
{
    /// <summary>Whether a fix of that kind may be made everywhere at once: it follows from what is stated. Any other adds a statement,
    /// which needs somebody who knows the case.</summary>
    public static bool IsCorrection(this FixKind kind) => kind is FixKind.ClaimBest or FixKind.CorrectName;
}
