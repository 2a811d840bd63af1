using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>A claim as read, with what is to be reported of it: for the analyzers, and for fixes that ask once more what a diagnostic was about.</summary>
internal abstract class ReportedClaim
{
    /// <summary>What it is judged by.</summary>
    internal abstract CompiledSpectrum Spectrum { get; }

    /// <summary>The claim.</summary>
    internal abstract Claim Claim { get; }

    /// <summary>Where it stands.</summary>
    protected abstract ClaimLocations Places { get; }

    /// <summary>Judges a claim that stands where this one does, on the same terms.</summary>
    internal IEnumerable<ClaimFinding> Judge(Claim claim) => Judge(claim, ReportingPass.Build).Concat(Judge(claim, ReportingPass.Editor));

    /// <summary>What is to be reported of it.</summary>
    internal IEnumerable<Diagnostic> Diagnose(ReportingPass pass) => Judge(Claim, pass).Select(Report);

    /// <summary>The finding a diagnostic was made from; null where it is none of this claim.</summary>
    internal ClaimFinding? FindingOf(Diagnostic diagnostic) =>
        Judge(Claim).FirstOrDefault(finding => finding.Rule.Id == diagnostic.Id && IsOf(Report(finding), diagnostic));

    /// <summary>The same, but only findings of one pass.</summary>
    protected abstract IEnumerable<ClaimFinding> Judge(Claim claim, ReportingPass pass);

    private Diagnostic Report(ClaimFinding finding) => FindingDiagnostic.Of(finding, Spectrum, Claim, Places);

    private static bool IsOf(Diagnostic reported, Diagnostic diagnostic) =>
        reported.Location.SourceSpan == diagnostic.Location.SourceSpan
        && reported.Properties.Count == diagnostic.Properties.Count
        && reported.Properties.All(p => diagnostic.Properties.TryGetValue(p.Key, out string? value) && value == p.Value);
}
