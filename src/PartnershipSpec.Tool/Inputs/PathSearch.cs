using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>
/// Finds the files that paths lead to. Folders are searched as the package searches a project: by the names of specs and declaration files,
/// without what is built, published, installed or hidden.
/// </summary>
internal sealed class PathSearch(ToolHost host, InputRequest request)
{
    private static readonly string[] TableExtensions = [".csv", ".tsv", ".txt", ".xlsx"];
    private static readonly string[] ProjectPatterns = ["*.csproj", "*.fsproj", "*.vbproj"];
    private static readonly string[] PublishedPatterns = ["*.deps.json", "*.runtimeconfig.json"];

    /// <summary>The files, each once, by project and path.</summary>
    /// <exception cref="ToolException">There is nothing at a path, or it is no file of ours.</exception>
    public IReadOnlyList<FoundFile> Find() =>
    [
        .. request.Paths.SelectMany(FindAt).DistinctBy(f => f.Path ?? InputRequest.StandardInput)
            .OrderBy(f => f.Unit.Folder, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal),
    ];

    /// <summary>The specs of a project, wherever in it they lie.</summary>
    public IEnumerable<FoundFile> SpecsOf(CheckedUnit unit) =>
        unit.IsProject ? FilesIn(unit.Folder, _ => unit).Where(f => f.Kind == FileKind.Spec && f.Unit == unit) : [];

    /// <summary>A path as output has it.</summary>
    public string Shown(string path) => Path.GetRelativePath(host.Folder, path).Replace('\\', '/');

    private IEnumerable<FoundFile> FindAt(string asked)
    {
        if (asked == InputRequest.StandardInput)
        {
            string name = request.StandardInputName;
            return [new FoundFile(null, name, KindOfNamed(name, host.FullPath(name)), new CheckedUnit(host.Folder, false, asked))];
        }

        string path = host.FullPath(asked);
        if (File.Exists(path)) return [new FoundFile(path, Shown(path), KindOfNamed(asked, path), UnitOf(Path.GetDirectoryName(path)!, path))];
        if (!Directory.Exists(path)) throw new ToolException($"{asked}: there is no such file or folder.");

        string folder = Path.TrimEndingDirectorySeparator(path);
        return FilesIn(folder, inner => UnitOf(inner, folder));
    }

    private IEnumerable<FoundFile> FilesIn(string folder, Func<string, CheckedUnit> unitOf)
    {
        string[] files;
        try
        {
            files = Directory.GetFiles(folder);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new ToolException($"{Shown(folder)}: cannot be read: {e.Message}", e);
        }

        foreach (string file in files)
        {
            if (KindByName(file) is { } kind) yield return new FoundFile(file, Shown(file), kind, unitOf(folder));
        }

        bool isProject = IsProject(folder);
        foreach (string inner in Directory.GetDirectories(folder).Where(inner => !IsLeftOut(inner, isProject)))
        {
            foreach (FoundFile file in FilesIn(inner, IsProject(inner) ? nested => UnitOf(nested, inner) : unitOf)) yield return file;
        }
    }

    private FileKind? KindByName(string path) => InputFiles.KindOf(path) switch
    {
        InputKind.Spec => FileKind.Spec,
        InputKind.Declarations => FileKind.Declarations,
        _ => request.Map is not null && IsTable(path) && !IsMap(path) ? FileKind.Table : null,
    };

    /// <summary>What a file is that is asked for by name. JSON of any name is a declaration file.</summary>
    private FileKind KindOfNamed(string asked, string path)
    {
        if (KindByName(path) is { } kind) return kind;
        if (IsTable(path)) throw new ToolException($"{asked}: a table needs a mapping that says what its columns mean: --map MAP.");
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return FileKind.Declarations;
        throw new ToolException($"{asked}: neither JSON nor a table (CSV, TSV, XLSX).");
    }

    private static bool IsTable(string path) => TableExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private bool IsMap(string path) => request.Map is { } map && host.FullPath(map) == path;

    /// <summary>The nearest folder with a project file, or else what was asked for.</summary>
    private static CheckedUnit UnitOf(string folder, string asked)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (IsProject(at)) return new CheckedUnit(at, true, at);
        }

        return new CheckedUnit(Directory.Exists(asked) ? asked : folder, false, asked);
    }

    private static bool IsProject(string folder) => ProjectPatterns.Any(pattern => Directory.EnumerateFiles(folder, pattern).Any());

    private static bool IsLeftOut(string folder, bool isInProject)
    {
        string name = Path.GetFileName(folder);
        if (name.StartsWith('.') || name == "node_modules") return true;
        if (isInProject && name is "bin" or "obj" or "wwwroot") return true;

        // A link could lead round in a circle.
        return new DirectoryInfo(folder).LinkTarget is not null
            || PublishedPatterns.Any(pattern => Directory.EnumerateFiles(folder, pattern).Any());
    }
}
