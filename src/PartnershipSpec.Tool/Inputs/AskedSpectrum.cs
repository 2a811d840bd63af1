using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>The spectrum that <c>--spec</c> names, or the bundled one, for verbs that judge by it whatever there is.</summary>
internal static class AskedSpectrum
{
    /// <summary>Reads it.</summary>
    /// <exception cref="ToolException">It cannot be read whole.</exception>
    public static CompiledSpectrum Of(Invocation invocation) =>
        new InputLoader(invocation.Host, invocation.Inputs).AskedSpec() is { } spec
            ? new CompiledSpectrum(Sound(spec), spec.Spec.File)
            : new CompiledSpectrum(BundledSpectrum.File.Spectrum!, null);

    /// <summary>A spec that can be judged by.</summary>
    /// <exception cref="ToolException">It cannot.</exception>
    public static Spectrum Sound(SpecInput spec) => spec.Spec.Spectrum is { IsSound: true } spectrum
        ? spectrum
        : throw new ToolException(ToolTexts.SpecHasErrors, spec.File.Shown);
}
