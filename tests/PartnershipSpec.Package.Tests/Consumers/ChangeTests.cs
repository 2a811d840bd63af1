using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using PartnershipSpec.TestKit.Consumers;
using Xunit;

namespace PartnershipSpec.Package.Tests.Consumers;

/// <summary>Tools that build when something changes notice a change of a JSON file.</summary>
[Collection(nameof(PackageCollection))]
[Trait("Takes", "long")]
public class ChangeTests(PackageFixture package) : IClassFixture<LongConsumers>
{
    private const string Show =
        "foreach (var p in PartnershipSpec.PartnershipRegistry.All) System.Console.WriteLine(\"name \" + p.Name);\n";

    private static readonly ConsumerProject Watched =
        new("watched", ("Program.cs", Show + "System.Threading.Thread.Sleep(-1);"), ("partnerships.json", Samples.Sound))
        {
            Properties = PackageFixture.Program,
        };

    [Fact]
    public async Task An_app_of_one_file_shows_what_its_data_says_now()
    {
        string folder = package.PathOf("one-file", "");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "app.cs"), $"#:package PartnershipSpec@{package.Version}\n{Show}");
        await File.WriteAllTextAsync(Path.Combine(folder, "partnerships.json"), Samples.Sound);

        Assert.Equal("name A", (await Dotnet.RunOrFail(folder, "run", "app.cs")).Trim());

        await File.WriteAllTextAsync(
            Path.Combine(folder, "partnerships.json"), Samples.Sound.Replace("\"A\"", "\"B\"", StringComparison.Ordinal));

        Assert.Equal("name B", (await Dotnet.RunOrFail(folder, "run", "app.cs")).Trim());
    }

    [Fact]
    public async Task Dotnet_watch_builds_anew()
    {
        string folder = package.PathOf(Watched.Folder, "");
        using Process watch = Process.Start(Dotnet.Command(folder, "watch", "--no-hot-reload", "--non-interactive"))!;
        try
        {
            await Until(watch, "name A");
            await File.WriteAllTextAsync(
                Path.Combine(folder, "partnerships.json"), Samples.Sound.Replace("\"A\"", "\"B\"", StringComparison.Ordinal));
            await Until(watch, "name B");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Reads what a program prints up to a line, for two minutes at most.</summary>
    private static async Task Until(Process program, string line)
    {
        using var patience = new System.Threading.CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await program.StandardOutput.ReadLineAsync(patience.Token) is { } printed)
        {
            if (printed == line) return;
        }

        Assert.Fail($"It ended without printing “{line}”.");
    }
}
