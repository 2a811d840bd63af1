using System;
using System.IO;
using System.Text;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>Where the output of a verb goes: a file, which is written whole or not at all, or standard output.</summary>
internal sealed class OutputTarget(ToolHost host, string? path)
{
    /// <summary>Writes the output.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public T Write<T>(Func<TextWriter, T> write)
    {
        if (path is null) return write(host.Out);

        string target = host.FullPath(path);
        string draft = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            T result;
            using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
                result = write(writer);
            File.Move(draft, target, overwrite: true);
            return result;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: cannot be written: {e.Message}", e);
        }
        finally
        {
            // Gone already unless something went wrong or was interrupted.
            File.Delete(draft);
        }
    }

    /// <summary>Writes the output.</summary>
    public void Write(Action<TextWriter> write) => Write(writer =>
    {
        write(writer);
        return true;
    });
}
