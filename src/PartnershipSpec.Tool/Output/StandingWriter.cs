using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Output;

/// <summary>Writes where partnerships stand in one of the formats.</summary>
internal abstract class StandingWriter
{
    /// <summary>Writes all of them.</summary>
    public abstract void Write(IEnumerable<Record> records, TextWriter output);
}

/// <summary>The formats of standings.</summary>
internal static class StandingWriters
{
    private static readonly (string Name, Func<Invocation, StandingWriter> Make)[] All =
    [
        ("text", invocation => new TextStandingWriter(invocation)),
        ("json", _ => new JsonStandingWriter()),
        ("csv", _ => new CsvStandingWriter()),
        ("markdown", invocation => new MarkdownStandingWriter(invocation)),
    ];

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>The writer of a format.</summary>
    public static StandingWriter Of(string name, Invocation invocation) => All.First(f => f.Name == name).Make(invocation);
}
