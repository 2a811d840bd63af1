using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PartnershipSpec.Package.Tests;

/// <summary>A finding of the compiler: rule, level, and the text it points at.</summary>
public sealed record Finding(string Rule, string Level, string File, int Line, int Column, string Text, string Message);

/// <summary>A project that was built against the package, and what the compiler found in that build.</summary>
public sealed class Consumer
{
    private readonly string _folder;

    public Consumer(string folder, int exitCode, string output)
    {
        _folder = folder;
        ExitCode = exitCode;
        Output = output;
        string log = Path.Combine(folder, "findings.sarif");
        if (!File.Exists(log)) throw new InvalidOperationException("The compiler did not run:\n" + output);

        using JsonDocument findings = JsonDocument.Parse(File.ReadAllText(log));
        All = [.. findings.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(r => !r.TryGetProperty("suppressions", out _)).Select(Read)
            .OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column).ThenBy(f => f.Rule, StringComparer.Ordinal)];
        File.Delete(log);
    }

    public int ExitCode { get; }

    public string Output { get; }

    /// <summary>All findings in the order of files and places, info included, but for those suppressed in the code.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>Warnings and errors.</summary>
    public IReadOnlyList<Finding> Findings => [.. All.Where(f => f.Level is "error" or "warning")];

    private Finding Read(JsonElement result)
    {
        string rule = result.GetProperty("ruleId").GetString()!;
        string level = result.TryGetProperty("level", out JsonElement stated) ? stated.GetString()! : "warning";
        string message = result.GetProperty("message").GetProperty("text").GetString()!;
        if (!result.TryGetProperty("locations", out JsonElement locations)) return new Finding(rule, level, "", 0, 0, "", message);

        JsonElement place = locations[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        string path = new Uri(new Uri(_folder + "/"), place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        (int line, int column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        (int endLine, int endColumn) = (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
        string[] lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        string text = line == endLine && line <= lines.Length ? lines[line - 1][(column - 1)..(endColumn - 1)] : "";
        return new Finding(rule, level, Path.GetFileName(path), line, column, text, message);
    }
}
