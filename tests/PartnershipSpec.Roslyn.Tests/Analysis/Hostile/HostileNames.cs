using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Projects;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>Hostile texts where a name is expected: what is reported, each at the very text; "" where nothing is.</summary>
internal static class HostileNames
{
    private static readonly ProjectSpectra Bundled = new([new CompiledSpectrum(BundledSpectrum.Value, null)], [], allReadable: true);

    /// <summary>A small sound spec with three names of its own.</summary>
    internal static string Spec(string id = "\"hostileSpectrum\"", string space = "\"Hostile\"", string category = "\"ball\"") => $$"""
        { "id": {{id}}, "version": "1", "namespace": {{space}}, "subject": "thing", "languages": ["en"], "sourceLanguage": "en", "title": { "en": "t" },
          "modalities": [ { "id": "always", "met": 3, "refuted": -12, "whenRefuted": "contradiction" } ], "placement": { "least": 3, "betweenWithin": 2 },
          "traits": [ { "id": "whole", "type": "flag", "names": { "en": "t" } } ],
          "categories": [ { "id": {{category}}, "names": { "en": "t" }, "criteria": [
            { "id": "criterion", "modality": "always", "basis": "stated", "when": { "whole": true }, "quote": "q", "texts": { "en": "t" } } ] } ] }
        """;

    /// <summary>As the id of a spectrum and as that of a category.</summary>
    internal static string AsId(string text)
    {
        string json = HostileTexts.Json(text);
        string[] found = [InSpec(Spec(id: "\n" + json), json), InSpec(Spec(category: "\n" + json), json)];
        return string.Join("; ", found.Where(f => f.Length > 0));
    }

    /// <summary>As a namespace.</summary>
    internal static string AsNamespace(string text) => InSpec(Spec(space: HostileTexts.Json(text)), HostileTexts.Json(text));

    /// <summary>As the id of a declaration.</summary>
    internal static string AsDeclaredId(string text) =>
        InDeclarations($$"""{ "partnerships": [ { "id": {{HostileTexts.Json(text)}}, "name": "n" } ] }""", text);

    /// <summary>As the name of a category, trait, value and criterion, each on a line of its own.</summary>
    internal static string AsNameToBeFound(string text)
    {
        string json = "\n" + HostileTexts.Json(text);
        return InDeclarations(
            $$"""{ "partnerships": [ { "id": "i", "name": "n", "claims": {{json}}, "facts": { {{json}}: true, "sectors": [ {{json}} ] }, "accepted": [ { "criterion": {{json}} } ] } ] }""", text);
    }

    private static string InSpec(string spec, string json) => Found(SpectrumParser.Parse(new SourceFile("", spec)).Problems, spec, json);

    private static string InDeclarations(string file, string text) =>
        Found(DeclarationParser.Parse(new SourceFile("", file), Bundled).Problems, file, HostileTexts.Json(text));

    /// <summary>The rules, each with its places.</summary>
    private static string Found(IReadOnlyList<Problem> problems, string file, string json)
    {
        Assert.All(problems, p => Assert.Equal(json, file.Substring(p.Location.Span.Start, p.Location.Span.Length)));
        return string.Join("; ", problems.GroupBy(p => p.Rule.Id).Select(g => $"{g.Key} at {string.Join(" ", g.Select(At))}"));
    }

    private static string At(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Location.Start.Line + 1},{problem.Location.Start.Character + 1}");
}
