using System;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.CodeFixes.Json;

/// <summary>
/// What a fix of all was asked for: the kind of correction and, since the workspace does not say it of files that are not code, the file.
/// </summary>
internal sealed record FileFixKey(FixKind Kind, string Path)
{
    private const char Separator = '|';

    /// <summary>The key as the workspace hands it back; null where it is none of ours.</summary>
    internal static FileFixKey? Read(string? key)
    {
        string[] parts = key?.Split([Separator], 2) ?? [];
        return parts.Length == 2 && Enum.TryParse(parts[0], out FixKind kind) ? new FileFixKey(kind, parts[1]) : null;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Kind}{Separator}{Path}";
}
