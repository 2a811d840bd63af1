using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec;

/// <summary>A spectrum as data: its categories with their criteria, its traits and its dimensions, in the order of the spec.</summary>
public sealed class SpectrumModel
{
    private readonly Lazy<CompiledSpectrum> _compiled;
    private readonly Lazy<TraitTies> _ties;

    internal SpectrumModel(
        Spectrum spectrum, int words, SpectrumDimension[] dimensions, SpectrumTrait[] traits, SpectrumCategory[] categories,
        SpectrumImplication[] implications)
    {
        Id = spectrum.Id;
        Version = spectrum.Version;
        Least = spectrum.Least;
        BetweenWithin = spectrum.BetweenWithin;
        Languages = spectrum.Languages;
        Words = words;
        Dimensions = dimensions;
        Traits = traits;
        Categories = categories;
        Implications = implications;
        PropagationRules = PropagationRules.Of(traits, implications);
        _ties = new Lazy<TraitTies>(() => new TraitTies(Traits, PropagationRules.Constraints));
        _compiled = new Lazy<CompiledSpectrum>(() => new CompiledSpectrum(this, spectrum));
    }

    /// <summary>The id of the spectrum.</summary>
    public string Id { get; }

    /// <summary>The version of the spec.</summary>
    public string Version { get; }

    /// <summary>The codes of the languages of its texts, the preferred one first.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The dimensions along which the categories differ.</summary>
    public IReadOnlyList<SpectrumDimension> Dimensions { get; }

    /// <summary>What can be stated of whatever the spectrum classifies.</summary>
    public IReadOnlyList<SpectrumTrait> Traits { get; }

    /// <summary>The categories in order of rank.</summary>
    public IReadOnlyList<SpectrumCategory> Categories { get; }

    /// <summary>The points of evidence that the best category must have for facts to be placed.</summary>
    public int Least { get; }

    /// <summary>How many points the next category may be behind the best one for facts to lie between the two.</summary>
    public int BetweenWithin { get; }

    /// <summary>The same with the spec it is made from: what a check needs, in an application that holds the model alone.</summary>
    internal CompiledSpectrum Compiled => _compiled.Value;

    /// <summary>Which traits implications tie together.</summary>
    internal TraitTies Ties => _ties.Value;

    /// <summary>How many words each mask has.</summary>
    internal readonly int Words;

    /// <summary>What follows from what, in the order of the spec.</summary>
    internal readonly IReadOnlyList<SpectrumImplication> Implications;

    /// <summary>The same, contrapositives included, as facts are closed under it.</summary>
    internal readonly PropagationRules PropagationRules;

    /// <summary>The trait of that id, or null.</summary>
    internal SpectrumTrait? Trait(string id) => Traits.FirstOrDefault(t => string.Equals(t.Id, id, StringComparison.Ordinal));

    internal FactBits NothingKnown() => new FactBits(new ulong[Words], new ulong[Words]);
}
