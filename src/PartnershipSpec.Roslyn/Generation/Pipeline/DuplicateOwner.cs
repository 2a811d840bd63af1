using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>PSP3003: the project uses a spectrum of two owners. Where there is none of two owners, nothing of this runs.</summary>
internal static class DuplicateOwner
{
    internal static IncrementalValuesProvider<ProblemReport> Provider(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<OwnedSpectrum>> owned,
        IncrementalValuesProvider<DeclarationModel> files) =>
        owned.SelectMany(static (all, _) => all.Where(o => o.HasDuplicateOwners))
            .Combine(files.Collect())
            .Combine(context.CompilationProvider)
            .SelectMany(static (all, cancellation) => Report(
                all.Left.Left, FirstUse(all.Left.Left, all.Left.Right, all.Right, cancellation)))
            .WithTrackingName(StepNames.DuplicateOwners);

    private static IEnumerable<ProblemReport> Report(OwnedSpectrum spectrum, SourceLocation? use) => use is null ? [] :
        [new(new Problem(
            RuleCatalogue.SpectrumOwnedTwice, use, new Message(MessageKey.TwoOwners, spectrum.Id, string.Join(", ", spectrum.Owners))))];

    /// <summary>
    /// A declaration file is a use, since its registry needs the types; or else a name in C# that fits the types of both.
    /// </summary>
    private static SourceLocation? FirstUse(
        OwnedSpectrum spectrum, IEnumerable<DeclarationModel> files, Compilation compilation, CancellationToken cancellation)
    {
        string[] paths = [.. files.Where(f => f.SpectrumId == spectrum.Id).Select(f => f.Path).OrderBy(p => p, StringComparer.Ordinal)];
        return paths.Length > 0 ? SourceLocation.AtStartOf(paths[0]) : AmbiguousName.FindFirst(spectrum, compilation, cancellation);
    }
}
