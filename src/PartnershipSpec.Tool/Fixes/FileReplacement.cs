using System;
using System.IO;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Inputs;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.Fixes;

/// <summary>Puts a changed text in the place of a file, whole or not at all; encoding, byte order mark and permissions stay.</summary>
internal static class FileReplacement
{
    /// <summary>Writes the new text.</summary>
    /// <exception cref="ToolException">The file is a link, is read-only, is no longer what was read, or the system refuses.</exception>
    public static void Write(ChangedText changed)
    {
        string path = changed.File.Path!;
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null) throw Refused(changed, ToolTexts.IsLink);
            if (file.IsReadOnly) throw Refused(changed, ToolTexts.IsReadOnly);
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(changed.Old.ToBytes())) throw Refused(changed, ToolTexts.HasChanged);

            AtomicFile.Write(path, stream => Write(stream, changed.New.ToBytes()), keepsMode: true);
        }
        catch (Exception e) when (ErrorText.IsRefusal(e))
        {
            throw ToolException.Refused(ToolTexts.Unwritable, changed.File.Shown, e);
        }
    }

    private static bool Write(Stream stream, byte[] bytes)
    {
        stream.Write(bytes);
        return true;
    }

    private static ToolException Refused(ChangedText changed, Engine.Diagnostics.Wording why) =>
        new(ToolTexts.Unwritable, changed.File.Shown, why);
}
