using System;
using System.Text.Json.Nodes;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Diagnostics;

/// <summary>Texts of a spec inside sentences of ours: one full stop, and nothing said twice.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("It is {0}. Then", "open", "It is open. Then")]
    [InlineData("It is {0}. Then", "It is open.", "It is It is open. Then")]
    [InlineData("It says {0}.", "« Il vient. »", "It says « Il vient. »")]
    [InlineData("It says {0}.", "«\u00A0Il vient.\u00A0»", "It says «\u00A0Il vient.\u00A0»")]
    [InlineData("It says {0}.", "“He comes.”", "It says “He comes.”")]
    [InlineData("Es sagt {0}.", "„Er kommt.“", "Es sagt „Er kommt.“")]
    [InlineData("It says {0}.", "« Il vient »", "It says « Il vient ».")]
    [InlineData("It says {0}.", "(e. g.)", "It says (e. g.).")]
    [InlineData("It says {0}.", "", "It says .")]
    [InlineData("{0}? {0}.", "Why?", "Why?? Why?")]
    [InlineData("{0}.", "{1}.", "{1}.")]
    public void A_sentence_ends_with_one_full_stop(string wording, string text, string expected) =>
        Assert.Equal(expected, Sentence.Fill(wording, text));

    [Theory]
    [InlineData("It is open", "It is open.")]
    [InlineData("It is open.", "It is open.")]
    [InlineData("Is it open?", "Is it open?")]
    [InlineData("And so on…", "And so on…")]
    [InlineData("« Il vient. »", "« Il vient. »")]
    public void A_text_is_closed_once(string text, string expected) => Assert.Equal(expected, Sentence.Close(text));

    [Theory]
    [InlineData("It is open.", "It is light.", "It is open. It is light.")]
    [InlineData("open", "light", "open; light")]
    [InlineData("It is open.", "light", "It is open. light")]
    public void A_separator_stands_only_after_what_is_no_sentence(string first, string second, string expected) =>
        Assert.Equal(expected, Sentence.Join([first, second], "; "));

    [Theory]
    [InlineData("Il vient.", "Il vient", true)]
    [InlineData("Il vient", "Il vient.", true)]
    [InlineData("Il vient.", "Il vient.", true)]
    [InlineData("Il vient.", "et il vient", false)]
    [InlineData("He comes.", "Il vient.", false)]
    public void A_text_repeats_a_quotation_with_or_without_its_full_stop(string text, string quotation, bool repeats) =>
        Assert.Equal(repeats, Sentence.Repeats(text, quotation));

    [Theory]
    [InlineData("en", "The relations are open. (Always) | « Ces relations sont ouvertes »")]
    [InlineData("fr", "  (Toujours) | « Ces relations sont ouvertes »")]
    [InlineData("de", "Diese Beziehungen sind offen. (Immer) | « Ces relations sont ouvertes »")]
    public void A_sentence_that_is_the_quotation_is_shown_once(string language, string expected)
    {
        SpectrumExplanation explanation = SpectrumExplanation.OfPlacement(Bundled.Spectrum.Model, Declared.Bits(Bundled.Spectrum, "{}"));
        Assert.Contains(expected, explanation.ToText(language), StringComparison.Ordinal);
    }

    [Fact]
    public void What_rules_a_category_out_is_told_as_sentences()
    {
        SpectrumExplanation explanation = SpectrumExplanation.OfPlacement(
            Bundled.Spectrum.Model,
            Declared.Bits(
                Bundled.Spectrum,
                """{"openRelations":false,"informalContacts":false,"sectors":["academia"],"governanceStructure":false}"""));
        foreach (string language in new[] { "en", "fr", "de" })
        {
            Assert.DoesNotContain(".;", explanation.ToText(language), StringComparison.Ordinal);
            Assert.DoesNotContain("..", explanation.ToText(language), StringComparison.Ordinal);
        }

        Assert.Contains(
            "private companies, civil society, academia and government. It has a governance structure.\n",
            explanation.ToText("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One follows from the other")]
    [InlineData("One follows from the other.")]
    public void A_reason_in_a_message_ends_with_one_full_stop_however_the_spec_writes_it(string why)
    {
        string text = new SpecBuilder().Flag("a", "b").Implication("""{ "a": true }""", """{ "b": true }""").Category("k").Text;
        JsonNode spec = JsonNode.Parse(text)!;
        spec["implications"]![0]!["why"] = new JsonObject { ["en"] = why };
        CompiledSpectrum spectrum = SpecBuilder.Load(spec.ToJsonString());
        ClaimFinding finding = Assert.Single(Declared.Findings(spectrum, """{"a":true,"b":false}""", claims: null));
        Assert.EndsWith(
            ": One follows from the other. What contradicts itself counts as unknown.", finding.Message.English(),
            StringComparison.Ordinal);
    }
}
