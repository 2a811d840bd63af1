using System;
using System.IO;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>Writes files whole or not at all: beside the file first, then in its place.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">The whole path.</param>
    /// <param name="write">Writes what is to stand in it.</param>
    /// <param name="keepsMode">Whether the permissions of the file that is there are kept.</param>
    public static T Write<T>(string path, Func<Stream, T> write, bool keepsMode = false)
    {
        string draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            T result;
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write)) result = write(stream);
            if (keepsMode && !OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
            File.Move(draft, path, overwrite: true);
            return result;
        }
        finally
        {
            // Gone already unless something went wrong or was interrupted.
            File.Delete(draft);
        }
    }
}
