using System;
using System.IO;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>The spectrum that judges where no other is asked for.</summary>
internal static class BundledSpectrum
{
    private const string Resource = "partnership.spectrum.json";

    private static readonly Lazy<SpectrumFile> LazyFile = new(() => SpectrumParser.Parse(new SourceFile(Resource, ReadText())));

    /// <summary>The spec, read once.</summary>
    public static SpectrumFile File => LazyFile.Value;

    private static string ReadText()
    {
        using Stream stream = typeof(BundledSpectrum).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
