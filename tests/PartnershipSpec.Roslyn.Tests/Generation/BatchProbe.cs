using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Judging.Lookup;
using PartnershipSpec.Engine.Specs;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>Compares the emitted method that classifies many with the one that classifies one.</summary>
internal static class BatchProbe
{
    /// <summary>Lengths on either side of whole blocks of vectors, and beginnings that no vector would choose.</summary>
    private static readonly (int From, int Count)[] Parts =
        [(0, 0), (0, 1), (1, 31), (0, 32), (2, 33), (3, 63), (0, 64), (1, 65), (5, 127), (0, 128), (7, 129), (3, 255), (0, 256), (1, 257),
            (9, 300), (2, 511), (4, 512), (6, 513)];

    /// <summary>A method of a class in the compilation of the emitted code: the first place where the two differ, or -1.</summary>
    internal static string Source(Spectrum spectrum, SpectrumModel model)
    {
        var names = new CSharpNames(spectrum.Namespace, spectrum.Subject);
        string words = string.Join(", ", Enumerable.Range(0, 2 * model.Words).Select(w => $"words[{2 * model.Words} * i + {w}]"));
        return $$"""

            public static int Differs(ulong[] words, int from, int count)
            {
                var facts = new {{names.Facts}}[words.Length / {{2 * model.Words}}];
                for (int i = 0; i < facts.Length; i++) facts[i] = new {{names.Facts}}({{words}});
                var placed = {{ResultArray(spectrum, model)}}[facts.Length + 1];
                {{names.Classifier}}.Classify(System.MemoryExtensions.AsSpan(facts, from, count), System.MemoryExtensions.AsSpan(placed, from));
                for (int i = 0; i < placed.Length; i++)
                {
                    var expected = i < from || i >= from + count ? default : {{names.Classifier}}.Classify(facts[i]);
                    if (placed[i] != expected) return i;
                }
                return -1;
            }
            """;
    }

    /// <summary>The beginning of an expression that makes an array of results.</summary>
    internal static string ResultArray(Spectrum spectrum, SpectrumModel model)
    {
        var names = new CSharpNames(spectrum.Namespace, spectrum.Subject);
        return new LookupPlan(model).Layout.IsCompact
            ? $"new PartnershipSpec.Classification<{names.Category}>"
            : $"new PartnershipSpec.WideClassification<{names.Category}, {names.Facts}>";
    }

    internal static void AssertSameOneByOne(Assembly compiled, IReadOnlyList<StatedFacts> facts)
    {
        MethodInfo differs = compiled.GetType("Probe")!.GetMethod("Differs")!;
        ulong[] words = [.. facts.SelectMany(f => f.Known.Concat(f.Excluded))];
        foreach ((int from, int count) in Parts.Append((From: 0, facts.Count)).Where(p => p.From + p.Count <= facts.Count))
            Assert.Equal(-1, differs.Invoke(null, [words, from, count]));
    }
}
