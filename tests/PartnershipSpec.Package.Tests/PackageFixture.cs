using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>The package, packed once into a folder outside the repository, and projects built against it there.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    // A version of its own, so that no cache can hand out an older package.
    private readonly string _version = "0.0.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", System.Globalization.CultureInfo.InvariantCulture);
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("partnershipspec-");

    public string PackagePath => Path.Combine(_root.FullName, "feed", $"PartnershipSpec.{_version}.nupkg");

    public async Task InitializeAsync()
    {
        await Dotnet.RunOrFail(Repository.Root, "pack", Path.Combine("src", "PartnershipSpec"), "-c", "Release", "-o", Path.Combine(_root.FullName, "feed"), $"-p:Version={_version}");
        File.WriteAllText(Path.Combine(_root.FullName, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """);

        // Nothing of the repository's own settings may reach the consumers.
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Build.props"), $"<Project><PropertyGroup><PartnershipSpecVersion>{_version}</PartnershipSpecVersion></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(_root.FullName, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(_root.FullName, ".editorconfig"), "root = true\n");
    }

    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A file of a project that was built.</summary>
    public string PathOf(string name, string file) => Path.Combine(_root.FullName, name, file);

    /// <summary>Builds a program made of files, and gives what it prints.</summary>
    public async Task<string> Run(string name, params (string Path, string Text)[] files)
    {
        Consumer consumer = await Build(name, [(name + ".csproj", Project(properties: "<OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>")), .. files]);
        return consumer.ExitCode == 0
            ? await Dotnet.RunOrFail(PathOf(name, ""), "run", "--no-build")
            : throw new InvalidOperationException(consumer.Output);
    }

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

    /// <summary>A project file that refers to the package and nothing else.</summary>
    public static string Project(string framework = "net10.0", string properties = "", string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{framework}</TargetFramework>
            <Nullable>enable</Nullable>
            <ErrorLog>findings.sarif,version=2.1</ErrorLog>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="PartnershipSpec" Version="$(PartnershipSpecVersion)" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
