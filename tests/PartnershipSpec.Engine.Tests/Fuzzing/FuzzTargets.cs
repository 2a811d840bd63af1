using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Tests.Json;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Fuzzing;

/// <summary>
/// What must hold of any text whatsoever. A fuzzer that watches which branches are taken runs these (tests/PartnershipSpec.Fuzz), and a
/// unit test runs them again on the texts it kept.
/// </summary>
internal static class FuzzTargets
{
    /// <summary>By the names of the corpus' folders.</summary>
    internal static readonly IReadOnlyDictionary<string, Action<string>> All =
        new Dictionary<string, Action<string>> { ["json"] = Json, ["spec"] = Spec };

    /// <summary>The JSON reader: its tree hangs together, and it accepts and reads what System.Text.Json does.</summary>
    internal static void Json(string text)
    {
        JsonTreeAsserts.HoldsTogether(JsonTreeAsserts.Strict(text));
        JsonTreeAsserts.HoldsTogether(JsonTreeAsserts.Lenient(text));
        JsonAgreement.On(text);
    }

    /// <summary>
    /// The parsers of specs and declaration files: findings stand in the file, and a spec without any can be judged by, as can its digest.
    /// </summary>
    internal static void Spec(string text)
    {
        var source = new SourceFile("fuzz.spectrum.json", text);
        SpectrumFile spec = SpectrumParser.Parse(source);
        AssertStand(spec.Problems, text);
        Assert.Equal(spec.Problems, SpectrumParser.Parse(new SourceFile(source.Path, text)).Problems);
        var bundled = new ProjectSpectra([new CompiledSpectrum(Bundled.Value, null)], [], allReadable: true);
        AssertStand(DeclarationParser.Parse(source, bundled).Problems, text);
        Assert.All(DeclarationFile.Check(text, Bundled.Spectrum.Model),
            found => Assert.InRange(found.Start + found.Length, found.Start, text.Length));
        if (spec.Spectrum is not { IsSound: true } spectrum) return;

        SpectrumFile digest = SpectrumParser.Parse(new SourceFile("", SpectrumDigest.Of(spectrum)));
        Assert.True(digest.Spectrum is { IsSound: true });
        AssertJudgeAlike(new CompiledSpectrum(spectrum, source), new CompiledSpectrum(digest.Spectrum, null));
    }

    private static void AssertJudgeAlike(CompiledSpectrum left, CompiledSpectrum right)
    {
        for (int trait = 0; trait < left.Spectrum.Traits.Count; trait++)
        {
            var evaluations = new[] { left, right }.Select(spectrum =>
            {
                var facts = new StatedFacts(spectrum.Model);
                facts.State(trait, 1);
                Ranking ranking = new Evaluation(spectrum.Model, facts.Bits).Rank();
                return (ranking.Placement, ranking.Best, ranking.Next);
            }).ToArray();
            Assert.Equal(evaluations[0], evaluations[1]);
        }
    }

    private static void AssertStand(IReadOnlyList<Problem> problems, string text)
    {
        foreach (Problem problem in problems)
        {
            Assert.All(problem.Related.Prepend(problem.Location),
                place => Assert.True(place.Span.Start >= 0 && place.Span.End <= text.Length && place.Start.CompareTo(place.End) <= 0));
            string message = problem.Message.ToString();
            Assert.NotEmpty(message);
            Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u2028' or '\u2029');
        }
    }
}
