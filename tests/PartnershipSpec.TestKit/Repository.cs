using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using PartnershipSpec.TestKit.Engine;

namespace PartnershipSpec.TestKit;

/// <summary>The files of the repository that tests read.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string BundledSpec => TestFiles.Spec("partnership.spectrum.json");

    public static IReadOnlyList<string> Examples(string kind) =>
        [.. Directory.GetFiles(Path.Combine(Root, "spectrum-spec", "examples", kind), "*.json")
            .OrderBy(p => p, System.StringComparer.Ordinal)];

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // A deterministic build maps source paths away; the tests' output folder then leads up to the same place.
        DirectoryInfo? folder =
            new(Directory.Exists(Path.GetDirectoryName(here)) ? Path.GetDirectoryName(here)! : System.AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PartnershipSpec.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The repository's root was not found.");
    }
}
