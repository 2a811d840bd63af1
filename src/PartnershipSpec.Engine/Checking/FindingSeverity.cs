namespace PartnershipSpec;

/// <summary>How grave a finding is, the least first; the names are the compiler's.</summary>
public enum FindingSeverity
{
    /// <summary>For tools alone: something that is often there is missing.</summary>
    Hidden,

    /// <summary>Worth knowing; a build does not show it.</summary>
    Info,

    /// <summary>A build shows it.</summary>
    Warning,

    /// <summary>It fails a build.</summary>
    Error,
}
