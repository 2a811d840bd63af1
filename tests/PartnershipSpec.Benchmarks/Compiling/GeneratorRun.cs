using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.Roslyn.Generation.Pipeline;
using PartnershipSpec.TestKit;

namespace Benchmarks.Compiling;

/// <summary>A generator in its driver, with the project it runs on: a first run, then one after each edit.</summary>
internal sealed class GeneratorRun
{
    private static readonly string[] Steps = [.. typeof(StepNames).GetFields().Select(f => (string)f.GetRawConstantValue()!)];

    private readonly bool _tracked;
    private GeneratorDriver _driver;

    /// <param name="generator">The generator.</param>
    /// <param name="compilation">The C# of the project.</param>
    /// <param name="files">Its other files.</param>
    /// <param name="tracked">Whether the driver keeps a record of its steps, which takes time.</param>
    internal GeneratorRun(ISourceGenerator generator, Compilation compilation, IEnumerable<AdditionalText> files, bool tracked = false)
    {
        _tracked = tracked;
        Compilation = compilation;
        _driver = CSharpGeneratorDriver.Create(
            [generator], files, Target.Net10.ParseOptions, new BuildProperties(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracked));
        Run();
    }

    internal static ISourceGenerator Ours => new PartnershipSpecGenerator().AsSourceGenerator();

    internal Compilation Compilation { get; private set; }

    /// <summary>The milliseconds the generator itself took in the last run, by the driver's own account.</summary>
    internal double Milliseconds => _driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime.TotalMilliseconds;

    /// <summary>How many outputs the last run made anew; known only where steps are tracked.</summary>
    internal int Made =>
        _tracked
        ? Outputs.Count(r => r is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        : throw new InvalidOperationException("Not tracked.");

    /// <summary>The generator's steps of which the last run remembered not all, by name.</summary>
    internal IReadOnlyList<string> Ran =>
        [.. Result.TrackedSteps.Where(
            s => Steps.Contains(s.Key) && s.Value.SelectMany(r => r.Outputs).Any(o => o.Reason != IncrementalStepRunReason.Cached)).Select(
            s => s.Key)];

    private GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    private IEnumerable<IncrementalStepRunReason> Outputs =>
        Result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    /// <summary>Edits a C# file.</summary>
    internal void Edit(SyntaxTree old, SyntaxTree changed)
    {
        Compilation = Compilation.ReplaceSyntaxTree(old, changed);
        Run();
    }

    /// <summary>Edits another file.</summary>
    internal void Edit(AdditionalText old, AdditionalText changed)
    {
        _driver = _driver.ReplaceAdditionalText(old, changed);
        Run();
    }

    private void Run() => _driver = _driver.RunGenerators(Compilation);
}
