using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnershipSpec.Engine.Tests.Architecture;

/// <summary>The folders of the engine in the order in which data passes through them: each uses only those listed above it.</summary>
internal static partial class EngineFolders
{
    internal const string Project = "PartnershipSpec.Engine";

    /// <summary>Each folder with what it is about. This list is the layering; the test holds the sources to it.</summary>
    internal static IReadOnlyList<(string Folder, string About)> InOrder { get; } =
    [
        (Project, "what records and required members need on netstandard2.0"),
        (Project + "/Text", "source files, spans, lines, edits"),
        (Project + "/Json", "text → tree with spans; reads on after an error"),
        (Project + "/Json/Editing", "the writer that changes no more of a file than it must"),
        (Project + "/Diagnostics", "the one catalogue: rule, problem, message"),
        (Project + "/Parsing", "the shape of any file: readers, nearest name, look-alikes"),
        (Project + "/Specs", "the spec as written: records"),
        (Project + "/Specs/Parsing", "tree → spec, with all that is wrong with it"),
        (Project + "/Model", "the spec as judged by: bits, formulas, propagation"),
        (Project + "/Facts", "what is stated: masks, JSON, the encoding of sets"),
        (Project + "/Judging", "outcome, tally, ranking, verdict"),
        (Project + "/Judging/Lookup", "the same by table, a nibble at a time"),
        (Project + "/Judging/Batch", "the same for many records at once, by vectors"),
        (Project + "/Explaining", "why, in words: findings, explanation, questions"),
        (Project + "/Advising", "what it would take to establish a claim"),
        (Project + "/Logic/Diagrams", "binary decision diagrams"),
        (Project + "/Logic", "what a spec comes to: comparisons, witnesses, evidence over all descriptions"),
        (Project + "/Validation", "a spec that cannot be met, repeats itself or cannot be told apart"),
        (Project + "/Declarations", "declaration files: parsed, packed"),
        (Project + "/Checking", "a claim or a file → findings in order"),
        (Project + "/Tables", "mapping file and cells → declarations"),
        (Project + "/Fixing", "what could be done about a finding: proposals and edits"),
        (Project + "/Runtime", "what emitted code calls"),
        (Project + "/Sql/Dialects", "how each kind of database writes what a statement needs"),
        (Project + "/Sql/Writing", "columns, conditions, stages, and the statement they make"),
        (Project + "/Sql/Propagating", "what follows from what, in a fixed number of stages"),
        (Project + "/Sql", "the judgement of a table's rows as one statement"),
    ];

    /// <summary>The place of a folder in the order, or -1.</summary>
    internal static int IndexOf(string folder) => InOrder.Select(f => f.Folder).ToList().IndexOf(folder);

    /// <summary>The folders of the engine as a table in Markdown, with what each uses.</summary>
    internal static string Table()
    {
        ILookup<string, string> uses = FolderUse.All.Where(u => FolderUse.IsIn(u.From, Project)).ToLookup(u => u.From, u => u.To);
        var table = new StringBuilder("| folder | what | uses |\n|---|---|---|\n");
        foreach ((string folder, string about) in InOrder.Where(f => f.Folder != Project && FolderUse.Folders.Contains(f.Folder)))
        {
            IEnumerable<string> used = uses[folder].Distinct().OrderBy(IndexOf).Select(Short);
            table.Append("| ").Append(Short(folder)).Append(" | ").Append(about).Append(" | ").AppendJoin(", ", used).Append(" |\n");
        }

        return table.ToString();
    }

    /// <summary>A document with the table in the place that is marked for it.</summary>
    internal static string Fill(string document)
    {
        if (Part().Count(document) != 1) throw new InvalidDataException("The document has no place for the table of folders, or several.");
        return Part().Replace(document, part => part.Groups["begin"].Value + Table() + part.Groups["end"].Value);
    }

    private static string Short(string folder) => "`" + folder[(Project.Length + 1)..] + "`";

    [GeneratedRegex("(?<begin><!-- generated: folders -->\n).*?(?<end><!-- /generated -->)", RegexOptions.Singleline)]
    private static partial Regex Part();
}
