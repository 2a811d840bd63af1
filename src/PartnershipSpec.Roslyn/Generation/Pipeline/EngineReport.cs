using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>PSP3004, said where something would be emitted that the engine does not run; nothing is emitted then.</summary>
internal static class EngineReport
{
    internal static IncrementalValuesProvider<ProblemReport> Provider(
        IncrementalValuesProvider<EmissionInput> emissions, IncrementalValuesProvider<RegistryModel> registries,
        IncrementalValueProvider<Problem?> engine) =>
        emissions.Collect().Combine(registries.Collect()).Combine(engine)
            .SelectMany(static (all, _) => all.Right is { } problem && all.Left.Left.Length + all.Left.Right.Length > 0
                ? Enumerable.Repeat(new ProblemReport(problem), 1)
                : [])
            .WithTrackingName(StepNames.Engine);

    /// <summary>Values from which code is emitted, as long as the engine runs it.</summary>
    internal static IncrementalValuesProvider<T> WhereFit<T>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<Problem?> engine) =>
        values.Combine(engine).Where(static pair => pair.Right is null).Select(static (pair, _) => pair.Left);
}
