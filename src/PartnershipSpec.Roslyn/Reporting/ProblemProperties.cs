using System.Collections.Immutable;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>What a diagnostic of a file tells tools beside its message.</summary>
internal static class ProblemProperties
{
    /// <summary>The name that was probably meant, to stand at the place of the diagnostic.</summary>
    internal const string Suggestion = "suggestion";

    internal static ImmutableDictionary<string, string?> Of(Problem problem) =>
        problem.Suggestion is { } name
            ? ImmutableDictionary<string, string?>.Empty.Add(Suggestion, name)
            : ImmutableDictionary<string, string?>.Empty;
}
