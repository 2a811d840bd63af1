using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Package.Tests;

[Collection(nameof(PackageCollection))]
public class PackageTests(PackageFixture package)
{
    private static readonly string[] Entries =
    [
        "LICENSE",
        "NOTICE",
        "PartnershipSpec.nuspec",
        "README.md",
        "analyzers/dotnet/cs/PartnershipSpec.CodeFixes.dll",
        "analyzers/dotnet/cs/PartnershipSpec.CodeFixes.pdb",
        "analyzers/dotnet/cs/PartnershipSpec.Engine.dll",
        "analyzers/dotnet/cs/PartnershipSpec.Roslyn.dll",
        "analyzers/dotnet/cs/PartnershipSpec.Roslyn.pdb",
        "analyzers/dotnet/cs/de/PartnershipSpec.Engine.resources.dll",
        "analyzers/dotnet/cs/fr/PartnershipSpec.Engine.resources.dll",
        "build/PartnershipSpec.props",
        "build/PartnershipSpec.targets",
        "buildTransitive/PartnershipSpec.props",
        "buildTransitive/PartnershipSpec.targets",
        "icon.png",
        "lib/net8.0/PartnershipSpec.Engine.dll",
        "lib/net8.0/PartnershipSpec.Engine.xml",
        "lib/net8.0/de/PartnershipSpec.Engine.resources.dll",
        "lib/net8.0/fr/PartnershipSpec.Engine.resources.dll",
        "lib/netstandard2.0/PartnershipSpec.Engine.dll",
        "lib/netstandard2.0/PartnershipSpec.Engine.xml",
        "lib/netstandard2.0/de/PartnershipSpec.Engine.resources.dll",
        "lib/netstandard2.0/fr/PartnershipSpec.Engine.resources.dll",
        "spectrum-spec/README.md",
        "spectrum-spec/mapping.schema.json",
        "spectrum-spec/partnership.partnerships.de.schema.json",
        "spectrum-spec/partnership.partnerships.en.schema.json",
        "spectrum-spec/partnership.partnerships.fr.schema.json",
        "spectrum-spec/partnership.spectrum.json",
        "spectrum-spec/partnerships.schema.json",
        "spectrum-spec/source-fr.md",
        "spectrum-spec/spectrum.schema.json",
    ];

    private static readonly string[] SymbolEntries =
    [
        "PartnershipSpec.nuspec",
        "analyzers/dotnet/cs/PartnershipSpec.CodeFixes.pdb",
        "analyzers/dotnet/cs/PartnershipSpec.Roslyn.pdb",
        "lib/net8.0/PartnershipSpec.Engine.pdb",
        "lib/netstandard2.0/PartnershipSpec.Engine.pdb",
    ];

    private string SymbolsPath => Path.ChangeExtension(package.PackagePath, ".snupkg");

    [Fact]
    public void It_holds_these_entries_and_no_others() => Assert.Equal(Entries, EntriesOf(package.PackagePath));

    /// <summary>A package page shows no file of the repository, so relative links would lead nowhere there.</summary>
    [Fact]
    public void Its_page_is_the_README_with_links_to_the_repository()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        string page = reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
        Assert.DoesNotMatch(@"\]\((?!https://|#)", page);
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n").TrimEnd();
        Assert.Equal(readme, Regex.Replace(page, @"(?<=\]\()https://[^)]+/(blob|raw)/main/", ""));
    }

    [Fact]
    public void Its_symbols_lie_beside_it() => Assert.Equal(SymbolEntries, EntriesOf(SymbolsPath));

    [Fact]
    public void It_depends_on_nothing_under_either_framework()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using Stream stream = archive.GetEntry("PartnershipSpec.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        XElement[] groups = [.. metadata.Elements().Single(e => e.Name.LocalName == "dependencies").Elements()];

        Assert.Equal(
            [".NETStandard2.0", "net8.0"], groups.Select(g => (string)g.Attribute("targetFramework")!).Order(StringComparer.Ordinal));
        Assert.All(groups, group => Assert.Empty(group.Elements()));
        Assert.DoesNotContain(metadata.Elements(), e => e.Name.LocalName == "developmentDependency");
    }

    /// <summary>
    /// Compilers load the one, so 400 KB are wanted. The other has vectors, tables and SQL as well, which only programs of today ask for.
    /// </summary>
    [Fact]
    public void Its_engine_stays_small()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        IEnumerable<ZipArchiveEntry> engines = archive.Entries.Where(e => e.Name == "PartnershipSpec.Engine.dll");
        Assert.All(
            engines,
            engine => Assert.InRange(engine.Length, 1, (engine.FullName.Contains("net8.0", StringComparison.Ordinal) ? 480 : 400) * 1024));
    }

    [Fact]
    public void It_says_nothing_of_the_folder_it_was_built_in()
    {
        byte[] root = Encoding.UTF8.GetBytes(Repository.Root);
        foreach (string path in new[] { package.PackagePath, SymbolsPath })
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            Assert.All(archive.Entries, entry => Assert.True(Bytes(entry).AsSpan().IndexOf(root) < 0, entry.FullName));
        }
    }

    [Fact]
    public void Its_assemblies_refer_to_the_compiler_at_its_oldest_supported_version_and_to_nothing_of_third_parties()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);

        foreach (ZipArchiveEntry entry in archive.Entries.Where(e => e.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            bool isLibrary = entry.FullName.StartsWith("lib/", StringComparison.Ordinal);
            using var reader = new PEReader([.. Bytes(entry)]);
            MetadataReader metadata = reader.GetMetadataReader();
            foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
            {
                string name = metadata.GetString(reference.Name);
                bool isCompiler = name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);
                bool isOfFixes = name is "Microsoft.CodeAnalysis.Workspaces" or "System.Composition.AttributedModel";
                bool isAllowed = isOfFixes ? entry.Name == "PartnershipSpec.CodeFixes.dll"
                    : isLibrary ? IsOfFramework(entry, name)
                    : name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "netstandard"
                        or "System.Collections.Immutable" || name.StartsWith("PartnershipSpec.", StringComparison.Ordinal);
                Assert.True(isAllowed, $"{entry.Name} refers to {name}.");
                if (isCompiler) Assert.Equal(new Version(4, 8, 0, 0), reference.Version);
                if (entry.Name == "PartnershipSpec.Engine.dll") Assert.False(isCompiler, "The engine knows no compiler.");
            }
        }
    }

    /// <summary>Whether an assembly is of the framework that a library is for.</summary>
    private static bool IsOfFramework(ZipArchiveEntry library, string name) =>
        library.FullName.StartsWith("lib/net8.0/", StringComparison.Ordinal)
            ? name.StartsWith("System.", StringComparison.Ordinal)
            : name == "netstandard";

    // Left out are the parts that every package of this format has.
    private static string[] EntriesOf(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return
        [
            .. archive.Entries.Select(e => e.FullName)
                .Where(e => !e.StartsWith("_rels/", StringComparison.Ordinal) && !e.StartsWith("package/", StringComparison.Ordinal)
                    && e != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = entry.Open()) stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

[CollectionDefinition(nameof(PackageCollection))]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>;
