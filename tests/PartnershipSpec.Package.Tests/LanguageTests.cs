using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>What the compiler says in other languages: the messages lie beside the analyzers, a folder a language.</summary>
[Collection(nameof(PackageCollection))]
public class LanguageTests(PackageFixture package)
{
    private const string Declared = """
        { "partnerships": [ { "id": "a", "name": "A", "claims": "multiStakeholderPartnership", "facts": { "sectors": ["privateSector"], "memorandm": true } } ] }
        """;

    [Theory]
    [InlineData(
        "fr",
        "« A » revendique la catégorie multiStakeholderPartnership mais indique sectors : privateSector et rien d'autre. Ce qu'il faut : « Il rassemble des acteurs",
        "nom de trait inconnu : « memorandm » ; vouliez-vous dire « memorandum » ?",
        "le fichier s'arrête ici, au milieu d'une valeur ; est-il tronqué ?")]
    [InlineData(
        "de-AT",
        "„A“ behauptet, multiStakeholderPartnership zu sein, gibt aber an: sectors: privateSector und nichts weiter. Verlangt ist: Sie bringt Akteure",
        "Merkmal „memorandm“ ist unbekannt; meinten Sie „memorandum“?",
        "die Datei endet hier, mitten in einem Wert; ist sie abgeschnitten?")]
    [InlineData(
        "ja",
        "“A” claims multiStakeholderPartnership but states sectors: privateSector and no others. What it takes: It brings together actors",
        "unknown trait “memorandm”; did you mean “memorandum”?",
        "the file ends here, in the middle of a value; is it cut off?")]
    public async Task Messages_come_in_the_language_of_the_compiler_or_else_in_English(string language, string contradicted, string unknown, string cutOff)
    {
        Consumer consumer = await package.Build(
            "spoken-" + language,
            ("spoken.csproj", PackageFixture.Project(properties: $"<PreferredUILang>{language}</PreferredUILang>")),
            ("partnerships.json", Declared),
            ("cut.spectrum.json", "{ \"id\": \"cut\","));

        Assert.StartsWith(contradicted, consumer.Findings.Single(f => f.Rule == "PSP1001").Message, StringComparison.Ordinal);
        Assert.Equal(unknown, consumer.Findings.Single(f => f.Rule == "PSP2003").Message);
        Assert.Equal(cutOff, consumer.Findings.Single(f => f.Rule == "PSP0001").Message);
        Assert.Contains(contradicted, consumer.Output, StringComparison.Ordinal);
    }
}
