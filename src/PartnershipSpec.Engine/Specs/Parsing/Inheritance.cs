using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Lets each category take over the criteria of the one it extends, and of all that this one extends in turn.</summary>
internal sealed class Inheritance(FileReader reader, IReadOnlyList<Category> categories)
{
    private readonly Dictionary<string, Category> _byId = categories.ToDictionary(c => c.Id, StringComparer.Ordinal);
    private readonly HashSet<Category> _inCircles = [];

    /// <summary>The categories with all that they require: what they take over, the most basic category first, then their own.</summary>
    internal IReadOnlyList<Category> Resolve() => [.. categories.Select(Whole)];

    /// <summary>
    /// A category that extends none that can be found, or in a circle, is left with its own criteria; the spec is not sound then.
    /// </summary>
    private Category Whole(Category category)
    {
        if (category.Extends is not { } name) return category;

        List<Category> line = LineOf(category);
        Category? next = Extended(line[line.Count - 1]);
        if (line.Count == 1 && next is null)
            reader.UnknownName(LocationOf(category), MessageKey.KindCategory, name, [.. categories.Select(c => c.Id)]);
        if (next == category) ReportCircle(line);
        return next is null ? category.With([.. Enumerable.Reverse(line).SelectMany(c => c.Criteria)]) : category;
    }

    /// <summary>The category, the one it extends, the one that extends, and so on; ends before one would come again.</summary>
    private List<Category> LineOf(Category category)
    {
        var line = new List<Category> { category };
        var inLine = new HashSet<Category> { category };
        while (Extended(line[line.Count - 1]) is { } next && inLine.Add(next)) line.Add(next);
        return line;
    }

    private Category? Extended(Category category) =>
        category.Extends is { } name && _byId.TryGetValue(name, out Category? extended) ? extended : null;

    /// <summary>Once a circle, at the first of its categories.</summary>
    private void ReportCircle(List<Category> line)
    {
        if (_inCircles.Contains(line[0])) return;

        _inCircles.UnionWith(line);
        reader.Malformed(LocationOf(line[0]), MessageKey.ExtendsItself, string.Join(" → ", line.Append(line[0]).Select(c => c.Id)));
    }

    private SourceSpan LocationOf(Category category) =>
        JsonPointer.Find(reader.File.Tree.Root, JsonPointer.Append(category.Pointer, "extends"))!.Span;
}
