using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
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

    private string Messages(Example example)
    {
        IEnumerable<string> printed = new ExampleProject(example.Blocks).Findings().Where(d => d.Id == Rule).Select(ExampleProject.Worded);
        return $"```text\n{string.Concat(printed.Select(Wrapped))}```";
    }

    /// <summary>The compiler prints one line; a page breaks it between words.</summary>
    private static string Wrapped(string message)
    {
        var text = new StringBuilder();
        int column = 0;
        foreach (string word in message.Split(' '))
        {
            bool fits = column == 0 || column + 1 + word.Length <= Width;
            if (column > 0) text.Append(fits ? ' ' : '\n');
            column = fits && column > 0 ? column + 1 + word.Length : word.Length;
            text.Append(word);
        }

        return text.Append('\n').ToString();
    }
}
