using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output;

/// <summary>Writes findings in one of the formats.</summary>
internal abstract class FindingWriter
{
    /// <summary>Writes all of them.</summary>
    public abstract void Write(IEnumerable<Finding> findings, TextWriter output);

    /// <summary>The word that output has for a severity.</summary>
    public static string WordOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        _ => "hidden",
    };
}

/// <summary>The formats of findings.</summary>
internal static class FindingWriters
{
    private static readonly (string Name, Func<Invocation, FindingWriter> Make)[] All =
    [
        ("text", invocation => new TextFindingWriter(invocation)),
        ("json", invocation => new JsonFindingWriter(invocation)),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>The writer of a format.</summary>
    public static FindingWriter Of(string name, Invocation invocation) => All.First(f => f.Name == name).Make(invocation);
}
