namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>
/// What a finding is to a project. A build shows only what accuses, so that whoever judges for a build need not look for the rest.
/// </summary>
internal enum ReportingPass
{
    /// <summary>An error or a warning by default, or the refutation of a criterion that the project weighs by itself.</summary>
    Build,

    /// <summary>All others.</summary>
    Editor,
}

/// <summary>Where the line runs.</summary>
internal static class ReportingPasses
{
    /// <param name="rule">The rule of a finding.</param>
    /// <param name="own">How grave the project holds what it is about; null where it says nothing.</param>
    internal static ReportingPass Of(Rule rule, RuleSeverity? own = null) =>
        rule.Severity > RuleSeverity.Info || own is not null ? ReportingPass.Build : ReportingPass.Editor;
}
