using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Model;

/// <summary>A spectrum ready to judge by.</summary>
internal sealed class CompiledSpectrum
{
    private readonly Lazy<SpectrumModel> _model;
    private readonly Lazy<Dictionary<SpectrumTrait, int>> _places;
    private readonly ConcurrentDictionary<Formula, SpectrumTrait[]> _read = new();
    private readonly SourceFile? _file;

    /// <param name="spectrum">The spectrum.</param>
    /// <param name="file">The project's file it was read from; null where it is the bundled one or another project's.</param>
    public CompiledSpectrum(Spectrum spectrum, SourceFile? file)
        : this(spectrum, file, new Lazy<SpectrumModel>(() => SpectrumCompiler.Compile(spectrum)))
    {
    }

    /// <param name="model">A model.</param>
    /// <param name="spectrum">The spectrum it is made from, which is no file of the project.</param>
    internal CompiledSpectrum(SpectrumModel model, Spectrum spectrum)
        : this(spectrum, null, new Lazy<SpectrumModel>(() => model))
    {
    }

    private CompiledSpectrum(Spectrum spectrum, SourceFile? file, Lazy<SpectrumModel> model)
    {
        Spectrum = spectrum;
        _file = file;
        Surface = new CSharpNames(spectrum.Namespace, spectrum.Subject);
        _model = model;
        _places = new Lazy<Dictionary<SpectrumTrait, int>>(() => Model.Traits.ToDictionary(t => t, t => t.Index));
    }

    /// <summary>The spectrum.</summary>
    internal readonly Spectrum Spectrum;

    /// <summary>Its names in C#.</summary>
    internal readonly CSharpNames Surface;

    /// <summary>The model that judges.</summary>
    public SpectrumModel Model => _model.Value;

    /// <summary>
    /// Whether implications tie two traits, given by their places: then what is stated of one may contradict what is stated of the other.
    /// </summary>
    public bool AreTied(int left, int right) => Model.Ties.Are(Model.Traits[left], Model.Traits[right]);

    /// <summary>The places of traits in the spectrum.</summary>
    internal IReadOnlyList<int> IndexesOf(IEnumerable<SpectrumTrait> traits) => [.. traits.Select(t => _places.Value[t])];

    /// <summary>The traits that a condition of this spectrum reads, in their order.</summary>
    internal IReadOnlyList<SpectrumTrait> ReadBy(Formula condition) =>
        _read.GetOrAdd(condition, read => [.. Model.Traits.Where(t => read.Reads(t.Word, t.Mask))]);

    /// <summary>Where in the project's spec something stands, or null where the spec is no file of the project.</summary>
    public SourceLocation? LocationOf(string pointer) => _file?.LocationOf(pointer);
}
