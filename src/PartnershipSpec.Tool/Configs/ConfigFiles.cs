using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Configs;

/// <summary>
/// The config files that the build would take into account: <c>.editorconfig</c> above each file, <c>.globalconfig</c> above the
/// project.
/// </summary>
internal static class ConfigFiles
{
    /// <summary>Reads them.</summary>
    /// <exception cref="ToolException">One cannot be read.</exception>
    public static AnalyzerConfigSet Above(CheckedUnit unit, IEnumerable<FoundFile> files)
    {
        IEnumerable<string> folders = files.Select(f => f.Path).OfType<string>()
            .Select(path => Path.GetDirectoryName(path)!)
            .Append(unit.Folder);
        IEnumerable<string> configs = Existing(folders.SelectMany(FoldersAbove), ".editorconfig")
            .Concat(Existing(FoldersAbove(unit.Folder), ".globalconfig"));
        return AnalyzerConfigSet.Create(configs.Select(Read).ToArray());
    }

    private static IEnumerable<string> Existing(IEnumerable<string> folders, string name) =>
        folders.Distinct(StringComparer.Ordinal).Select(folder => Path.Combine(folder, name)).Where(File.Exists);

    private static IEnumerable<string> FoldersAbove(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at)) yield return at;
    }

    private static AnalyzerConfig Read(string path)
    {
        try
        {
            return AnalyzerConfig.Parse(File.ReadAllText(path), path);
        }
        catch (Exception e) when (ErrorText.IsRefusal(e))
        {
            throw ToolException.Refused(ToolTexts.Unreadable, path, e);
        }
    }
}
