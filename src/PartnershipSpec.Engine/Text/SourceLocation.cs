using System;
using System.Linq;

namespace PartnershipSpec.Engine.Text;

/// <summary>A stretch of a file, by offsets and by zero-based lines and characters.</summary>
internal sealed class SourceLocation : IEquatable<SourceLocation>
{
    /// <param name="path">The file.</param>
    /// <param name="span">The stretch, in UTF-16 offsets.</param>
    /// <param name="start">Line and character of its first character.</param>
    /// <param name="end">Line and character after its last.</param>
    public SourceLocation(string path, SourceSpan span, (int Line, int Character) start, (int Line, int Character) end)
    {
        Path = path;
        Span = span;
        Start = start;
        End = end;
    }

    /// <summary>The file.</summary>
    internal readonly string Path;

    /// <summary>The name of the file, without the folders it lies in.</summary>
    public string FileName => FileNameOf(Path);

    /// <summary>The stretch, in UTF-16 offsets.</summary>
    internal readonly SourceSpan Span;

    /// <summary>Line and character of the first character, zero-based.</summary>
    public (int Line, int Character) Start { get; }

    /// <summary>Line and character after the last, zero-based.</summary>
    public (int Line, int Character) End { get; }

    /// <summary>
    /// The cell of a table, as spreadsheets name it (<c>D4</c>, <c>Sheet1!D4</c>), whose row and column then count as line and character;
    /// null in a text.
    /// </summary>
    public string? Cell { get; init; }

    /// <summary>The place before a file's first character: for what concerns all of it.</summary>
    public static SourceLocation AtStartOf(string path) => new(path, SourceSpan.FromBounds(0, 0), (0, 0), (0, 0));

    /// <summary>The last part of a path, on whichever system it was written.</summary>
    public static string FileNameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The way from the folder of one file to another, with slashes; the whole path where they have no folder in common.</summary>
    public static string RelativePath(string from, string to)
    {
        string[] start = from.Split('/', '\\');
        string[] end = to.Split('/', '\\');
        int common = 0;
        while (common < start.Length - 1 && common < end.Length - 1 && start[common] == end[common]) common++;
        bool areApart = common == 0 && (IsRoot(start[0]) || IsRoot(end[0]));
        return areApart ? to : string.Join("/", Enumerable.Repeat("..", start.Length - 1 - common).Concat(end.Skip(common)));
    }

    /// <summary>Whether the first part of a path is that of a whole one: nothing before a slash, or a drive.</summary>
    private static bool IsRoot(string part) => part.Length == 0 || part.IndexOf(':') >= 0;

    /// <inheritdoc />
    public bool Equals(SourceLocation? other) =>
        other is not null && Path == other.Path && Span.Equals(other.Span) && Start == other.Start && End == other.End;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SourceLocation);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Span.Start * 31) + Span.Length);
}
