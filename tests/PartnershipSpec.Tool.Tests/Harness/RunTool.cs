using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PartnershipSpec.TestKit;
using PartnershipSpec.Tool.CommandLine;

namespace PartnershipSpec.Tool.Tests.Harness;

/// <summary>Runs the tool in this process, in a folder of its own that is gone afterwards.</summary>
internal sealed class RunTool : IDisposable
{
    /// <summary>The folder it runs in. Nothing above it configures anything.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("psp-").FullName;

    /// <summary>The variables of the environment.</summary>
    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>The day on which it runs.</summary>
    public string Today { get; set; } = "2026-07-01";

    /// <summary>What stands on standard input.</summary>
    public byte[] Input { get; set; } = [];

    /// <summary>Whether somebody looks at standard output and standard error.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>How wide their terminal is.</summary>
    public int? Width { get; set; }

    /// <summary>What measures time.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Puts a file into the folder.</summary>
    public RunTool With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts a file into the folder.</summary>
    public RunTool With(string path, byte[] bytes)
    {
        string full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    /// <summary>Copies a file of the repository into the folder.</summary>
    public RunTool WithCopy(string pathInRepository, string? path = null) =>
        With(path ?? Path.GetFileName(pathInRepository), File.ReadAllBytes(Path.Combine(Repository.Root, pathInRepository)));

    /// <summary>Puts text on standard input.</summary>
    public RunTool WithInput(string text)
    {
        Input = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>The whole path of a file in the folder.</summary>
    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>The text of a file in the folder.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Runs the tool.</summary>
    public ToolResult Run(params string[] args) => RunAsync(default, args).GetAwaiter().GetResult();

    /// <summary>Runs the tool until it ends or is interrupted.</summary>
    public async Task<ToolResult> RunAsync(CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        int code;
        using var error = new StringWriter { NewLine = "\n" };
        using (ToolHost host = Host(output, error)) code = await new PspCommand(host).RunAsync(args, cancellation);
        return new ToolResult(code, output.ToString(), error.ToString());
    }

    /// <summary>The world as the tool sees it.</summary>
    public ToolHost Host(TextWriter output, TextWriter error) => new()
    {
        In = new MemoryStream(Input),
        Out = output,
        Error = error,
        Folder = Folder,
        Environment = Environment,
        Today = Today,
        IsOutTerminal = IsTerminal,
        IsErrorTerminal = IsTerminal,
        Width = Width,
        Clock = Clock,
    };

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>How the tool ended, and what it wrote.</summary>
internal sealed record ToolResult(int Code, string Out, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public IReadOnlyList<string> Lines => Out.TrimEnd('\n').Split('\n');
}
