using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PartnershipSpec.TestKit.Consumers;

/// <summary>What <c>.editorconfig</c>, <c>.globalconfig</c> and build properties come to, as the compiler itself reads them.</summary>
internal sealed class Configuration : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _set;

    /// <param name="folder">Where the project lies.</param>
    /// <param name="files">Its configuration files, by paths from there.</param>
    /// <param name="properties">Its build properties, which the build hands over in a global file.</param>
    internal Configuration(
        string folder, IEnumerable<(string Path, string Text)> files, IEnumerable<(string Name, string Value)> properties)
    {
        string built = "is_global = true\n" + string.Concat(properties.Select(p => $"build_property.{p.Name} = {p.Value}\n"));
        _set = AnalyzerConfigSet.Create<AnalyzerConfig[]>(
            [.. files.Append(("built.globalconfig", built)).Select(f => AnalyzerConfig.Parse(f.Item2, Path.Combine(folder, f.Item1)))]);
    }

    public override AnalyzerConfigOptions GlobalOptions => new Options(_set.GlobalConfigOptions.AnalyzerOptions);

    /// <summary>The severities of rules.</summary>
    internal SyntaxTreeOptionsProvider Severities => new Rules(_set);

    /// <summary>Whether a file is one of configuration.</summary>
    internal static bool Is(string path) => Path.GetFileName(path) is ".editorconfig" or ".globalconfig";

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new Options(_set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(_set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class Rules(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        // Emitted files lie in no folder, so that nothing is set for them.
        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return Path.IsPathRooted(tree.FilePath)
                && set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);
        }

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
