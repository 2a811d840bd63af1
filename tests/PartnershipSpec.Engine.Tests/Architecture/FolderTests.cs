using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Architecture;

/// <summary>
/// The product's folders depend one way, and the documentation says how. <c>UPDATE_GOLDEN=1</c> makes the table of the documentation anew.
/// </summary>
public sealed class FolderTests
{
    private const string Document = "docs/architecture.md";

    // Uses that are not yet as they should be, as "from → to". Empty this list; never add to it.
    private static readonly string[] PendingUses = [];

    // Folders that do not compile for the moment. Empty this list; never add to it.
    private static readonly string[] PendingFolders = [];

    [Fact]
    public void Each_folder_of_the_engine_uses_only_those_listed_above_it() => Assert.DoesNotContain(
        Uses.Where(u => FolderUse.IsIn(u.From, EngineFolders.Project)),
        u => EngineFolders.IndexOf(u.To) < 0 || EngineFolders.IndexOf(u.To) >= EngineFolders.IndexOf(u.From));

    [Fact]
    public void Every_folder_of_the_engine_is_listed() =>
        Assert.DoesNotContain(FolderUse.Folders, f => FolderUse.IsIn(f, EngineFolders.Project) && EngineFolders.IndexOf(f) < 0);

    [Theory]
    [InlineData("PartnershipSpec.Engine")]
    [InlineData("PartnershipSpec.Roslyn")]
    [InlineData("PartnershipSpec.CodeFixes")]
    public void No_two_folders_of_a_project_depend_on_each_other(string project) => Assert.Empty(FolderGraph.Circles(
        Uses.Where(u => FolderUse.IsIn(u.From, project) && FolderUse.IsIn(u.To, project)).Select(u => (u.From, u.To))));

    [Fact]
    public void Every_name_is_bound_so_that_no_use_is_missed() => Assert.DoesNotContain(
        Sources.Compilation.GetDiagnostics(),
        d => d.Severity == DiagnosticSeverity.Error
            && !Array.Exists(PendingFolders, f => FolderUse.IsIn(Sources.PathOf(d.Location.SourceTree!), f)));

    [Fact]
    public void What_is_pending_is_still_needed()
    {
        Assert.Empty(PendingUses.Except(FolderUse.All.Select(NameOf)));
        Assert.DoesNotContain(PendingFolders, f => !FolderUse.Folders.Any(known => FolderUse.IsIn(known, f)));
    }

    [Fact]
    public void The_documentation_says_what_each_folder_of_the_engine_uses()
    {
        string path = Path.Combine(Sources.Root, Document);
        string made = EngineFolders.Fill(File.ReadAllText(path).ReplaceLineEndings("\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, made);

        Assert.Equal(made, File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }

    private static IEnumerable<FolderUse> Uses => FolderUse.All.Where(u => !PendingUses.Contains(NameOf(u)));

    private static string NameOf(FolderUse use) => $"{use.From} → {use.To}";
}
