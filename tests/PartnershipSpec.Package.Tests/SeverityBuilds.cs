using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace PartnershipSpec.Package.Tests;

/// <summary>A project for each way to set severities, built in one go, and how grave each finding came out.</summary>
public sealed class SeverityBuilds(PackageFixture package) : IAsyncLifetime
{
    private const string Folder = "severity";
    private const string Types = "types";

    private readonly Dictionary<(SeveritySetting Setting, string Rule, string File), string> _levels = [];

    public async Task InitializeAsync()
    {
        SeveritySetting[] settings = [.. SeveritySetting.Single, .. SeveritySetting.Combined, SeveritySetting.OwnKeyOfAFolder];
        SeveritySetting[] all = [.. settings, SeveritySetting.OwnKeyAloneInABuild];
        Write($"{Types}/{Types}.csproj", PackageFixture.Project());
        foreach (SeveritySetting setting in all)
        {
            Write($"{setting.Name}/{setting.Name}.csproj", PackageFixture.Project(properties: setting.Properties, items: $"<ProjectReference Include=\"../{Types}/{Types}.csproj\" />"));
            foreach ((string path, string text) in setting.Files()) Write($"{setting.Name}/{path}", text);
        }

        IEnumerable<string> names = all.Select(s => s.Name).Prepend(Types);
        Write(Folder + ".slnx", $"<Solution>{string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        (int exitCode, string output) = await Dotnet.Run(package.PathOf(Folder, ""), "build", Folder + ".slnx", "-nodeReuse:false");
        Printed = [.. Regex.Matches(output, @"unlogged.(\S+?)\(\S+ (\w+ PSP\d+)").Select(f => $"{f.Groups[1]} {f.Groups[2]}").Distinct().Order(StringComparer.Ordinal)];
        foreach (SeveritySetting setting in settings)
        {
            foreach (Finding finding in new Consumer(package.PathOf(Folder, setting.Name), exitCode, output).All.Where(f => SeveritySetting.Rules.Contains(f.Rule)))
                _levels.Add((setting, finding.Rule, finding.File), finding.Level == "note" ? "info" : finding.Level);
        }
    }

    /// <summary>What the build printed of the project that writes no log: file, severity, rule.</summary>
    internal IReadOnlyList<string> Printed { get; private set; } = [];

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>How grave the findings of the rules are, each in C# and then in JSON; "" where nothing is reported.</summary>
    internal string[] Levels(SeveritySetting setting, params string[] files) =>
        [.. SeveritySetting.Rules.SelectMany(rule => files.Select(file => _levels.GetValueOrDefault((setting, rule, file), "")))];

    private void Write(string path, string text)
    {
        string file = package.PathOf(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
