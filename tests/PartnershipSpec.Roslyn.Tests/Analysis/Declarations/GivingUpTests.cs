using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Roslyn.Analysis.Declarations;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Declarations;

public class GivingUpTests
{
    private const int Asked = 100;
    private const int AskedOfOneClaim = 100;

    private static readonly string Large = $$"""
        { "partnerships": [ {{string.Join(",", Enumerable.Range(0, 2_000).Select(n => $$"""{ "id": "p{{n}}", "name": "P", "claims": "network", "facts": { "openRelations": false } }"""))}} ] }
        """;

    [Fact]
    public async Task One_large_file_is_given_up_at_the_next_claim()
    {
        using var cancellation = new CancellationTokenSource();
        var options = new CountingOptions(() => cancellation.Cancel());
        CompilationWithAnalyzers run = TestProject.WithoutTypes().Compile().WithAnalyzers(
            [new DeclarationFileAnalyzer()], new AnalyzerOptions([new MemoryText("large.partnerships.json", Large)], options));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.GetAnalyzerDiagnosticsAsync(cancellation.Token));

        Assert.InRange(options.Count, Asked, Asked + AskedOfOneClaim);
    }

    /// <summary>Counts how often a refuted claim of a file asks for its options, and says when that was often enough.</summary>
    private sealed class CountingOptions(Action enough) : AnalyzerConfigOptionsProvider
    {
        private readonly BuildProperties _none = new();
        private Counting? _counting;

        internal int Count => _counting?.Count ?? 0;

        public override AnalyzerConfigOptions GlobalOptions => _none.GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _none.GetOptions(tree);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _counting ??= new Counting(enough);

        private sealed class Counting(Action enough) : AnalyzerConfigOptions
        {
            internal int Count { get; private set; }

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = null;
                if (++Count == Asked) enough();
                return false;
            }
        }
    }
}
