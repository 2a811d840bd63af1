using System;
using System.IO;
using System.Text;
using PartnershipSpec.Tool.Texts;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>Where the output of a verb goes: a file, which is written whole or not at all, or standard output.</summary>
internal sealed class OutputTarget(ToolHost host, string? path)
{
    private const string Devices = "/dev/";

    /// <summary>Writes the output.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public T Write<T>(Func<TextWriter, T> write)
    {
        if (path is null) return write(host.Out);

        string target = host.FullPath(path);
        try
        {
            // To put a file in the place of a device, or of a link, would do away with it.
            if (!OperatingSystem.IsWindows() && target.StartsWith(Devices, StringComparison.Ordinal))
            {
                using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
                return Write(device, write);
            }

            var file = new FileInfo(target);
            if (file.LinkTarget is not null) target = file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            return AtomicFile.Write(target, stream => Write(stream, write));
        }
        catch (Exception e) when (ErrorText.IsRefusal(e))
        {
            throw ToolException.Refused(ToolTexts.Unwritable, path, e);
        }
    }

    /// <summary>Writes the output.</summary>
    public void Write(Action<TextWriter> write) => Write(writer =>
    {
        write(writer);
        return true;
    });

    private static T Write<T>(Stream stream, Func<TextWriter, T> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        return write(writer);
    }
}
