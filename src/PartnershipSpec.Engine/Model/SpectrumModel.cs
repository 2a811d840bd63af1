using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;

namespace PartnershipSpec;

/// <summary>A spectrum as data: its categories with their criteria, its traits and dimensions, in the order of the spec.</summary>
public sealed class SpectrumModel
{
    private static readonly Lazy<SpectrumModel> LazyBundled = new(() => SpectrumCompiler.Compile(BundledSpectrum.Value));

    private readonly Lazy<CompiledSpectrum> _compiled;

    internal SpectrumModel(
        Spectrum spectrum, string id, string version, int words, int least, int betweenWithin, IReadOnlyList<string> languages,
        SpectrumDimension[] dimensions, SpectrumTrait[] traits, SpectrumCategory[] categories, PropagationRule[] rules)
    {
        Id = id;
        Version = version;
        Words = words;
        Least = least;
        BetweenWithin = betweenWithin;
        Languages = languages;
        Dimensions = dimensions;
        Traits = traits;
        Categories = categories;
        PropagationRules = rules;
        _compiled = new Lazy<CompiledSpectrum>(() => new CompiledSpectrum(this, spectrum));
    }

    /// <summary>The spectrum that comes with the package, read when it is first asked for.</summary>
    public static SpectrumModel Bundled => LazyBundled.Value;

    /// <summary>The id of the spectrum.</summary>
    public string Id { get; }

    /// <summary>The version of the spec.</summary>
    public string Version { get; }

    /// <summary>The languages its texts come in.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The dimensions along which the categories differ.</summary>
    public IReadOnlyList<SpectrumDimension> Dimensions { get; }

    /// <summary>What can be stated of a partnership.</summary>
    public IReadOnlyList<SpectrumTrait> Traits { get; }

    /// <summary>The categories by rank.</summary>
    public IReadOnlyList<SpectrumCategory> Categories { get; }

    /// <summary>Points of evidence from which facts are placed.</summary>
    public int Least { get; }

    /// <summary>How close the next category must come for facts to lie between two.</summary>
    public int BetweenWithin { get; }

    /// <summary>The same with the spec it is made from: what a check needs, in an application that holds the model alone.</summary>
    internal CompiledSpectrum Compiled => _compiled.Value;

    internal int Words { get; }

    internal PropagationRule[] PropagationRules { get; }

    internal FactBits NothingKnown() => new FactBits(new ulong[Words], new ulong[Words]);
}
