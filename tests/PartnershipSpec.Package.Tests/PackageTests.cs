using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
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
        "analyzers/dotnet/cs/PartnershipSpec.Analyzers.dll",
        "analyzers/dotnet/cs/PartnershipSpec.CodeFixes.dll",
        "analyzers/dotnet/cs/PartnershipSpec.Core.dll",
        "analyzers/dotnet/cs/PartnershipSpec.Generator.dll",
        "analyzers/dotnet/cs/de/PartnershipSpec.Core.resources.dll",
        "analyzers/dotnet/cs/fr/PartnershipSpec.Core.resources.dll",
        "build/PartnershipSpec.props",
        "build/PartnershipSpec.targets",
        "buildTransitive/PartnershipSpec.props",
        "buildTransitive/PartnershipSpec.targets",
        "spectrum-spec/README.md",
        "spectrum-spec/partnership.spectrum.json",
        "spectrum-spec/partnerships.schema.json",
        "spectrum-spec/source-fr.md",
        "spectrum-spec/spectrum.schema.json",
    ];

    [Fact]
    public void It_holds_these_entries_and_no_others()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);

        // What remains are the parts every package of this format has.
        string[] entries = [.. archive.Entries.Select(e => e.FullName).Where(e => !e.StartsWith("_rels/", StringComparison.Ordinal) && !e.StartsWith("package/", StringComparison.Ordinal) && e != "[Content_Types].xml")];

        Assert.Equal(Entries, entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Its_assemblies_refer_to_the_compiler_at_its_oldest_supported_version_and_to_nothing_of_third_parties()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);

        foreach (ZipArchiveEntry entry in archive.Entries.Where(e => e.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var image = new MemoryStream();
            using (Stream stream = entry.Open()) stream.CopyTo(image);
            image.Position = 0;
            using var reader = new PEReader(image);
            MetadataReader metadata = reader.GetMetadataReader();
            foreach (AssemblyReference reference in metadata.AssemblyReferences.Select(metadata.GetAssemblyReference))
            {
                string name = metadata.GetString(reference.Name);
                bool isCompiler = name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);
                bool isOfFixes = name is "Microsoft.CodeAnalysis.Workspaces" or "System.Composition.AttributedModel";
                bool isAllowed = isOfFixes ? entry.Name == "PartnershipSpec.CodeFixes.dll"
                    : name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "netstandard" or "System.Collections.Immutable" || name.StartsWith("PartnershipSpec.", StringComparison.Ordinal);
                Assert.True(isAllowed, $"{entry.Name} refers to {name}.");
                if (isCompiler) Assert.Equal(new Version(4, 8, 0, 0), reference.Version);
                if (entry.Name == "PartnershipSpec.Core.dll") Assert.False(isCompiler, "Core knows no compiler.");
            }
        }
    }
}

[CollectionDefinition(nameof(PackageCollection))]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>;
