using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace PartnershipSpec.Tool.CommandLine;

/// <summary>What the tool sees of the world around it: streams, folder, environment and day. Tests give it another.</summary>
internal sealed class ToolHost : IDisposable
{
    /// <summary>Standard input, as bytes: which encoding they are in is found out.</summary>
    public required Stream In { get; init; }

    /// <summary>Standard output: findings and answers.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error: summary, progress and what went wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>The variables of the environment.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>Today, as <c>yyyy-MM-dd</c>.</summary>
    public required string Today { get; init; }

    /// <summary>Whether somebody looks at standard output.</summary>
    public bool IsOutTerminal { get; init; }

    /// <summary>Whether somebody looks at standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>How many characters fit on a line of standard output; null where nobody looks at it.</summary>
    public int? Width { get; init; }

    /// <summary>What measures time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The process itself.</summary>
    public static ToolHost OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new ToolHost
        {
            In = Console.OpenStandardInput(),
            Out = new StreamWriter(StandardOutput.Open(), utf8, bufferSize: 1 << 16)
            {
                NewLine = "\n",
                AutoFlush = !Console.IsOutputRedirected,
            },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            Folder = Directory.GetCurrentDirectory(),
            Environment = Variables(),
            Today = DateTime.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            IsOutTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected || Console.WindowWidth <= 0 ? null : Console.WindowWidth,
        };
    }

    /// <summary>The value of a variable of the environment; "" where it has none.</summary>
    public string Variable(string name) => Environment.TryGetValue(name, out string? value) ? value : "";

    /// <summary>The whole path of one that may start from the folder.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Closes the streams. What is left to write is written; a reader that has gone is none of our business.</summary>
    public void Dispose()
    {
        In.Dispose();
        Error.Dispose();
    }

    private static Dictionary<string, string> Variables()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry entry in System.Environment.GetEnvironmentVariables())
            all[(string)entry.Key] = (string?)entry.Value ?? "";
        return all;
    }
}
