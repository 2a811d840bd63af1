using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>
/// The attribute by which a project hides types from those that see its internals: declared once, however many spectra it has.
/// </summary>
/// <param name="HidesItself">Whether the attribute stands on itself as well. Newer compilers put it there, and no two parts of a type may
/// have it.</param>
internal sealed record EmbeddedModel(bool HidesItself)
{
    /// <summary>One value where the project makes anything internal that it can hide, or else none.</summary>
    public static IncrementalValuesProvider<EmbeddedModel> Provider(
        IncrementalValuesProvider<EmissionInput> emissions, IncrementalValuesProvider<RegistryModel> registries) =>
        emissions.Collect().Combine(registries.Collect())
            .SelectMany(static (all, _) => Find(
                all.Left.Select(e => e.Options).Where(o => o.IsInternal).Concat(all.Right.Select(r => r.Options))))
            .WithTrackingName(StepNames.Embedded);

    private static IEnumerable<EmbeddedModel> Find(IEnumerable<ProjectOptions> makingInternals) =>
        makingInternals.Where(o => o.CanHideInternals).Take(1).Select(_ => new EmbeddedModel(!ProjectOptions.CompilerKnowsEmbedded));
}
