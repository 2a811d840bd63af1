using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>
/// Finds the files that paths lead to. Folders are searched as the package searches a project: by the names of specs and declaration files,
/// without what is built, published, installed or hidden.
/// </summary>
internal sealed class PathSearch(ToolHost host, InputRequest request, Action<ToolException>? report = null)
{
    private static readonly string[] TableExtensions = [".csv", ".tsv", ".txt", ".xlsx"];
    private static readonly string[] ProjectSuffixes = [".csproj", ".fsproj", ".vbproj"];
    private static readonly string[] PublishedSuffixes = [".deps.json", ".runtimeconfig.json"];

    /// <summary>The files, each once, by project and path.</summary>
    /// <exception cref="ToolException">There is nothing at a path, or it is no file of ours.</exception>
    public IReadOnlyList<FoundFile> Find() =>
    [
        .. request.Paths.SelectMany(FindOrReport).DistinctBy(f => f.Path ?? InputRequest.StandardInput)
            .OrderBy(f => f.Unit.Folder, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal),
    ];

    /// <summary>The specs of a project, wherever in it they lie.</summary>
    public IEnumerable<FoundFile> SpecsOf(CheckedUnit unit) =>
        unit.IsProject ? FilesIn(unit.Folder, _ => unit, isAsked: true).Where(f => f.Kind == FileKind.Spec && f.Unit == unit) : [];

    /// <summary>A path as output has it.</summary>
    public string Shown(string path) => Path.GetRelativePath(host.Folder, path).Replace('\\', '/');

    /// <summary>A table, whether or not there is a mapping for it.</summary>
    /// <exception cref="ToolException">There is no file at the path.</exception>
    public FoundFile Table(string asked)
    {
        var unit = new CheckedUnit(host.Folder, false, asked);
        if (asked == InputRequest.StandardInput) return new FoundFile(null, request.StandardInputName, FileKind.Table, unit);

        string path = host.FullPath(asked);
        return File.Exists(path)
            ? new FoundFile(path, Shown(path), FileKind.Table, unit)
            : throw new ToolException(ToolTexts.NoSuchFile, asked);
    }

    private IEnumerable<FoundFile> FindOrReport(string asked)
    {
        try
        {
            return FindAt(asked);
        }
        catch (ToolException trouble) when (report is not null)
        {
            report(trouble);
            return [];
        }
    }

    private IEnumerable<FoundFile> FindAt(string asked)
    {
        if (asked == InputRequest.StandardInput)
        {
            string name = request.StandardInputName;
            return [new FoundFile(null, name, KindOfNamed(name, host.FullPath(name)), new CheckedUnit(host.Folder, false, asked))];
        }

        string path = host.FullPath(asked);
        if (File.Exists(path))
            return [new FoundFile(path, Shown(path), KindOfNamed(asked, path), UnitOf(Path.GetDirectoryName(path)!, path))];
        if (!Directory.Exists(path)) throw new ToolException(ToolTexts.NoSuchPath, asked);

        string folder = Path.TrimEndingDirectorySeparator(path);
        return FilesIn(folder, inner => UnitOf(inner, folder), isAsked: true);
    }

    private IEnumerable<FoundFile> FilesIn(string folder, Func<string, CheckedUnit> unitOf, bool isAsked)
    {
        if (EntriesOf(folder) is not var (files, folders)) yield break;

        bool isProject = HasAny(files, ProjectSuffixes);
        if (!isAsked && HasAny(files, PublishedSuffixes)) yield break;
        if (!isAsked && isProject) unitOf = nested => UnitOf(nested, folder);

        CheckedUnit? unit = null;
        foreach (string file in files)
        {
            if (KindByName(file) is { } kind) yield return new FoundFile(file, Shown(file), kind, unit ??= unitOf(folder));
        }

        foreach (string inner in folders.Where(inner => !IsLeftOut(inner, isProject)))
        {
            foreach (FoundFile file in FilesIn(inner, unitOf, isAsked: false)) yield return file;
        }
    }

    private (string[] Files, string[] Folders)? EntriesOf(string folder)
    {
        try
        {
            return (Directory.GetFiles(folder), Directory.GetDirectories(folder));
        }
        catch (Exception e) when (ErrorText.IsRefusal(e))
        {
            ToolException trouble = ToolException.Refused(ToolTexts.Unreadable, Shown(folder), e);
            if (report is null) throw trouble;
            report(trouble);
            return null;
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
        if (IsTable(path)) throw new ToolException(ToolTexts.NeedsMap, asked);
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return FileKind.Declarations;
        throw new ToolException(ToolTexts.NotOurs, asked);
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

    private static bool IsProject(string folder)
    {
        try
        {
            return HasAny(Directory.GetFiles(folder), ProjectSuffixes);
        }
        catch (Exception e) when (ErrorText.IsRefusal(e))
        {
            // Nobody has a project file in a folder that cannot be listed, as far as we can know.
            return false;
        }
    }

    private static bool HasAny(string[] files, string[] suffixes) =>
        files.Any(file => suffixes.Any(suffix => file.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)));

    private static bool IsLeftOut(string folder, bool isInProject)
    {
        string name = Path.GetFileName(folder);
        if (name.StartsWith('.') || name == "node_modules") return true;
        if (isInProject && name is "bin" or "obj" or "wwwroot") return true;

        // A link could lead round in a circle.
        return new DirectoryInfo(folder).LinkTarget is not null;
    }
}
