using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PartnershipSpec.Generator.Pipeline;

/// <summary>The spectra whose types a referenced assembly already has: an owner says so by an attribute that carries the spec.</summary>
internal static class Owners
{
    /// <summary>The key of the owner's assembly metadata, followed by the id of the spectrum.</summary>
    internal const string KeyPrefix = "PartnershipSpec.Spectrum:";

    private const string MetadataAttribute = "AssemblyMetadataAttribute";

    internal static IncrementalValueProvider<EquatableArray<string>> Provider(IncrementalGeneratorInitializationContext context) =>
        context.CompilationProvider
            .Select(static (compilation, _) => new EquatableArray<string>(Find(compilation)))
            .WithTrackingName(StepNames.Owners);

    private static IEnumerable<string> Find(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => !IsFramework(assembly.Name))
        .SelectMany(assembly => assembly.GetAttributes())
        .Where(attribute => attribute.AttributeClass?.Name == MetadataAttribute && attribute.ConstructorArguments.Length == 2)
        .Select(attribute => attribute.ConstructorArguments[0].Value as string ?? "")
        .Where(key => key.StartsWith(KeyPrefix, StringComparison.Ordinal))
        .Select(key => key.Substring(KeyPrefix.Length))
        .Distinct()
        .OrderBy(id => id, StringComparer.Ordinal);

    /// <summary>A guard for speed alone: a project refers to hundreds of these, and none owns a spectrum.</summary>
    private static bool IsFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "mscorlib" or "netstandard";
}
