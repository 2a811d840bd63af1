using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;

namespace PartnershipSpec.TestKit.Engine;

/// <summary>The bundled spectrum, as text, as JSON read by another reader, and loaded.</summary>
internal static class Bundled
{
    internal static readonly string Text = TestFiles.Spec("partnership.spectrum.json");

    internal static readonly JsonElement Json = JsonDocument.Parse(Text).RootElement;

    internal static readonly Spectrum Value = SpectrumParser.Parse(new SourceFile("partnership.spectrum.json", Text)).Spectrum!;

    internal static readonly CompiledSpectrum Spectrum = new(Value, null);

    internal static ProjectSpectra Project => Declared.Project(Spectrum);

    /// <summary>The place of a category, from 0.</summary>
    internal static int Category(string id) => Spectrum.Spectrum.CategoryIndex(id);

    /// <summary>The place of a trait.</summary>
    internal static int Trait(string id) => Spectrum.Model.Traits.Select(t => t.Id).ToList().IndexOf(id);
}
