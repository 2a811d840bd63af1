using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PartnershipSpec.TestKit;

/// <summary>A kind of project: what it refers to, as what it compiles, and the symbols its SDK defines.</summary>
public sealed record Target(string Name, IReadOnlyList<MetadataReference> References, CSharpParseOptions ParseOptions)
{
    public static readonly Target Net10 = new(
        "net10.0",
        FrameworkReferences(),
        new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose, preprocessorSymbols:
            ["NET", "NETCOREAPP", "NET5_0_OR_GREATER", "NET8_0_OR_GREATER", "NETCOREAPP2_1_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"]));

    public static readonly Target NetStandard20 = new(
        "netstandard2.0",
        [Embedded("netstandard.dll"), Embedded("engine.dll")],
        new CSharpParseOptions(
            LanguageVersion.CSharp9, DocumentationMode.Diagnose, preprocessorSymbols: ["NETSTANDARD", "NETSTANDARD2_0"]));

    public Target As(LanguageVersion version) => this with { ParseOptions = ParseOptions.WithLanguageVersion(version) };

    public override string ToString() => Name;

    // The framework the tests run on: packages of reference assemblies ask for newer compilers than the oldest to be tested.
    private static MetadataReference[] FrameworkReferences() =>
        [.. Directory.EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "System.*.dll")
            .Where(f => !f.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Append(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "netstandard.dll"))
            .Append(typeof(SpectrumModel).Assembly.Location).Select(f => MetadataReference.CreateFromFile(f))];

    private static PortableExecutableReference Embedded(string name)
    {
        using Stream stream = typeof(Target).Assembly.GetManifestResourceStream(name)!;
        return MetadataReference.CreateFromStream(stream);
    }
}
