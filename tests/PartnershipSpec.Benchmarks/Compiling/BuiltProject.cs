using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Benchmarks.Measuring;
using PartnershipSpec.TestKit;

namespace Benchmarks.Compiling;

/// <summary>
/// A project in a temporary folder, built by <c>dotnet build</c> in several variants that differ only in how they come by the emitted
/// types.
/// </summary>
internal sealed class BuiltProject : IDisposable
{
    private static readonly string[] Plugins = ["PartnershipSpec.Engine", "PartnershipSpec.Roslyn"];

    private readonly string _folder = Directory.CreateTempSubdirectory("partnershipspec-build-").FullName;
    private readonly HashSet<Variant> _built = [];
    private readonly string _packages;

    private BuiltProject(string packages) => _packages = packages;

    /// <summary>How a project comes by the emitted types.</summary>
    internal enum Variant
    {
        /// <summary>Not at all.</summary>
        Nothing,

        /// <summary>As plain files, without generator and analyzers.</summary>
        PlainFiles,

        /// <summary>By the package.</summary>
        Package,
    }

    /// <summary>The medians of the seconds of a build and of its yardstick, and of their ratios.</summary>
    internal readonly record struct Figures(double Seconds, double Yardstick, double Ratio);

    /// <summary>The sample of the repository.</summary>
    internal static BuiltProject Sample()
    {
        string sample = Path.Combine(Repository.Root, "samples", "PartnershipRegistry");
        XElement console = XElement.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Single(p => (string?)p.Attribute("Include") == "Spectre.Console");
        var project =
            new BuiltProject($"<PackageReference Include=\"Spectre.Console\" Version=\"{(string?)console.Attribute("Version")}\" />");
        IEnumerable<string> files = Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".json" or ".globalconfig"
                && Path.GetRelativePath(sample, f).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"));
        foreach (string file in files) project.Add(Path.GetRelativePath(sample, file), File.ReadAllText(file));
        project.Prepare();
        return project;
    }

    /// <summary>An application of one line.</summary>
    internal static BuiltProject Empty()
    {
        var project = new BuiltProject("");
        project.Add("Program.cs", "System.Console.WriteLine(1);");
        project.Prepare();
        return project;
    }

    /// <summary>Builds two variants in turns.</summary>
    /// <param name="work">What is measured.</param>
    /// <param name="yardstick">What it is compared with.</param>
    /// <param name="warm">Whether the compiler's server may be used, and has been.</param>
    /// <param name="rounds">How often.</param>
    internal Figures Compare(Variant work, Variant yardstick, bool warm, int rounds)
    {
        foreach (Variant variant in new[] { work, yardstick, work, yardstick }) Build(variant, warm);
        double[][] times =
            [.. Enumerable.Range(0, rounds)
            .Select(i => i % 2 == 0
            ? new[] { Build(work, warm), Build(yardstick, warm) }
            : [.. new[] { Build(yardstick, warm), Build(work, warm) }.Reverse()])];
        return new Figures(
            Pace.Median([.. times.Select(t => t[0])]), Pace.Median([.. times.Select(t => t[1])]),
            Pace.Median([.. times.Select(t => t[0] / t[1])]));
    }

    /// <summary>Deletes the folder.</summary>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A project file a variant, each with folders of its own for what is built, over the same sources.</summary>
    private void Prepare()
    {
        Add("Directory.Build.props",
            "<Project><PropertyGroup>"
            + "<BaseIntermediateOutputPath>obj/$(MSBuildProjectName)/</BaseIntermediateOutputPath>"
            + "</PropertyGroup></Project>");
        foreach (Variant variant in Enum.GetValues<Variant>()) Add($"{variant}.csproj", Project(variant));
        Run("build", "Package.csproj", "-v:q", "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=emitted");
    }

    private string Project(Variant variant)
    {
        string build = Path.Combine(Repository.Root, "src", "PartnershipSpec", "build", "PartnershipSpec.");
        string plugins = string.Concat(Plugins.Select(p => $"<Analyzer Include=\"{Path.Combine(AppContext.BaseDirectory, p)}.dll\" />"));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><RootNamespace>Registry</RootNamespace>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems><OutputPath>bin/{variant}/</OutputPath>
              </PropertyGroup>
              {(variant == Variant.Package ? $"<Import Project=\"{build}props\" /><Import Project=\"{build}targets\" />" : "")}
              <ItemGroup>
                {_packages}
                <Compile Include="**/*.cs" Exclude="bin/**;obj/**;emitted/**" />
                {(variant == Variant.Nothing ? "" : $"<Reference Include=\"{Path.Combine(AppContext.BaseDirectory, Plugins[0])}.dll\" />")}
                {(variant == Variant.Package ? plugins : variant == Variant.PlainFiles ? "<Compile Include=\"emitted/**/*.cs\" />" : "")}
              </ItemGroup>
            </Project>
            """;
    }

    private void Add(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>The seconds of one build that compiles anew.</summary>
    private double Build(Variant variant, bool warm)
    {
        if (_built.Add(variant)) Run("restore", $"{variant}.csproj", "-v:q");
        long start = Stopwatch.GetTimestamp();
        Run("build", $"{variant}.csproj", "-v:q", "--no-restore", "--no-incremental", $"-p:UseSharedCompilation={warm}");
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private void Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException(said);
    }
}
