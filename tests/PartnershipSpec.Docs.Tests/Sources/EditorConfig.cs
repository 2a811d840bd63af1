using System.Globalization;
using System.IO;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit;

namespace PartnershipSpec.Docs.Tests.Sources;

/// <summary>The <c>.editorconfig</c> of the repository.</summary>
internal static class EditorConfig
{
    private static readonly AnalyzerConfigSet Configs = Read(Path.Combine(Repository.Root, ".editorconfig"));

    /// <summary>How many characters a line of a file may have.</summary>
    /// <param name="path">The whole path of the file.</param>
    internal static int MaxLineLength(string path) =>
        int.Parse(Configs.GetOptionsForSourcePath(path).AnalyzerOptions["max_line_length"], CultureInfo.InvariantCulture);

    private static AnalyzerConfigSet Read(string path) =>
        AnalyzerConfigSet.Create((AnalyzerConfig[])[AnalyzerConfig.Parse(File.ReadAllText(path), path)]);
}
