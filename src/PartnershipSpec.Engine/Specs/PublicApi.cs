using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace PartnershipSpec.Engine.Specs;

/// <summary>The engine's public names, read off the lists that the build holds the assembly to.</summary>
internal static class PublicApi
{
    /// <summary>The namespace of the engine's public types.</summary>
    internal const string Namespace = "PartnershipSpec";

    private const string Root = Namespace + ".";

    private static readonly Lazy<string[]> LazyNames = new(Read);

    /// <summary>The names that a spec in the engine's own namespace must leave alone: its types, and the namespaces in it.</summary>
    internal static IReadOnlyList<string> Names => LazyNames.Value;

    private static string[] Read()
    {
        Assembly assembly = typeof(PublicApi).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith("PublicAPI", StringComparison.Ordinal))
                .SelectMany(name => LinesOf(assembly, name))
                .Where(line => line.StartsWith(Root, StringComparison.Ordinal))
                .Select(line => new string([.. line.Substring(Root.Length).TakeWhile(c => char.IsLetterOrDigit(c) || c == '_')]))
                .Distinct(),
        ];
    }

    private static string[] LinesOf(Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }
}
