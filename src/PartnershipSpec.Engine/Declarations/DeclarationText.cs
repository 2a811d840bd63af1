using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartnershipSpec.Engine.Facts;
using PartnershipSpec.Engine.Json;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>
/// A declaration file as it is written anew: what is stated, in the order of the spec, each fact with its source. The same declarations
/// always make the same text. What they accept is not written.
/// </summary>
internal static class DeclarationText
{
    /// <summary>The text in pieces, each made once it is asked for, so that a large file need not be held in memory.</summary>
    /// <param name="spectrum">The id of the spectrum.</param>
    /// <param name="declarations">The declarations.</param>
    public static IEnumerable<string> Of(string spectrum, IEnumerable<Declaration> declarations)
    {
        yield return "{\n  \"spectrum\": " + Quoted(spectrum) + ",\n  \"partnerships\": [";
        string separator = "\n";
        foreach (Declaration declaration in declarations)
        {
            yield return separator + Of(declaration);
            separator = ",\n";
        }

        yield return separator == "\n" ? "]\n}\n" : "\n  ]\n}\n";
    }

    private static string Of(Declaration declaration)
    {
        var members = new List<string> { Member("id", declaration.Id), Member("name", declaration.Claim.Name) };
        if (declaration.Claim.Category is { } category)
            members.Add(Member("claims", declaration.Spectrum.Spectrum.Categories[category].Id));
        if (declaration.AsOf is { } asOf) members.Add(Member("asOf", asOf));
        string[] facts = [.. declaration.Statements.OrderBy(s => s.Trait).Select(s => Fact(declaration, s))];
        if (facts.Length > 0)
            members.Add("\"facts\": {\n        " + string.Join(",\n        ", facts) + "\n      }");
        return "    {\n      " + string.Join(",\n      ", members) + "\n    }";
    }

    private static string Fact(Declaration declaration, FactStatement statement)
    {
        SpectrumTrait trait = declaration.Spectrum.Model.Traits[statement.Trait];
        (string value, string more) = FactJson.Parts(trait, declaration.Claim.Facts.Bits);
        string?[] members =
        [
            "\"value\": " + Spaced(value),
            more.Length == 0 ? null : Spaced(more),
            MemberOrNull("source", statement.Source),
            MemberOrNull("asOf", statement.AsOf),
            MemberOrNull("note", statement.Note),
        ];
        string[] stated = [.. members.OfType<string>()];
        return Quoted(trait.Id) + ": " + (stated.Length == 1 ? Spaced(value) : "{ " + string.Join(", ", stated) + " }");
    }

    /// <summary>JSON of ids, which hold neither commas nor colons, with a space after each.</summary>
    private static string Spaced(string json) => json.Replace(",", ", ").Replace(":", ": ");

    private static string? MemberOrNull(string name, string? text) => text is null ? null : Member(name, text);

    private static string Member(string name, string text) => Quoted(name) + ": " + Quoted(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        JsonEscape.AppendQuoted(quoted, text);
        return quoted.ToString();
    }
}
