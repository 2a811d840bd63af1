using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>What the project says about the making of its types.</summary>
/// <param name="UseBundled">Whether it uses the bundled spectrum.</param>
/// <param name="IsInternal">Whether the types are to be internal.</param>
/// <param name="Language">The language of their documentation; "" for the spec's first.</param>
/// <param name="Version">The C# version it compiles as.</param>
/// <param name="HasInitAccessors">Whether its target framework has what <c>init</c> needs.</param>
/// <param name="IsNet8">Whether its target framework is .NET 8 or later.</param>
internal sealed record ProjectOptions(
    bool UseBundled, bool IsInternal, string Language, LanguageVersion Version, bool HasInitAccessors, bool IsNet8)
{
    /// <summary>The oldest language version the emitted code compiles as.</summary>
    public const LanguageVersion OldestVersion = LanguageVersion.CSharp9;

    /// <summary>
    /// Whether the compiler that runs this lets every project declare <c>[Embedded]</c>, and hides that attribute itself.
    /// </summary>
    public static readonly bool CompilerKnowsEmbedded = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

    /// <summary>Whether the project's language version is new enough.</summary>
    public bool CanEmit => Version >= OldestVersion;

    /// <summary>
    /// Whether what is internal can be hidden from projects that see it, by <c>[Embedded]</c>: before .NET 8, compilers older than 4.14
    /// make that attribute themselves, and refuse another.
    /// </summary>
    public bool CanHideInternals => IsNet8 || CompilerKnowsEmbedded;

    /// <summary>Reads the options.</summary>
    public static IncrementalValueProvider<ProjectOptions> Provider(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => provider.GlobalOptions)
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => Read(pair.Left, (CSharpParseOptions)pair.Right))
            .WithTrackingName(StepNames.Options);

    private static ProjectOptions Read(AnalyzerConfigOptions options, CSharpParseOptions parse) => new(
        BuildProperty.UsesBundled(options),
        BuildProperty.Is(options, BuildProperty.Visibility, "internal"),
        BuildProperty.Value(options, BuildProperty.Language),
        parse.LanguageVersion,
        parse.PreprocessorSymbolNames.Contains("NET5_0_OR_GREATER"),
        parse.PreprocessorSymbolNames.Contains("NET8_0_OR_GREATER"));
}
