using System;
using System.IO;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>The spectrum that every project gets unless it says otherwise.</summary>
internal static class BundledSpectrum
{
    private const string Resource = "partnership.spectrum.json";

    private static readonly Lazy<string> LazyText = new(ReadText);
    private static readonly Lazy<Spectrum> LazyValue = new(() => SpectrumParser.Parse(new SourceFile(Resource, Text)).Spectrum!);

    /// <summary>The text of the spec.</summary>
    public static string Text => LazyText.Value;

    /// <summary>The spectrum, read once for the life of the process: it is a constant.</summary>
    public static Spectrum Value => LazyValue.Value;

    private static string ReadText()
    {
        using Stream stream = typeof(BundledSpectrum).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
