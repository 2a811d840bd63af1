namespace PartnershipSpec;

/// <summary>What the facts known of a partnership say of one criterion, in Kleene's three-valued logic.</summary>
public enum CriterionOutcome : byte
{
    /// <summary>The facts do not decide: something it takes is not stated.</summary>
    Unknown = 0,

    /// <summary>The facts meet the criterion, whatever else may turn out.</summary>
    Met = 1,

    /// <summary>The facts exclude the criterion, whatever else may turn out.</summary>
    Refuted = 2,
}
