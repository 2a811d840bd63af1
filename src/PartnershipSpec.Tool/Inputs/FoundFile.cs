namespace PartnershipSpec.Tool.Inputs;

/// <summary>What a file is to the tool.</summary>
internal enum FileKind
{
    /// <summary>A spec.</summary>
    Spec,

    /// <summary>A declaration file.</summary>
    Declarations,

    /// <summary>A table, read by a mapping.</summary>
    Table,

    /// <summary>A mapping, by which tables are read.</summary>
    Mapping,
}

/// <summary>A file to look at.</summary>
/// <param name="Path">The whole path; null for standard input.</param>
/// <param name="Shown">The path as output has it: from the current folder, with slashes.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Unit">
/// The folder in which ids are declared once: that of the nearest project file, or else the path that was asked for.
/// </param>
internal sealed record FoundFile(string? Path, string Shown, FileKind Kind, CheckedUnit Unit);

/// <summary>A folder or file whose declarations belong together.</summary>
/// <param name="Folder">The folder; for a single file outside a project, the one it lies in.</param>
/// <param name="IsProject">Whether it has a project file.</param>
/// <param name="Asked">What tells units outside projects apart: the path that was asked for.</param>
internal sealed record CheckedUnit(string Folder, bool IsProject, string Asked);
