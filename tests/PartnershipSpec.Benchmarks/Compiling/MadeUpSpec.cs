using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.TestKit;

namespace Benchmarks.Compiling;

/// <summary>
/// Specs far larger than anybody writes: ten categories over as many traits as they have criteria each, each criterion on one or two of
/// them.
/// </summary>
internal static class MadeUpSpec
{
    private const int Categories = 10;
    private const string Name = "made.spectrum.json";

    internal static MemoryText With(int criteria)
    {
        int each = criteria / Categories;
        var random = new Random(criteria);
        return Checked($$"""
            {
              "id": "madeUp", "version": "1", "namespace": "MadeUp", "subject": "thing", "languages": ["en"], "sourceLanguage": "en", "title": { "en": "Made up" },
              "modalities": [
                { "id": "always", "met": 3, "refuted": -12, "whenRefuted": "contradiction" }, { "id": "normally", "met": 2, "refuted": -4, "whenRefuted": "departure" } ],
              "placement": { "least": 3, "betweenWithin": 2 },
              "traits": [ {{string.Join(",\n    ", Enumerable.Range(0, each).Select(Trait))}} ],
              "categories": [ {{string.Join(",\n    ", Enumerable.Range(0, Categories).Select(c => Category(c, each, random)))}} ]
            }
            """);
    }

    // A spec with an error would be given up early, and its time tell nothing.
    private static MemoryText Checked(string text)
    {
        SpectrumFile read = SpectrumParser.Parse(new SourceFile(Name, text));
        if (read.Problems.FirstOrDefault(p => p.Rule.Severity == RuleSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
        return new MemoryText(Name, text);
    }

    private static string Trait(int n) => n % 2 == 0
        ? $$"""{ "id": "flag{{n}}", "type": "flag", "names": { "en": "Flag {{n}}" } }"""
        : $$"""{ "id": "set{{n}}", "type": "set", "names": { "en": "Set {{n}}" }, "values": [ {{string.Join(", ", Enumerable.Range(0, 4).Select(v => $$"""{ "id": "v{{v}}", "names": { "en": "V" } }"""))}} ] }""";

    private static string Category(int number, int criteria, Random random)
    {
        int[] traits = [.. Enumerable.Range(0, criteria).OrderBy(_ => random.Next())];
        IEnumerable<string> all = traits.Select((trait, i) => $$"""
            { "id": "c{{number}}k{{i}}", "modality": "{{(i % 3 == 0 ? "normally" : "always")}}", "basis": "stated", "when": {{Condition(trait, i, traits, random)}},
              "quote": "Words of the source.", "texts": { "en": "In English." } }
            """);
        return $$"""{ "id": "category{{number}}", "names": { "en": "Category {{number}}" }, "criteria": [ {{string.Join(",\n    ", all)}} ] }""";
    }

    private static string Condition(int trait, int place, int[] traits, Random random) => place % 10 == 9
        ? $$"""{ "any": [ {{Part(trait, random)}}, {{Part(traits[place - 1], random)}} ] }"""
        : Part(trait, random);

    private static string Part(int trait, Random random) =>
        trait % 2 == 0
            ? $$"""{ "flag{{trait}}": {{(random.Next(2) == 0 ? "true" : "false")}} }"""
            : $$"""{ "set{{trait}}": { "atLeast": {{random.Next(1, 4)}} } }""";
}
