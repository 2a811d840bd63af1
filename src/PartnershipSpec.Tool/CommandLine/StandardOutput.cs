using System;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>Standard output of the process.</summary>
internal static class StandardOutput
{
    private const int Handle = 1;

    // EPIPE of Unix; and of Windows ERROR_BROKEN_PIPE and ERROR_NO_DATA, as HRESULTs.
    private static readonly int[] ReaderGone = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>
    /// Opens it. The console's own stream keeps silent about a pipe that nobody reads any more, and the rest would be worked out for
    /// nobody; so a pipe is written to as a file. What else it may be is left to the console: a file that other streams share has one
    /// position.
    /// </summary>
    public static Stream Open()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();

        try
        {
            var stream = new FileStream(new SafeFileHandle(Handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>Whether an exception says that nobody reads the output any more.</summary>
    public static bool IsReaderGone(IOException exception) => Array.IndexOf(ReaderGone, exception.HResult) >= 0;
}
