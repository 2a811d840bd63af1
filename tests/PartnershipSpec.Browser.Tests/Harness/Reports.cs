using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.TestKit;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Tests.Harness;
using Xunit;
using Record = PartnershipSpec.Tool.Records.Record;

namespace PartnershipSpec.Browser.Tests.Harness;

/// <summary>A report, made by the tool in a folder of its own.</summary>
internal sealed class Reports : IDisposable
{
    private readonly RunTool _tool = new();

    /// <summary>The page.</summary>
    public string Path => _tool.PathOf("report.html");

    /// <summary>The report of the sample's declaration files.</summary>
    public static Reports OfSample(params string[] options)
    {
        var report = new Reports();
        const string folder = "samples/PartnershipRegistry/Declarations";
        foreach (string file in Directory.GetFiles(System.IO.Path.Combine(Repository.Root, folder), "*.json"))
            report._tool.WithCopy($"{folder}/{System.IO.Path.GetFileName(file)}");
        return report.Make(options);
    }

    /// <summary>The report of a declaration file.</summary>
    public static Reports Of(string declarations, params string[] options)
    {
        var report = new Reports();
        report._tool.With("partnerships.json", declarations);
        return report.Make(options);
    }

    /// <summary>The partnerships as the engine reads them.</summary>
    public IReadOnlyList<Record> Records()
    {
        using ToolHost host = _tool.Host(TextWriter.Null, TextWriter.Null);
        var request = new InputRequest { Paths = ["."], StandardInputName = "partnerships.json" };
        return [.. new InputLoader(host, request).Load(default).SelectMany(unit => unit.Sources).SelectMany(source => source.Records)];
    }

    public void Dispose() => _tool.Dispose();

    private Reports Make(string[] options)
    {
        ToolResult result = _tool.Run(["report", "-o", "report.html", .. options]);
        Assert.Equal("", result.Out);
        Assert.Equal(0, result.Code);
        return this;
    }
}
