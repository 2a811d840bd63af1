using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>Findings as the compiler's diagnostics.</summary>
internal static class FindingDiagnostic
{
    /// <summary>The diagnostic of a finding about a claim in C#.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="locations">Where it stands.</param>
    internal static Diagnostic Of(ClaimFinding finding, ClaimOnTerms claim, IClaimLocations<Location> locations)
    {
        IReadOnlyList<Location> all = ClaimLocations.Of(finding, claim.Spectrum, locations);
        return Create(finding.Rule, finding.Severity, all, FindingProperties.Of(finding, claim), finding.Message);
    }

    /// <summary>The diagnostic of a finding in a declaration file.</summary>
    internal static Diagnostic Of(FileFinding finding) => Of(finding.Problem, finding.Severity, FindingProperties.Of(finding));

    /// <summary>The diagnostic of a problem of a spec.</summary>
    internal static Diagnostic Of(Problem problem) => Of(problem, null, ProblemProperties.Of(problem));

    private static Diagnostic Of(Problem problem, RuleSeverity? severity, ImmutableDictionary<string, string?> properties)
    {
        Location[] all = [.. problem.Related.Prepend(problem.Location).Select(location => location.ToLocation())];
        return Create(problem.Rule, severity, all, properties, problem.Message);
    }

    /// <summary>The first location is the one to point at.</summary>
    private static Diagnostic Create(
        Rule rule,
        RuleSeverity? severity,
        IReadOnlyList<Location> locations,
        ImmutableDictionary<string, string?> properties,
        Message message) =>
        severity is { } own
            ? Diagnostic.Create(
                Descriptors.OfOwnSeverity(rule), locations[0], RuleDescriptor.ToCompiler(own), locations.Skip(1), properties, message)
            : Diagnostic.Create(Descriptors.Of(rule), locations[0], locations.Skip(1), properties, message);
}
