using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Roslyn.Generation.Pipeline;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

public class CachingTests
{
    private const string Declarations =
        """{ "spectrum": "tinySpectrum", "partnerships": [ { "id": "a", "name": "A", "claims": "ball", "facts": { "round": true } } ] }""";

    private static readonly string[] Steps =
        [.. typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];

    private readonly MemoryText _spec = new("tiny.spectrum.json", Specs.Tiny);
    private readonly MemoryText _first = new("a.partnerships.json", Declarations);
    private readonly MemoryText _second = new("b.partnerships.json", Declarations.Replace("\"a\"", "\"b\"", StringComparison.Ordinal));

    [Fact]
    public void Every_named_step_runs()
    {
        var run = new GeneratorHarness(
            Target.Net10, "", [_spec, _first, new MemoryText("broken.spectrum.json", "{")], references: TwoOwners());

        var without = new GeneratorHarness(
            Target.Net10 with
            {
                References = [
                .. Target.Net10.References.Where(
                r => r.Display?.EndsWith("PartnershipSpec.Engine.dll", StringComparison.Ordinal) != true)]
            },
            "", [_spec], new BuildProperties(("PartnershipSpecToday", "soon"), ("PartnershipSpecLanguage", "es")));

        Assert.All(Steps,
            step => Assert.True(run.Result.TrackedSteps.ContainsKey(step) || without.Result.TrackedSteps.ContainsKey(step), step));
    }

    [Fact]
    public void An_unrelated_edit_of_csharp_leaves_every_step_cached_but_the_look_up_of_owners()
    {
        GeneratorHarness run = Run();

        run.AddSource("class Unrelated { }");

        Assert.All(Steps.Where(s => s != StepNames.Owners),
            step => Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(StepNames.Owners));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Without_two_owners_of_a_spectrum_no_csharp_is_read()
    {
        var run = new GeneratorHarness(Target.Net10, "class Some { Tiny.Ball? B; }", [_first], references: [Owner("One").ToReference()]);

        run.AddSource("class Unrelated { }");

        Assert.Empty(run.Reasons(StepNames.DuplicateOwners));
    }

    [Fact]
    public void With_two_an_edit_of_csharp_looks_for_the_first_use_anew_and_for_nothing_else()
    {
        var run = new GeneratorHarness(Target.Net10, "class Some { Tiny.Ball? B; }", [_spec], references: TwoOwners());

        run.AddSource("class Unrelated { }");

        string[] lookUps = [StepNames.Owners, StepNames.DuplicateOwners];
        Assert.All(lookUps, step => Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(step)));
        Assert.All(Steps.Except(lookUps),
            step => Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void The_day_for_acceptances_changes_nothing()
    {
        GeneratorHarness run = Run();

        run.Replace(new BuildProperties(("PartnershipSpecToday", "2027-01-31")));

        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(StepNames.Options));
        Assert.Empty(run.Reasons(StepNames.Properties));
        Assert.All(Steps.Where(s => s is not (StepNames.Options or StepNames.Properties)),
            step => Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_white_space_and_comments_in_a_spec_is_parsed_but_changes_no_model_and_no_output()
    {
        GeneratorHarness run = Run();

        run.Replace(_spec, new MemoryText(_spec.Path, "// a remark\n\n" + Specs.Tiny.Replace("\n", "\n  ", StringComparison.Ordinal)));

        Assert.Contains(IncrementalStepRunReason.Modified, run.Reasons(StepNames.Specs));
        Assert.Equal([IncrementalStepRunReason.Unchanged], run.Reasons(StepNames.Spectra));
        Assert.All(run.Reasons(StepNames.Emissions), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_criterion_makes_the_types_of_its_spectrum_anew_and_of_no_other()
    {
        GeneratorHarness run = Run();

        run.Replace(_spec,
            new MemoryText(_spec.Path, Specs.Tiny.Replace("A ball is round.", "A ball is always round.", StringComparison.Ordinal)));

        Assert.Equal(1, run.Reasons(StepNames.Emissions).Count(r => r == IncrementalStepRunReason.Modified));
        Assert.All(
            run.Reasons(StepNames.Emissions).Where(r => r != IncrementalStepRunReason.Modified),
            reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, reason.ToString()));
        Assert.Contains(run.Sources.Values, s => s.Contains("A ball is always round.", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edit_of_one_declaration_file_reads_that_file_alone_and_makes_the_registry_alone()
    {
        GeneratorHarness run = Run();

        run.Replace(_first, new MemoryText(_first.Path, Declarations.Replace("\"A\"", "\"Another\"", StringComparison.Ordinal)));

        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            run.Reasons(StepNames.Declarations).OrderBy(r => r.ToString(), StringComparer.Ordinal));
        Assert.All(run.Reasons(StepNames.Emissions), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal(1, run.OutputReasons().Count(r => r == IncrementalStepRunReason.Modified));
        Assert.Contains("Another", run.Sources["Tiny.Registry.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_white_space_in_a_declaration_file_changes_no_output()
    {
        GeneratorHarness run = Run();

        run.Replace(_first, new MemoryText(_first.Path, "\n" + Declarations));

        Assert.All(run.OutputReasons(),
            reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
    }

    [Fact]
    public void No_step_keeps_anything_of_a_compilation_alive()
    {
        GeneratorHarness run = Run();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        foreach (object output in run.Result.TrackedSteps.Where(s => Steps.Contains(s.Key)).SelectMany(s => s.Value)
            .SelectMany(s => s.Outputs).Select(o => o.Value)) Walk(output);

        Assert.True(seen.Count > 100, "The walk saw next to nothing.");

        void Walk(object? value)
        {
            if (value is null || value is string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is Type
                || value is Delegate || !seen.Add(value)) return;

            Assert.False(
                value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or AdditionalText, value.GetType().FullName);
            if (value is IEnumerable items and not string) foreach (object? item in items) Walk(item);
            for (Type? type = value.GetType(); type is not null
                && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                    Walk(field.GetValue(value));
            }
        }
    }

    private static MetadataReference[] TwoOwners() => [Owner("One").ToReference(), Owner("Two").ToReference()];

    private static GeneratorHarness Owner(string name) =>
        new(Target.Net10, "", [new MemoryText("tiny.spectrum.json", Specs.Tiny)], new BuildProperties(("PartnershipSpecBundled", "false")),
            assembly: name);

    private GeneratorHarness Run() => new(Target.Net10, "class Some { }", [_spec, _first, _second]);
}
