namespace PartnershipSpec;

/// <summary>How serious a finding is, in rising order. The names are those of the compiler.</summary>
public enum FindingSeverity
{
    /// <summary>Only tools see it.</summary>
    Hidden,

    /// <summary>An editor shows it; a build does not.</summary>
    Info,

    /// <summary>A build shows it.</summary>
    Warning,

    /// <summary>It makes a build fail.</summary>
    Error,
}
