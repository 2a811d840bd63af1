using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Docs.Tests.Documents;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.TestKit;

namespace PartnershipSpec.Docs.Tests.Rules;

/// <summary>The page of a rule: a made head, written text, examples, and after an example what the compiler prints of it.</summary>
/// <param name="Rule">The id of the rule, which the file is named after.</param>
internal sealed record RulePage(string Rule)
{
    private const int Width = 140;

    /// <summary>Every page there is.</summary>
    internal static IReadOnlyList<RulePage> All { get; } =
        [.. Directory.GetFiles(System.IO.Path.Combine(Repository.Root, "docs", "rules"), "PSP*.md").Order(StringComparer.Ordinal)
            .Select(f => new RulePage(System.IO.Path.GetFileNameWithoutExtension(f)))];

    /// <summary>From the root of the repository.</summary>
    internal string Path => $"docs/rules/{Rule}.md";

    internal string Text => File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path)).ReplaceLineEndings("\n");

    internal IReadOnlyList<Example> Examples => Example.Read(Rule, Text);

    /// <summary>The text of a generated part.</summary>
    internal string Make(string part, int position) => part switch
    {
        "head" => RuleTables.Head(RuleCatalogue.All.Single(r => r.Id == Rule)),
        "messages" => Messages(Examples.Last(e => e.Position < position)),
        _ => throw Document.NoSuchPart(part),
    };

    /// <summary>What the compiler prints of an example, as a block of text.</summary>
    internal static string Messages(Example example)
    {
        IEnumerable<string> printed = new ExampleProject(example.Blocks).Findings().Where(d => d.Id == example.Rule)
            .Select(ExampleProject.Worded);
        return $"```text\n{string.Concat(printed.SelectMany(m => WrappedText.Lines(m, Width)).Select(line => line + "\n"))}```";
    }
}
