using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PartnershipSpec.TestKit;

namespace PartnershipSpec.Docs.Tests.Rules;

/// <summary>A block of code on a page.</summary>
/// <param name="Name">
/// What it is: <c>attribute</c> or <c>object</c> for C#; <c>project</c> for what a project file says; a path of the repository for an
/// excerpt of that file; else the name of a JSON file that the block is the whole of.
/// </param>
/// <param name="Text">The block itself.</param>
internal sealed record ExampleBlock(string Name, string Text)
{
    internal bool IsCode => Name is "attribute" or "object";

    internal bool IsProject => Name is "project";

    /// <summary>The name of the file as a project has it.</summary>
    internal string FileName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>The text of the file: the block, or else the file of the repository that it shows a part of.</summary>
    internal string FileText => Name.Contains('/', StringComparison.Ordinal) ? Excerpted() : Text;

    private string Excerpted()
    {
        string file = File.ReadAllText(Path.Combine(Repository.Root, Name));
        if (Folded(file).Contains(Folded(Text), StringComparison.Ordinal)) return file;

        throw new InvalidDataException($"The block is no excerpt of {Name}:\n{Text}");
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>
/// An example on the page of a rule: a block under the comment <c>&lt;!-- reported: name --&gt;</c> or <c>&lt;!-- not reported: name
/// --&gt;</c>, and any blocks under <c>&lt;!-- with: name --&gt;</c> that follow and belong to it.
/// </summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Line">The line of the page at which it begins, from 1.</param>
/// <param name="Position">The place in the page at which it begins.</param>
/// <param name="IsReported">Whether the page says that the rule is reported of it.</param>
/// <param name="Blocks">The blocks.</param>
internal sealed partial record Example(string Rule, int Line, int Position, bool IsReported, IReadOnlyList<ExampleBlock> Blocks)
{
    /// <summary>
    /// How a claim is made in it, or else what is wrong in it: the name of its first block, of a JSON file its last part.
    /// </summary>
    internal string Form => Blocks[0].FileName.EndsWith("partnerships.json", StringComparison.Ordinal) ? "JSON" : Blocks[0].FileName;

    /// <summary>The examples of a page, in order.</summary>
    internal static IReadOnlyList<Example> Read(string rule, string page)
    {
        var examples = new List<Example>();
        foreach (Match block in Block().Matches(page))
        {
            var read = new ExampleBlock(block.Groups["name"].Value, block.Groups["text"].Value);
            string kind = block.Groups["kind"].Value;
            int line = page[..block.Index].Count(c => c == '\n') + 1;
            if (kind == "with") examples[^1] = examples[^1] with { Blocks = [.. examples[^1].Blocks, read] };
            else examples.Add(new Example(rule, line, block.Index, kind == "reported", [read]));
        }

        return examples;
    }

    /// <summary>How it is named in a test run.</summary>
    public override string ToString() => $"{Rule}, line {Line}: {Form}";

    [GeneratedRegex(
        "<!-- (?<kind>reported|not reported|with): (?<name>[^>]+) -->\n```\\w+\n(?<text>.*?)\n```$",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
