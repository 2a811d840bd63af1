namespace PartnershipSpec.Core.Rules;

/// <summary>What can be done about a finding by changing the text it is about.</summary>
public enum FixKind
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
