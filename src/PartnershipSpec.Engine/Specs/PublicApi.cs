using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PartnershipSpec.Engine.Specs;

/// <summary>The engine's public names, read off the lists that the build holds the assembly to.</summary>
internal static class PublicApi
{
    /// <summary>The namespace of the engine's public types.</summary>
    internal const string Namespace = "PartnershipSpec";

    private static readonly Lazy<string[]> LazyNames = new(Read);

    /// <summary>The names that a spec in the engine's own namespace must leave alone: its types, and the namespaces in it.</summary>
    internal static IReadOnlyList<string> Names => LazyNames.Value;

    // One name a line, made by the build.
    private static string[] Read()
    {
        using Stream stream = typeof(PublicApi).Assembly.GetManifestResourceStream("PublicNames.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
    }
}
