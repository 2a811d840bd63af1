using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Inputs;

/// <summary>The texts of files: as they lie on disk, or as they are to become.</summary>
internal sealed class InputTexts(ToolHost host)
{
    private readonly Dictionary<string, ChangedText> _changed = new(StringComparer.Ordinal);

    /// <summary>The files that are to change, by path.</summary>
    public IReadOnlyList<ChangedText> Changed => [.. _changed.Values.OrderBy(c => c.File.Shown, StringComparer.Ordinal)];

    /// <summary>The text of a file, or of standard input.</summary>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public InputText Read(FoundFile file) =>
        file.Path is { } path && _changed.TryGetValue(path, out ChangedText? changed) ? changed.New : InputText.Read(file, host);

    /// <summary>Changes the text of a file from now on; nothing is written.</summary>
    /// <param name="file">The file, which has a path.</param>
    /// <param name="read">Its text so far.</param>
    /// <param name="edits">The changes of that.</param>
    public void Change(FoundFile file, InputText read, IReadOnlyList<TextEdit> edits)
    {
        InputText old = _changed.TryGetValue(file.Path!, out ChangedText? before) ? before.Old : read;
        int count = (before?.Edits ?? 0) + edits.Count;
        _changed[file.Path!] = new ChangedText(file, old, read with { Text = TextEdit.Apply(read.Text, edits) }, count);
    }

    /// <summary>Takes the changes of a file back.</summary>
    public void Forget(FoundFile file) => _changed.Remove(file.Path!);
}

/// <summary>A file that is to change.</summary>
/// <param name="File">The file.</param>
/// <param name="Old">What it says.</param>
/// <param name="New">What it is to say.</param>
/// <param name="Edits">In how many places.</param>
internal sealed record ChangedText(FoundFile File, InputText Old, InputText New, int Edits);
