using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using PartnershipSpec.TestKit.Consumers;

namespace PartnershipSpec.Package.Tests;

/// <summary>A project that was built against the package, and what the compiler found in that build.</summary>
public sealed class Consumer
{
    private const string Log = "findings.sarif";

    private readonly string _folder;

    public Consumer(string folder, int exitCode, string output)
    {
        _folder = folder;
        ExitCode = exitCode;
        Output = output;
        string log = Path.Combine(folder, Log);
        if (!File.Exists(log)) throw new InvalidOperationException("The compiler did not run:\n" + output);

        using JsonDocument findings = JsonDocument.Parse(File.ReadAllText(log));
        All = [.. findings.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(r => !r.TryGetProperty("suppressions", out _)).Select(Read)
            .OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)
                .ThenBy(f => f.Rule, StringComparer.Ordinal)];
        File.Delete(log);
    }

    public int ExitCode { get; }

    public string Output { get; }

    /// <summary>All findings in the order of files and places, info included, but for those suppressed in the code.</summary>
    public IReadOnlyList<Finding> All { get; }

    /// <summary>Warnings and errors.</summary>
    public IReadOnlyList<Finding> Findings => [.. All.Where(f => f.Level is "error" or "warning")];

    /// <summary>The same, in short.</summary>
    public IEnumerable<string> Shown => Findings.Select(f => f.ToString());

    /// <summary>The options the compiler was given.</summary>
    public string Options =>
        File.ReadAllText(
        Directory.EnumerateFiles(_folder, "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single());

    /// <summary>Whether the compiler ran in a folder since its findings were last read.</summary>
    internal static bool HasCompiled(string folder) => File.Exists(Path.Combine(folder, Log));

    /// <summary>The types of a namespace that the project's assembly holds.</summary>
    public IEnumerable<string> TypesIn(string space)
    {
        string name = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(_folder, "*.csproj").Single());
        using var reader =
            new PEReader(
            File.OpenRead(Directory.EnumerateFiles(Path.Combine(_folder, "bin"), name + ".dll", SearchOption.AllDirectories).Single()));
        MetadataReader metadata = reader.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(t => metadata.GetString(t.Namespace) == space)
            .Select(t => metadata.GetString(t.Name))];
    }

    private string PathOf(string uri) =>
        uri.StartsWith("file:", StringComparison.Ordinal) ? new Uri(uri).LocalPath : Path.Combine(_folder, Uri.UnescapeDataString(uri));

    private Finding Read(JsonElement result)
    {
        string rule = result.GetProperty("ruleId").GetString()!;
        string level = result.TryGetProperty("level", out JsonElement stated)
            ? stated.GetString()!.Replace("note", "info", StringComparison.Ordinal)
            : "warning";
        string message = result.GetProperty("message").GetProperty("text").GetString()!;
        if (!result.TryGetProperty("locations", out JsonElement locations)) return new Finding(rule, level, "", 0, 0, "", message);

        JsonElement place = locations[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        string path = PathOf(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        (int line, int column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        (int endLine, int endColumn) = (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
        string[] lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        string text = line == endLine && line <= lines.Length ? lines[line - 1][(column - 1)..(endColumn - 1)] : "";
        return new Finding(rule, level, Path.GetFileName(path), line, column, text, message);
    }
}
