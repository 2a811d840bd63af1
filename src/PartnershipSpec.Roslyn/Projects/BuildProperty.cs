using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>What a project says of itself by build properties; the package makes them visible to the compiler.</summary>
internal static class BuildProperty
{
    internal const string Bundled = "PartnershipSpecBundled";
    internal const string Visibility = "PartnershipSpecVisibility";
    internal const string Language = "PartnershipSpecLanguage";
    internal const string Today = "PartnershipSpecToday";
    internal const string FindsFiles = "EnableDefaultPartnershipSpecItems";

    private const string Prefix = "build_property.";

    /// <summary>Whether the project uses the bundled spectrum.</summary>
    internal static bool UsesBundled(AnalyzerConfigOptions options) => !Is(options, Bundled, "false");

    /// <summary>Whether a property has a value; case and white space do not matter.</summary>
    internal static bool Is(AnalyzerConfigOptions options, string name, string value) =>
        string.Equals(Value(options, name), value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of a property, or "".</summary>
    internal static string Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) ? value.Trim() : "";
}
