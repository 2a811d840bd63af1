using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit.Harness;
using Xunit;
using Xunit.Abstractions;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Fuzzing;

/// <summary>
/// Specs, declarations and claims with one to three changes, through generator and analyzers, and now and then through the compiler. A few
/// of each; the long run is a command in <c>tests/PartnershipSpec.Fuzz/README.md</c>.
/// </summary>
[Trait("Takes", "long")]
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Few = 40;

    private static readonly long Wanted =
        long.TryParse(
            Environment.GetEnvironmentVariable("PARTNERSHIPSPEC_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out long many)
            ? (many + 2) / 3
            : Few;

    // Of as many inputs one goes through the compiler too, and one is tried again and broken off.
    private static readonly int Rare = Wanted > Few ? 100 : 20;

    private static readonly Gen<Change> Changes = Gen.Frequency(
        (4, Gen.Const(Change.Value)), (6, Gen.Const(Change.ToAnotherOfIts)), (3, Gen.Const(Change.Repeat)), (3, Gen.Const(Change.Leave)),
        (1, Gen.Const(Change.Swap)), (1, Gen.Const(Change.Break)));

    private static readonly Gen<Mutation[]> Mutations =
        Gen.Select(Changes, Gen.Double.Unit, Gen.Double.Unit, (change, place, other) => new Mutation(change, place, other)).Array[1, 3];

    // The last seed, the bundled spec, takes longest.
    private static readonly Gen<int> Seeds =
        Gen.Frequency((8, Gen.Int[0, MutationSeed.All.Count - 2]), (1, Gen.Const(MutationSeed.All.Count - 1)));

    private static readonly Gen<(int Seed, Mutation[] Mutations, int Way)> Cases = Gen.Select(Seeds, Mutations, Gen.Int[0, Rare - 1]);

    [Fact]
    public void A_changed_spec_is_reported_or_gives_code_that_compiles() => Run(
        seed => seed.SpecTokens,
        (seed, text, isWhole) => seed.WithSpec(MutationSeed.SpecOf(text), isWhole),
        (seed, text) =>
            StopsWhenCancelled(MutationSeed.SpecOf(text), (file, cancellation) => seed.WithSpec(file, withEmitted: false, cancellation)));

    [Fact]
    public void Changed_declarations_are_reported_or_registered() => Run(
        seed => seed.DeclarationTokens,
        (seed, text, isWhole) => seed.WithDeclarations(MutationSeed.DeclarationsOf(text), isWhole),
        (seed, text) =>
            StopsWhenCancelled(
            MutationSeed.DeclarationsOf(text), (file, cancellation) => seed.WithDeclarations(file, withEmitted: false, cancellation)));

    [Fact]
    public void Changed_claims_are_judged_or_left_to_the_compiler() => Run(
        seed => seed.CodeTokens,
        (seed, text, _) => seed.WithCode(text),
        (seed, text) => Assert.ThrowsAny<OperationCanceledException>(() => seed.WithCode(text, new CancellationToken(canceled: true))));

    private void Run(
        Func<MutationSeed, IReadOnlyList<string>> tokens, Func<MutationSeed, string, bool, WholeProject> build,
        Action<MutationSeed, string> cancel)
    {
        int done = 0;
        int accepted = 0;
        var watch = Stopwatch.StartNew();
        Cases.Sample(
            chosen =>
            {
                MutationSeed seed = MutationSeed.All[chosen.Seed];
                string text = Mutation.Apply(tokens(seed), chosen.Mutations);
                bool isWhole = chosen.Way == 0;
                WholeProject project = build(seed, text, isWhole);
                project.AssertFindingsAreFit();
                if (isWhole) AssertEmittedCompiles(project);
                if (chosen.Way == 1)
                {
                    Assert.Equal(Describe(project), Describe(build(seed, text, false)));
                    cancel(seed, text);
                }

                Interlocked.Increment(ref done);
                if (project.Reported.All(d => d.Severity < DiagnosticSeverity.Error)) Interlocked.Increment(ref accepted);
            },
            iter: Wanted);
        output.WriteLine($"{done} inputs in {watch.Elapsed:hh\\:mm\\:ss}, {accepted} of them without an error; no finding.");
        if (Wanted > Few) Assert.InRange(accepted, done / 20, done - (done / 20));
    }

    /// <summary>Whatever was reported, what was emitted compiles.</summary>
    private static void AssertEmittedCompiles(WholeProject project) =>
        Assert.DoesNotContain(
            project.Output.GetDiagnostics(), d => d.Severity >= DiagnosticSeverity.Warning
            && TestProject.PathOf(d.Location) != WholeProject.CodePath);

    private static void StopsWhenCancelled(AdditionalText file, Func<AdditionalText, CancellationToken, WholeProject> build)
    {
        using var source = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => build(new CancellingText(file, source), source.Token));
    }

    private static string[] Describe(WholeProject project) =>
    [
        .. project.Output.SyntaxTrees.Select(t => t.FilePath + t),
        .. project.Reported.Select(d => $"{d.Location.GetLineSpan()} {d.Id} {d.Worded()}").Order(StringComparer.Ordinal),
    ];

    /// <summary>A file that somebody cancels the build by opening.</summary>
    private sealed class CancellingText(AdditionalText text, CancellationTokenSource source) : AdditionalText
    {
        public override string Path => text.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            return text.GetText(cancellationToken);
        }
    }
}
