using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Output;

/// <summary>Writes findings in one of the formats.</summary>
internal abstract class FindingWriter
{
    /// <summary>Whether it has a place for findings that are accepted.</summary>
    public virtual bool TakesAccepted => false;

    /// <summary>Writes all of them.</summary>
    public abstract void Write(IEnumerable<Finding> findings, TextWriter output);

    /// <summary>Where a finding is, as compilers and spreadsheets name it.</summary>
    public static string PlaceOf(Finding finding) =>
        finding.Cell is { } cell ? $"{OneLine.Of(finding.Location.Path)}:{OneLine.Of(cell)}" : PlaceOf(finding.Location);

    /// <summary>Where something is in a text, as compilers name it.</summary>
    public static string PlaceOf(SourceLocation location)
    {
        (int line, int character) = location.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{OneLine.Of(location.Path)}({line + 1},{character + 1})");
    }

    /// <summary>The word that data has for a severity.</summary>
    public static string WordOf(RuleSeverity severity) => TextOf(severity).In("en");

    /// <summary>The word that people have for a severity.</summary>
    public static Wording TextOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => ToolTexts.Error,
        RuleSeverity.Warning => ToolTexts.Warning,
        RuleSeverity.Info => ToolTexts.Info,
        _ => ToolTexts.Hidden,
    };
}

/// <summary>The formats of findings.</summary>
internal static class FindingWriters
{
    private static readonly (string Name, Func<Invocation, FindingWriter> Make)[] All =
    [
        ("text", invocation => new TextFindingWriter(invocation)),
        ("json", invocation => new JsonFindingWriter(invocation)),
        ("csv", invocation => new CsvFindingWriter(invocation)),
        ("markdown", invocation => new MarkdownFindingWriter(invocation)),
        ("github", invocation => new GithubFindingWriter(invocation)),
        ("sarif", invocation => new SarifFindingWriter(invocation)),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>The writer of a format.</summary>
    public static FindingWriter Of(string name, Invocation invocation) => All.First(f => f.Name == name).Make(invocation);
}
