using System;
using System.IO;
using System.Linq;

namespace PartnershipSpec.Package.Tests;

/// <summary>
/// A project to be built against the package, in a folder of its own. All that stand in static fields of the tests are built together,
/// once, those of tests that take long apart; what a test builds by itself, it makes in the test.
/// </summary>
/// <param name="folder">Its folder; the last part is its name, which no other project has.</param>
/// <param name="files">Its files.</param>
public sealed class ConsumerProject(string folder, params (string Path, string Text)[] files)
{
    /// <summary>The SDK.</summary>
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>The target framework.</summary>
    public string Framework { get; init; } = "net10.0";

    /// <summary>Properties of the project file.</summary>
    public string Properties { get; init; } = "";

    /// <summary>Items of the project file.</summary>
    public string Items { get; init; } = "";

    /// <summary>The projects it refers to.</summary>
    public ConsumerProject[] References { get; init; } = [];

    /// <summary>Whether it refers to the package itself.</summary>
    public bool HasPackage { get; init; } = true;

    /// <summary>Whether the compiler writes down what it finds; without that, no more is known than the build prints.</summary>
    public bool IsLogged { get; init; } = true;

    /// <summary>Its folder, under that of all.</summary>
    public string Folder => folder;

    /// <summary>Its name, and that of its assembly.</summary>
    public string Name => Path.GetFileName(folder);

    /// <summary>Its project file, from the folder of all.</summary>
    public string ProjectFile => Path.Combine(folder, Name + ".csproj");

    /// <summary>Puts its files there.</summary>
    internal void Write(string root)
    {
        foreach ((string path, string text) in files.Append((Name + ".csproj", ProjectText(root))))
        {
            string file = Path.Combine(root, folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>
    /// What a build printed and logged of it; null where it did not compile it, since all was up to date or for want of something.
    /// </summary>
    internal Consumer? Read(string root, string output)
    {
        string path = Path.Combine(root, folder);
        if (!Consumer.HasCompiled(path)) return null;

        string[] lines = Printed(root, output);
        return new Consumer(path, lines.Any(l => l.Contains(": error ", StringComparison.Ordinal)) ? 1 : 0, string.Join('\n', lines));
    }

    /// <summary>What a build printed of it.</summary>
    internal string[] Printed(string root, string output) =>
        [.. output.Split('\n').Select(l => l.TrimEnd())
            .Where(l => l.EndsWith($"[{Path.Combine(root, ProjectFile)}]", StringComparison.Ordinal)).Distinct()];

    private string ProjectText(string root) => PackageFixture.Project(
        Framework, Properties + (IsLogged ? "" : "<ErrorLog />"),
        string.Concat(References.Select(r => $"<ProjectReference Include=\"{Path.Combine(root, r.ProjectFile)}\" />")) + Items, HasPackage,
        Sdk);
}
