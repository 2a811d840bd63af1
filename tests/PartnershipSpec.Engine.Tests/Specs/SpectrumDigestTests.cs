using System;
using System.Linq;
using CsCheck;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Specs;

/// <summary>What an owner of types passes on of its spec.</summary>
public sealed class SpectrumDigestTests
{
    [Fact]
    public void The_digest_of_the_bundled_spec_judges_alike() => JudgesAlike(Bundled.Spectrum, Bundled.Text, iter: 200);

    [Fact]
    public void So_do_those_of_made_up_specs() =>
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                var spec = new RandomSpec(seed, traits: 5, most: 4);
                CompiledSpectrum spectrum = spec.Load();
                CompiledSpectrum read = SpecBuilder.Load(SpectrumDigest.Of(spectrum.Spectrum));
                string facts = spec.Facts.Next().ToJsonString();
                Assert.Equal(EngineResult.Of(spectrum, facts), EngineResult.Of(read, facts));
            },
            iter: 200);

    [Fact]
    public void It_blames_claims_in_the_same_words()
    {
        CompiledSpectrum read = SpecBuilder.Load(SpectrumDigest.Of(Bundled.Spectrum.Spectrum));
        foreach (CorpusEntry entry in CorpusEntry.All.Where(e => Bundled.Category(e.Expert) >= 0))
        {
            Assert.Equal(
                Declared.Findings(Bundled.Spectrum, entry.Facts, entry.Expert).Select(f => f.Message.ToString()),
                Declared.Findings(read, entry.Facts, entry.Expert).Select(f => f.Message.ToString()));
        }
    }

    [Fact]
    public void It_leaves_out_what_neither_judges_nor_is_shown()
    {
        string digest = SpectrumDigest.Of(Bundled.Spectrum.Spectrum);
        Assert.InRange(digest.Length, 1, Bundled.Text.Length * 2 / 3);
        foreach (string left in new[] { "note", "metadata", "examples", "$schema" })
            Assert.DoesNotContain($"\"{left}\"", digest, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_traits_are_called_they_survive()
    {
        string[] names = ["note", "question", "definition", "metadata", "examples", "developsFrom", "rights", "when", "then"];
        SpecBuilder spec = new SpecBuilder().Flag(names).Level("names", "note", "rights").Set("values", "question", "metadata")
            .Implication("""{ "note": true }""", """{ "question": true, "any": [ { "metadata": true }, { "not": { "rights": true } } ] }""")
                .Category("k");
        foreach (string name in names) spec.Takes($$"""{ "{{name}}": true }""");
        spec.Takes("""{ "names": "rights", "values": { "allOf": ["question", "metadata"] } }""");
        JudgesAlike(spec.Load(), spec.Text, iter: 100);
    }

    [Fact]
    public void A_digest_of_a_digest_is_the_same()
    {
        string digest = SpectrumDigest.Of(Bundled.Spectrum.Spectrum);
        Assert.Equal(digest, SpectrumDigest.Of(SpecBuilder.Load(digest).Spectrum));
    }

    private static void JudgesAlike(CompiledSpectrum spectrum, string text, int iter)
    {
        CompiledSpectrum read = SpecBuilder.Load(SpectrumDigest.Of(spectrum.Spectrum));
        Gen.Int.Sample(
            seed =>
            {
                string facts = RandomFacts.For(text, seed).Next().ToJsonString();
                Assert.Equal(EngineResult.Of(spectrum, facts), EngineResult.Of(read, facts));
            },
            iter: iter);
    }
}
