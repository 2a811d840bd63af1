using System.Linq;
using System.Text.RegularExpressions;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Judging;

/// <summary>
/// What is known of a trait, in words, beyond what a declaration can state: implications leave levels and choices half known.
/// </summary>
public sealed class StatedFactTests
{
    private static readonly CompiledSpectrum Sample = new SpecBuilder()
        .Flag("f").Level("l", "low", "mid", "high", "top").Choice("c", "one", "two", "three").Set("s", "x", "y", "z").Category("k").Load();

    [Theory]
    [InlineData(0, 1UL, 0UL, "f: true")]
    [InlineData(0, 0UL, 1UL, "f: false")]
    [InlineData(0, 1UL, 1UL, "f: both true and false")]
    [InlineData(1, 0b000UL, 0b111UL, "l: low")]
    [InlineData(1, 0b011UL, 0b100UL, "l: high")]
    [InlineData(1, 0b001UL, 0b000UL, "l: mid to top")]
    [InlineData(1, 0b001UL, 0b100UL, "l: mid to high")]
    [InlineData(1, 0b000UL, 0b110UL, "l: low to mid")]
    [InlineData(1, 0b001UL, 0b111UL, "l: contradictory")]
    [InlineData(2, 0b010UL, 0b101UL, "c: two")]
    [InlineData(2, 0b000UL, 0b101UL, "c: not one, three")]
    [InlineData(2, 0b000UL, 0b111UL, "c: none")]
    [InlineData(3, 0b101UL, 0b010UL, "s: x, z and no others")]
    [InlineData(3, 0b100UL, 0b010UL, "s: z but not y")]
    [InlineData(3, 0b100UL, 0b100UL, "s: contradictory")]
    public void It_is_said_by_ids(int trait, ulong known, ulong excluded, string text)
    {
        StatedFact fact = Fact(trait, known, excluded);
        Assert.Equal(text, fact.ToString());
        Assert.Equal(text, fact.Trait + ": " + fact.Value);

        // A flag is said to be true or false by id, and answered with yes or no.
        string said = Regex.Replace(text.Replace("both true and false", "both yes and no"), "true$", "yes").Replace("false", "no");
        Assert.All(new[] { "", "en", "en-GB", "ja" }, language => Assert.Equal(said, fact.ToText(language)));
    }

    [Theory]
    [InlineData(0, 1UL, 0UL, "f : oui", "f: ja")]
    [InlineData(0, 1UL, 1UL, "f : à la fois oui et non", "f: sowohl ja als auch nein")]
    [InlineData(1, 0b001UL, 0b100UL, "l : de mid à high", "l: mid bis high")]
    [InlineData(1, 0b001UL, 0b111UL, "l : contradictoire", "l: widersprüchlich")]
    [InlineData(2, 0b000UL, 0b101UL, "c : pas one, three", "c: nicht one, three")]
    [InlineData(2, 0b000UL, 0b111UL, "c : aucune valeur", "c: kein Wert")]
    [InlineData(3, 0b101UL, 0b010UL, "s : x, z et rien d'autre", "s: x, z und nichts weiter")]
    [InlineData(3, 0b100UL, 0b010UL, "s : z mais pas y", "s: z, aber nicht y")]
    public void Names_and_what_stands_between_them_come_in_the_reader_s_language(
        int trait, ulong known, ulong excluded, string french, string german)
    {
        StatedFact fact = Fact(trait, known, excluded);
        Assert.Equal([french, french, german], new[] { "fr", "fr-CA", "DE" }.Select(fact.ToText));
    }

    private static StatedFact Fact(int trait, ulong known, ulong excluded)
    {
        SpectrumTrait stated = Sample.Model.Traits[trait];
        return StatedFact.Of(stated, new FactBits([known << stated.FirstBit], [excluded << stated.FirstBit]));
    }
}
