using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PartnershipSpec.TestKit;

/// <summary>Build properties, and options of single files, as the compiler hands them to analyzers and generators.</summary>
public sealed class BuildProperties(params IEnumerable<(string Name, string Value)> properties) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Options> _byPath = [];

    private readonly Options _options = new(properties.ToDictionary(p => "build_property." + p.Name, p => p.Value));

    public override AnalyzerConfigOptions GlobalOptions => _options;

    /// <summary>The same with options of single files.</summary>
    public BuildProperties With(IEnumerable<(string Path, string Key, string Value)> options)
    {
        foreach (var file in options.GroupBy(o => o.Path)) _byPath[file.Key] = new Options(file.ToDictionary(o => o.Key, o => o.Value));
        return this;
    }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OptionsOf(textFile.Path);

    private Options OptionsOf(string path) => _byPath.GetValueOrDefault(path, Options.None);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        internal static readonly Options None = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
