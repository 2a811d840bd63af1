using System;
using System.Linq;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>
/// What the compiler says in other languages: the messages lie beside the analyzers, a folder a language. French is among the consumers of
/// every run.
/// </summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class LanguageTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    internal const string Declared = """
        { "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector"], "memorandm": true } } ] }
        """;

    private static readonly ConsumerProject[] Spoken = [.. new[] { "de-AT", "ja" }.Select(
        language => new ConsumerProject("spoken-" + language, ("partnerships.json", Declared), ("cut.spectrum.json", "{ \"id\": \"cut\","))
        {
            Properties = $"<PreferredUILang>{language}</PreferredUILang>",
        })];

    [Theory]
    [InlineData(
        "de-AT",
        "„A“ ist als „Multi-Akteurs-Partnerschaft“ (`multiStakeholderPartnership`) deklariert, "
            + "gibt aber an: Sektoren (sectors): Privatsektor und nichts weiter. „Multi-Akteurs-Partnerschaft“ verlangt: Sie "
            + "bringt Akteure",
        "Merkmal „memorandm“ ist unbekannt; meinten Sie „memorandum“?",
        "die Datei endet hier, mitten in einem Wert; ist sie abgeschnitten?")]
    [InlineData(
        "ja",
        "“A” is declared as a multi-stakeholder partnership (`multiStakeholderPartnership`) but states Sectors (sectors): Private "
            + "companies and no others. A multi-stakeholder partnership requires: It brings together actors",
        "unknown trait “memorandm”; did you mean “memorandum”?",
        "the file ends here, in the middle of a value; is it cut off?")]
    public void Messages_come_in_the_language_of_the_compiler_or_else_in_English(
        string language, string contradicted, string unknown, string cutOff)
    {
        Consumer consumer = package.Built(Spoken.Single(p => p.Name == "spoken-" + language));

        Assert.StartsWith(contradicted, consumer.Findings.Single(f => f.Rule == "PSP1001").Message, StringComparison.Ordinal);
        Assert.Equal(unknown, consumer.Findings.Single(f => f.Rule == "PSP2003").Message);
        Assert.Equal(cutOff, consumer.Findings.Single(f => f.Rule == "PSP0001").Message);
        Assert.Contains(contradicted, consumer.Output, StringComparison.Ordinal);
    }
}
