using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Tool.Explanations;

namespace PartnershipSpec.Tool.Output;

/// <summary>Writes an explanation in one of the formats.</summary>
internal abstract class ExplanationWriter
{
    /// <summary>Writes it.</summary>
    public abstract void Write(RecordExplanation explanation, string language, TextWriter output);
}

/// <summary>The formats of explanations.</summary>
internal static class ExplanationWriters
{
    private static readonly (string Name, Func<ExplanationWriter> Make)[] All =
    [
        ("text", () => new TextExplanationWriter()),
        ("markdown", () => new MarkdownExplanationWriter()),
        ("json", () => new JsonExplanationWriter()),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>The writer of a format.</summary>
    public static ExplanationWriter Of(string name) => All.First(f => f.Name == name).Make();
}
