using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Roslyn.Projects;

namespace Benchmarks.Compiling;

/// <summary>
/// A claim with a few facts, the same in every run. Most stand or are open, as in a project that builds; one in twenty may be contradicted.
/// </summary>
internal sealed class MadeUpClaim
{
    private const int Facts = 6;

    private static readonly CompiledSpectrum Spectrum = new(BundledSpectrum.Value, null);

    private readonly int _number;
    private readonly int _category;
    private readonly List<(SpectrumTrait Trait, int Value)> _facts = [];

    /// <param name="number">Which one.</param>
    /// <param name="mayBeWrong">Whether one in twenty may be contradicted; else none is.</param>
    internal MadeUpClaim(int number, bool mayBeWrong = true)
    {
        _number = number;
        var random = new Random(number);
        IReadOnlyList<SpectrumTrait> traits = Spectrum.Model.Traits;
        _category = random.Next(Spectrum.Model.Categories.Count);
        var stated = new StatedFacts(Spectrum.Model);
        foreach (int trait in Enumerable.Range(0, traits.Count).OrderBy(_ => random.Next()).Take(Facts))
        {
            int value = traits[trait].Kind switch
            {
                SpectrumTraitKind.Flag => random.Next(2),
                SpectrumTraitKind.Set => random.Next(1, 1 << traits[trait].AtomCount),
                _ => random.Next(1, traits[trait].Values.Count + 1),
            };
            stated.State(trait, value);
            if ((number % 20 != 0 || !mayBeWrong) && IsAccused(stated)) stated.Forget(trait);
            else _facts.Add((traits[trait], value));
        }
    }

    /// <summary>As an attribute of a class of its own.</summary>
    internal string ToAttribute() => $$"""
        [Partnership(PartnershipCategory.{{Pascal(Spectrum.Model.Categories[_category].Id)}}, Name = "Partnership {{_number}}"{{string.Concat(_facts.Select(f => ",\n    " + InCode(f)))}})]
        internal sealed class Partnership{{_number}};
        """;

    /// <summary>As an entry of a declaration file.</summary>
    internal string ToJson() => $$"""
        { "id": "partnership{{_number}}", "name": "Partnership {{_number}}", "claims": "{{Spectrum.Model.Categories[_category].Id}}",
          "facts": { {{string.Join(", ", _facts.Select(InJson))}} } }
        """;

    private bool IsAccused(StatedFacts stated) =>
        ClaimJudge.Judge(Spectrum, new Claim("", _category, stated)).Any(f => f.Rule.Severity > RuleSeverity.Info);

    private static string InCode((SpectrumTrait Trait, int Value) fact)
    {
        string name = Pascal(fact.Trait.Id);
        return $"{name} = " + (fact.Trait.Kind == SpectrumTraitKind.Flag
            ? fact.Value == 1 ? "true" : "false"
            : string.Join(" | ", Values(fact).Select(v => $"{name}.{Pascal(v)}")));
    }

    private static string InJson((SpectrumTrait Trait, int Value) fact) => $"\"{fact.Trait.Id}\": " + fact.Trait.Kind switch
    {
        SpectrumTraitKind.Flag => fact.Value == 1 ? "true" : "false",
        SpectrumTraitKind.Set => $"[{string.Join(", ", Values(fact).Select(v => $"\"{v}\""))}]",
        _ => $"\"{Values(fact).Single()}\"",
    };

    private static IEnumerable<string> Values((SpectrumTrait Trait, int Value) fact) => fact.Trait.Values
        .Where((_, i) => fact.Trait.Kind == SpectrumTraitKind.Set ? (fact.Value >> i & 1) != 0 : fact.Value == i + 1).Select(v => v.Id);

    private static string Pascal(string id) => CSharpNames.Pascal(id);
}
