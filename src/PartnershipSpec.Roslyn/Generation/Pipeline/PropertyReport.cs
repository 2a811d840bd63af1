using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>PSP3005: build properties with a value that is none of theirs. To read such a value as the default would hide that.</summary>
internal static class PropertyReport
{
    /// <summary>Of properties whose values are always the same.</summary>
    internal static IncrementalValuesProvider<ProblemReport> Provider(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .SelectMany(static (provider, _) => Find(provider.GlobalOptions))
            .WithTrackingName(StepNames.Properties);

    /// <summary>Of the language, which must be one of a spectrum whose types are made.</summary>
    internal static IncrementalValuesProvider<ProblemReport> Provider(
        IncrementalValuesProvider<EmissionInput> emissions,
        IncrementalValueProvider<SpectraModel> spectra,
        IncrementalValueProvider<ProjectOptions> options) =>
        emissions.Collect().Combine(spectra).Combine(options)
            .SelectMany(static (all, _) => all.Left.Right.AllReadable ? FindLanguage(all.Left.Left, all.Right.Language) : [])
            .WithTrackingName(StepNames.Languages);

    private static IEnumerable<ProblemReport> Find(AnalyzerConfigOptions options) =>
    [
        .. OneOf(options, BuildProperty.Bundled, "true", "false"),
        .. OneOf(options, BuildProperty.Visibility, "public", "internal"),
        .. OneOf(options, BuildProperty.FindsFiles, "true", "false"),
        .. Day(BuildProperty.Value(options, BuildProperty.Today)),
    ];

    private static IEnumerable<ProblemReport> FindLanguage(IReadOnlyCollection<EmissionInput> emissions, string language) =>
        emissions.Count == 0
            ? []
            : OneOf(BuildProperty.Language, language, [.. emissions.SelectMany(e => e.Spectrum.Languages).Distinct()]);

    private static IEnumerable<ProblemReport> Day(string value) =>
        value.Length == 0 || Acceptance.IsDate(value) ? [] : [Report(new Message(MessageKey.NotADate, BuildProperty.Today, value))];

    private static IEnumerable<ProblemReport> OneOf(AnalyzerConfigOptions options, string property, params string[] known) =>
        OneOf(property, BuildProperty.Value(options, property), known);

    private static IEnumerable<ProblemReport> OneOf(string property, string value, string[] known) =>
        value.Length == 0 || known.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? []
            : [Report(new Message(MessageKey.NotAKeyword, property, value, NearestName.Hint(value, NearestName.Of(value, known), known)))];

    private static ProblemReport Report(Message message) =>
        new(new Problem(RuleCatalogue.PropertyMeaningless, SourceLocation.AtStartOf(""), message));
}
