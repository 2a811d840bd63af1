using System;
using PartnershipSpec.Roslyn.Generation.Pipeline;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>Emits everything that is made from one spectrum, a file a part.</summary>
internal static class SpectrumEmitter
{
    internal static void Emit(EmissionInput input, Action<string, string> add)
    {
        var context = new EmissionContext(input);
        Add("Traits", TraitEmitter.Emit(context));
        Add("Facts", FactsEmitter.Emit(context));
        Add("Models", ModelEmitter.Emit(context));
        Add("Attribute", AttributeEmitter.Emit(context));
        Add("Classifier", ClassifierEmitter.Emit(context));
        add(context.HintName("Spectrum"), SpecEmitter.Emit(context));

        void Add(string part, string body) => add(context.HintName(part), context.File(body));
    }
}
