using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PartnershipSpec.TestKit;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PartnershipSpec.Package.Tests;

/// <summary>
/// The package, packed once into a folder outside the repository, and projects built against it there: those that stand in static fields in
/// one go.
/// </summary>
public sealed partial class PackageFixture(IMessageSink messages) : IAsyncLifetime
{
    // A version of its own, so that no cache can hand out an older package.
    private readonly string _version = "0.0.0-test."
        + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", System.Globalization.CultureInfo.InvariantCulture);
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("partnershipspec-");
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly HashSet<ConsumerProject> _written = [];
    private readonly Dictionary<ConsumerProject, Consumer> _built = [];
    private readonly Dictionary<ConsumerProject, string[]> _printed = [];
    private bool _hasLong;

    /// <summary>The version of the package.</summary>
    public string Version => _version;

    public string PackagePath => Path.Combine(_root.FullName, "feed", $"PartnershipSpec.{_version}.nupkg");

    public async Task InitializeAsync()
    {
        // The version of the package alone, so that nothing is compiled anew for it; what is wrong in the code, the build of the repository
        // says.
        await Pack("PartnershipSpec");
        File.WriteAllText(Path.Combine(_root.FullName, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """);

        // Nothing of the repository's own settings may reach the consumers. They share a compiler server, which is theirs alone.
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <PartnershipSpecVersion>{_version}</PartnershipSpecVersion>
                <UseSharedCompilation>true</UseSharedCompilation>
                <SharedCompilationId>{_version}</SharedCompilationId>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(_root.FullName, ".editorconfig"), "root = true\n");

        Say($"packed in {_watch.Elapsed.TotalSeconds:0} s");
        await BuildAll(takesLong: false);
    }

    /// <summary>Builds the projects of tests that take long, if that has not been done.</summary>
    public async Task BuildLong()
    {
        if (_hasLong) return;
        _hasLong = true;
        await Pack("PartnershipSpec.EntityFrameworkCore");
        await BuildAll(takesLong: true);
    }

    public async Task DisposeAsync()
    {
        await Dotnet.ShutDownCompiler(PathOf(_built.Keys.First().Folder, ""), _version);
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (string id in new[] { "partnershipspec", "partnershipspec.entityframeworkcore" })
        {
            string cached = Path.Combine(packages, id, _version);
            if (Directory.Exists(cached)) Directory.Delete(cached, recursive: true);
        }

        _root.Delete(recursive: true);
        Say($"all of it took {_watch.Elapsed.TotalSeconds:0} s");
    }

    /// <summary>Shows a line in the log of the test run.</summary>
    public void Say(string line) => messages.OnMessage(new DiagnosticMessage("Consumers of the package: " + line));

    /// <summary>Says so if a build failed for want of a pack or a tool that this machine neither has nor can fetch.</summary>
    public bool CannotBeHad(string output, params string[] wanted)
    {
        string? line = output.Split('\n')
            .FirstOrDefault(
            l => l.Contains(": error ", StringComparison.Ordinal) && wanted.Any(w => l.Contains(w, StringComparison.Ordinal)));
        if (line is not null) Say("NOT TESTED, since this machine lacks what it takes: " + line.Trim());
        return line is not null;
    }

    /// <summary>A project as it was last built.</summary>
    public Consumer Built(ConsumerProject project) => _built[project];

    /// <summary>What the last build printed of a project, in short: file, severity, rule.</summary>
    public IEnumerable<string> Printed(ConsumerProject project) =>
        _printed[project].Select(line => FindingLine().Match(line)).Where(m => m.Success).Select(m => $"{m.Groups[1]} {m.Groups[2]}")
            .Distinct().Order(StringComparer.Ordinal);

    /// <summary>
    /// Builds projects together, and gives what the build printed. Those that were built before are built as they lie there now.
    /// </summary>
    public async Task<string> Build(IReadOnlyCollection<ConsumerProject> projects, params string[] arguments)
    {
        foreach (ConsumerProject project in projects)
        {
            if (_written.Add(project)) project.Write(_root.FullName);
            _built.Remove(project);
        }

        File.WriteAllText(
            PathOf("", "consumers.slnx"),
            $"<Solution>{string.Concat(projects.Select(p => $"<Project Path=\"{p.ProjectFile}\" />"))}</Solution>");
        (_, string output) = await Dotnet.Run(_root.FullName, ["build", "consumers.slnx", "-nodeReuse:false", .. arguments]);
        foreach (ConsumerProject project in projects)
        {
            _printed[project] = project.Printed(_root.FullName, output);
            if (project.Read(_root.FullName, output) is { } consumer) _built.Add(project, consumer);
        }

        return output;
    }

    /// <summary>Whether the compiler ran when a project was last built.</summary>
    public bool HasCompiled(ConsumerProject project) => _built.ContainsKey(project);

    /// <summary>Restores projects and runs targets of each, without building those they refer to, and gives what was printed.</summary>
    public async Task<string> RunTargets(IReadOnlyCollection<ConsumerProject> projects, string targets)
    {
        foreach (ConsumerProject project in projects) project.Write(_root.FullName);
        File.WriteAllText(PathOf("", "targets.proj"), $"""
            <Project>
              <ItemGroup>
                {string.Concat(projects.Select(p => $"<Consumer Include=\"{p.ProjectFile}\" />"))}
              </ItemGroup>
              <Target Name="Restore">
                <MSBuild Projects="@(Consumer)" Targets="Restore" />
              </Target>
              <Target Name="Run">
                <MSBuild Projects="@(Consumer)" Targets="{targets}" Properties="BuildProjectReferences=false" ContinueOnError="true" />
              </Target>
            </Project>
            """);
        await Dotnet.RunOrFail(_root.FullName, "msbuild", "targets.proj", "-t:Restore", "-v:q", "-nodeReuse:false");
        return (await Dotnet.Run(_root.FullName, "msbuild", "targets.proj", "-t:Run", "-v:m", "-nodeReuse:false")).Output;
    }

    /// <summary>Publishes a project for this machine.</summary>
    public Task<(int ExitCode, string Output)> Publish(ConsumerProject project)
    {
        project.Write(_root.FullName);
        return Dotnet.Run(_root.FullName, "publish", project.ProjectFile, "-r", RuntimeInformation.RuntimeIdentifier, "-nodeReuse:false");
    }

    /// <summary>A file of a project that was built.</summary>
    public string PathOf(string name, string file) => Path.Combine(_root.FullName, name, file);

    /// <summary>The properties of a program.</summary>
    public const string Program = "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>";

    /// <summary>Runs a program that was built, and gives what it prints.</summary>
    public Task<string> Run(ConsumerProject project) =>
        Built(project) is { ExitCode: not 0 } failed
            ? throw new InvalidOperationException(failed.Output)
            : Dotnet.RunOrFail(PathOf(project.Folder, ""), Path.Combine("bin", "Debug", project.Framework, project.Name + ".dll"));

    /// <summary>Builds a project made of files, and gives what the compiler found, from its SARIF log, info included.</summary>
    public async Task<Consumer> Build(string name, params (string Path, string Text)[] files)
    {
        string folder = Path.Combine(_root.FullName, name);
        foreach ((string path, string text) in files)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, text);
        }

        string project = files.Select(f => f.Path).Last(p => p.EndsWith(".csproj", StringComparison.Ordinal));
        (int exitCode, string output) = await Dotnet.Run(folder, "build", project, "-nodeReuse:false");
        return new Consumer(Path.Combine(folder, Path.GetDirectoryName(project)!), exitCode, output);
    }

    /// <summary>A project file that refers to the package, unless it gets that through another project.</summary>
    public static string Project(string framework = "net10.0", string properties = "", string items = "", bool hasPackage = true,
        string sdk = "Microsoft.NET.Sdk") => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <Nullable>enable</Nullable>
            <ErrorLog>findings.sarif,version=2.1</ErrorLog>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(hasPackage ? "<PackageReference Include=\"PartnershipSpec\" Version=\"$(PartnershipSpecVersion)\" />" : "")}
            {items}
          </ItemGroup>
        </Project>
        """;

    private static IEnumerable<ConsumerProject> Projects(bool takesLong) =>
        typeof(PackageFixture).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters)
        .Where(t => t.CustomAttributes.Any(a => a.AttributeType == typeof(TraitAttribute)) == takesLong)
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .SelectMany(f => f.GetValue(
            null) switch
        { ConsumerProject one => [one], IEnumerable<ConsumerProject> several => several, _ => [] });

    private Task<string> Pack(string project) => Dotnet.RunOrFail(
        Repository.Root, "pack", Path.Combine("src", project), "-c", "Release", "-o", Path.Combine(_root.FullName, "feed"),
        $"-p:PackageVersion={_version}", "-p:RunAnalyzers=false");

    private async Task BuildAll(bool takesLong)
    {
        TimeSpan before = _watch.Elapsed;
        ConsumerProject[] projects = [.. Projects(takesLong)];
        string output = await Build(projects);
        string[] failed = [.. projects.Where(p => p.IsLogged && !_built.ContainsKey(p)).Select(p => p.Name)];
        if (failed.Length > 0) throw new InvalidOperationException($"Not compiled: {string.Join(", ", failed)}\n{output}");

        Say($"{projects.Length} projects built in {(_watch.Elapsed - before).TotalSeconds:0} s");
    }

    [GeneratedRegex(@"([^/\\]+)\(\S+ (\w+ PSP\d+)")]
    private static partial Regex FindingLine();
}
