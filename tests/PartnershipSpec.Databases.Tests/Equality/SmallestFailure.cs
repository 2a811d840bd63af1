using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Runtime;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;

namespace PartnershipSpec.Databases.Tests.Equality;

/// <summary>
/// What is left of a spec and of facts for which something goes wrong, once every part is taken away without which it still does.
/// </summary>
internal sealed class SmallestFailure
{
    private readonly Func<SpectrumModel, FactBits, bool> _fails;

    // The atoms known to be true and those known to be false, by their ids, since their bits change with the spec.
    private readonly HashSet<(string Trait, string? Value, bool OfFalse)> _facts;

    private JsonNode _spec;

    /// <param name="text">The spec.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="fails">What goes wrong for them.</param>
    internal SmallestFailure(string text, FactBits facts, Func<SpectrumModel, FactBits, bool> fails)
    {
        _fails = fails;
        _spec = JsonNode.Parse(text)!;
        SpectrumModel model = ModelOf(_spec) ?? throw new ArgumentException(text);
        _facts = [.. Literals(model).Where(l => (facts.Rail(l.OfFalse)[l.Atom.Word] >> l.Atom.Bit & 1) != 0).Select(Named)];
        bool isTaken;
        do isTaken = TakeFromFacts() | TakeFromSpec();
        while (isTaken);

        Model = ModelOf(_spec)!;
        Facts = FactsOf(Model);
    }

    internal SpectrumModel Model { get; }

    internal FactBits Facts { get; }

    /// <summary>The spec and the facts as text.</summary>
    public override string ToString() =>
        JsonSerializer.Serialize(_spec) + "\n"
        + string.Join(", ", _facts.Select(f => $"{f.Trait}{(f.Value is null ? "" : "/" + f.Value)} is {(f.OfFalse ? "false" : "true")}"));

    private bool TakeFromFacts()
    {
        int before = _facts.Count;
        foreach (var fact in _facts.ToArray())
        {
            _facts.Remove(fact);
            if (!Fails(_spec)) _facts.Add(fact);
        }

        return _facts.Count < before;
    }

    private bool TakeFromSpec()
    {
        bool isTaken = false;
        for (int i = 0; ;)
        {
            JsonNode smaller = _spec.DeepClone();
            JsonNode? part = Parts(smaller).ElementAtOrDefault(i);
            if (part is null) return isTaken;

            if (part.Parent is JsonArray array) array.Remove(part);
            else part.Parent!.AsObject().Remove(part.GetPropertyName());
            if (Fails(smaller)) (_spec, isTaken) = (smaller, true);
            else i++;
        }
    }

    private bool Fails(JsonNode spec) => ModelOf(spec) is { } model && _fails(model, FactsOf(model));

    private FactBits FactsOf(SpectrumModel model)
    {
        FactBits facts = model.NothingKnown();
        foreach (var literal in Literals(model).Where(l => _facts.Contains(Named(l))))
            facts.Rail(literal.OfFalse)[literal.Atom.Word] |= 1UL << literal.Atom.Bit;
        return facts;
    }

    /// <summary>The model of a spec; null where it has a problem.</summary>
    private static SpectrumModel? ModelOf(JsonNode spec)
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("smaller.spectrum.json", spec.ToJsonString()));
        return file.Problems.Any() ? null : new CompiledSpectrum(file.Spectrum!, file.File).Model;
    }

    private static IEnumerable<(PackedAtom Atom, bool OfFalse)> Literals(SpectrumModel model) =>
        PackedAtom.Of(model).SelectMany(atom => new[] { (atom, false), (atom, true) });

    private static (string Trait, string? Value, bool OfFalse) Named((PackedAtom Atom, bool OfFalse) literal) =>
        (literal.Atom.Trait, literal.Atom.Value, literal.OfFalse);

    /// <summary>What can be taken away, each before its own parts.</summary>
    private static IEnumerable<JsonNode> Parts(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Parts(child).Prepend(child));
    }
}
