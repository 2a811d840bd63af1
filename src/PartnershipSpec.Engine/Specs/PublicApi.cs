using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PartnershipSpec.Engine.Specs;

/// <summary>The engine's public names, read off the list that the build holds the assembly to.</summary>
internal static class PublicApi
{
    private const string Root = "PartnershipSpec.";

    private static readonly Lazy<string[]> LazyTypes = new(Read);

    /// <summary>The names that a spec in the engine's own namespace must leave alone: its types, and the namespaces in it.</summary>
    internal static IReadOnlyList<string> TypesOfNamespace => LazyTypes.Value;

    private static string[] Read()
    {
        using Stream stream = typeof(PublicApi).Assembly.GetManifestResourceStream("PublicAPI.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n')
                .Where(line => line.StartsWith(Root, StringComparison.Ordinal))
                .Select(line => new string([.. line.Substring(Root.Length).TakeWhile(c => char.IsLetterOrDigit(c) || c == '_')]))
                .Distinct(),
        ];
    }
}
