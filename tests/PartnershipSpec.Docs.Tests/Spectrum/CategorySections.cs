using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Docs.Tests.Spectrum;

/// <summary>
/// A section for each category: its names, what it requires in one table, and a section for each criterion with its words.
/// </summary>
internal static class CategorySections
{
    internal static string Of(Spec spec) => string.Join("\n", spec.Read.Categories.Select(c => Section(spec, c)));

    private static string Section(Spec spec, Category category) => $"""
        ## {category.Id}

        {Names(spec, category)}
        {Criteria(category)}
        {string.Join("\n", category.Criteria.Select(c => Words(spec, c)))}
        """;

    private static string Names(Spec spec, Category category)
    {
        JsonElement json = spec.At(category.Pointer);
        string[] developsFrom = [.. List(json, "developsFrom").Select(d => $"{Link(Text(d, "category"))} ({Text(d, "criterion")})")];
        IEnumerable<string>[] rows =
        [
            spec.InAll(category.Names).Prepend("name"),
            spec.Read.Languages.Select(l => Spec.Escaped(string.Join(", ", Aliases(json, l)))).Prepend("also called"),
            .. List(json, "examples").Select(e => spec.InAll(e.GetProperty("names")).Prepend("example in the source")),
        ];
        string develops = developsFrom.Length == 0 ? "" : $"\nMay develop from {string.Join(" or ", developsFrom)}.\n";
        return Spec.Table(["", .. spec.Read.Languages], rows) + develops;
    }

    private static string Criteria(Category category) => Spec.Table(
        ["criterion", "requires", "modality", "basis", "dimension", "met", "refuted", "when refuted"],
        category.Criteria.Select(c => new[]
        {
            Link(c.Id), ConditionWords.Of(c.When), c.Modality.Id, c.IsStated ? "stated" : "inferred", c.Dimension ?? "",
            Spec.Points(c.Met), Spec.Points(c.Refuted), SpectrumTables.Effect(c),
        }));

    private static string Words(Spec spec, Criterion criterion)
    {
        string note = spec.At(criterion.Pointer).TryGetProperty("note", out JsonElement text)
            ? $"\nNote: {Spec.Escaped(text.GetString())}\n"
            : "";
        string carries = criterion.Statements.Count == 0 ? "carries no statement" : string.Join(", ", criterion.Statements);
        return $"""
            ### {criterion.Id}

            {Spec.Quoted(criterion.Quote)} ({carries})

            {Spec.Table([.. spec.Read.Languages], [spec.InAll(criterion.Texts)])}{note}
            """;
    }

    private static IEnumerable<string> Aliases(JsonElement category, string language) =>
        category.TryGetProperty("aliases", out JsonElement aliases) ? List(aliases, language).Select(a => a.GetString()!) : [];

    /// <summary>A link to the section of an id on the page itself.</summary>
    private static string Link(string id) => $"[{Spec.Code(id)}](#{id.ToLowerInvariant()})";

    private static JsonElement[] List(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray()] : [];

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString()!;
}
