using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Roslyn.Generation.Pipeline;

/// <summary>A file of the project; no text where it cannot be read.</summary>
internal sealed record InputText(string Path, string? Text)
{
    /// <summary>The files of one kind.</summary>
    public static IncrementalValuesProvider<InputText> Provider(
        IncrementalGeneratorInitializationContext context, InputKind kind, string stepName) =>
        context.AdditionalTextsProvider
            .Where(file => InputFiles.KindOf(file.Path) == kind)
            .Select(static (file, cancellation) => new InputText(file.Path, file.GetText(cancellation)?.ToString()))
            .WithTrackingName(stepName);
}

/// <summary>A spec as read.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Spectrum">What it says, if that could be read.</param>
/// <param name="IdLocation">Where its id stands.</param>
/// <param name="NamespaceLocation">Where its namespace stands.</param>
/// <param name="Problems">What is wrong with it that the generator reports.</param>
internal sealed record SpecModel(
    string Path, Spectrum? Spectrum, SourceLocation? IdLocation, SourceLocation? NamespaceLocation, EquatableArray<Problem> Problems)
{
    /// <summary>Reads every spec of the project.</summary>
    public static IncrementalValuesProvider<SpecModel> Provider(IncrementalGeneratorInitializationContext context) =>
        InputText.Provider(context, InputKind.Spec, StepNames.SpecTexts)
            .Select(static (input, cancellation) => Read(input, cancellation))
            .WithTrackingName(StepNames.Specs);

    private static SpecModel Read(InputText input, CancellationToken cancellation)
    {
        if (SpecPresence.Check(input.Path, input.Text) is { } missing) return new SpecModel(input.Path, null, null, null, new([missing]));

        SpectrumFile file = SpectrumParser.Parse(new SourceFile(input.Path, input.Text!, cancellation));
        return new SpecModel(
            input.Path, file.Spectrum, file.File.LocationOf("/id"), file.File.LocationOf("/namespace"),
            new(file.Problems.Where(p => p.Rule.Reporter == RuleReporter.Generator)));
    }
}
