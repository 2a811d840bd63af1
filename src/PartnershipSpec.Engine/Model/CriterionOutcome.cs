namespace PartnershipSpec;

/// <summary>How a criterion comes out on facts, in Kleene's three-valued logic.</summary>
public enum CriterionOutcome : byte
{
    /// <summary>The facts do not decide it: something that it requires is not stated.</summary>
    Unknown = 0,

    /// <summary>The facts meet it, whatever the unknown facts turn out to be.</summary>
    Met = 1,

    /// <summary>The facts exclude it, whatever the unknown facts turn out to be.</summary>
    Refuted = 2,
}
