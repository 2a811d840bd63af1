using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.Roslyn.Tests.Analysis.Hostile;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Harness;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Fuzzing;

/// <summary>
/// A sound project to be changed: a spec, declarations and claims in C#. It has been built before it is changed, as in an editor, so that
/// only what the change touches is made anew.
/// </summary>
internal sealed class MutationSeed
{
    private static readonly string Examples = Path.Combine(AppContext.BaseDirectory, "Examples", "valid");

    private readonly MemoryText _spec;
    private readonly MemoryText _declarations;
    private readonly string _code;
    private readonly BuildProperties _properties;
    private readonly CSharpCompilation _empty;
    private readonly GeneratorDriver _owner;
    private readonly Lazy<CSharpCompilation> _user;
    private readonly Lazy<GeneratorDriver> _userDriver;

    private MutationSeed(string spec, string declarations, string code)
    {
        _spec = SpecOf(spec);
        _declarations = DeclarationsOf(declarations);
        _code = code;
        SpecTokens = Mutation.Tokens(spec);
        DeclarationTokens = Mutation.Tokens(declarations);
        CodeTokens = Mutation.Tokens(code);
        _properties = new BuildProperties(("PartnershipSpecBundled", "false"), ("PartnershipSpecToday", "2026-01-01"));
        var options =
            new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: GeneratorHarness.SilencedBySdk);
        _empty = CSharpCompilation.Create("Consumer", [], Target.Net10.References, options);
        _owner = Driver(_spec, _declarations).RunGenerators(_empty);
        _user = new Lazy<CSharpCompilation>(
            () => _empty.AddReferences(
            new GeneratorHarness(Target.Net10, "", [_spec], _properties, assembly: "Owner").Output.ToMetadataReference()));
        _userDriver = new Lazy<GeneratorDriver>(() => Driver(_declarations).RunGenerators(_user.Value));
    }

    internal static readonly IReadOnlyList<MutationSeed> All =
    [
        new(
            HostileNames.Spec(),
            """{ "partnerships": [ { "id": "a", "name": "A", "claims": "ball", "facts": { "whole": { "value": false, "source": "s", "note": "n" } }, "accepted": [ { "criterion": "criterion", "because": "b" } ] } ] }""",
            "using Hostile;\n[Thing(ThingCategory.Ball, Name = \"n\", Whole = false)] "
                + "class A { object b = new Ball(\"b\") { Whole = false }; }"),
        new(
            File.ReadAllText(Path.Combine(Examples, "all-conditions.spectrum.json")),
            """
            { "partnerships": [
              { "id": "a", "name": "A", "claims": "lecture", "asOf": "2023", "facts": { "scope": { "atLeast": "small", "atMost": "huge" }, "setting": "remote", "activities": ["talks", "…"] } },
              { "id": "b", "name": "B", "claims": "festival", "facts": { "scope": "medium", "audiences": { "value": ["students"], "without": ["families"] }, "ticketed": null } } ] }
            """,
            """
            using Gatherings.Kinds;
            [Gathering(GatheringCategory.Lecture, Scope = Scope.Small, Setting = Setting.Remote, Activities = Activities.Talks | Activities.AndPerhapsOthers, Ticketed = false)]
            class A { Gathering b = new Workshop(nameof(A)) { Audiences = Audiences.None, Scope = (Scope)3, Streamed = 1 > 0 }; }
            """),
        new(
            File.ReadAllText(Path.Combine(Examples, "himmelman.spectrum.json")),
            File.ReadAllText(Path.Combine(Examples, "himmelman.partnerships.json")),
            """
            using Himmelman;
            [Coalition(CoalitionCategory.Collaborating, Practices = Practices.ShareResources | Practices.AndNoOthers), Coalition(CoalitionCategory.Networking, CommonPurpose = true)]
            enum E { A }
            static class S { static Coalition C(bool x) => x ? new Cooperating("c") { MutualBenefit = x, CommonPurpose = !true } : new Coordinating("d") { Practices = default }; }
            """),
        new(
            BundledSpectrum.Text,
            File.ReadAllText(Path.Combine(Examples, "all-facts.partnerships.json")),
            """
            using PartnershipSpec;
            [assembly: Partnership(PartnershipCategory.Network, OpenRelations = false)]
            [Partnership(PartnershipCategory.MultiStakeholderPartnership, Name = "n", Sectors = Sectors.PrivateSector | Sectors.Government, Memorandum = false)]
            class A { object f = new Network("n") { StructureFormality = StructureFormality.Formal, Origin = null }; RoundTable g = new("r") { Memorandum = new bool?(true) }; }
            """),
    ];

    internal IReadOnlyList<string> SpecTokens { get; }

    internal IReadOnlyList<string> DeclarationTokens { get; }

    internal IReadOnlyList<string> CodeTokens { get; }

    /// <summary>A text as the project's spec.</summary>
    internal static MemoryText SpecOf(string text) => new("own.spectrum.json", text);

    /// <summary>A text as the project's declaration file.</summary>
    internal static MemoryText DeclarationsOf(string text) => new("partnerships.json", text);

    /// <summary>
    /// The project with another spec. What is emitted takes the compiler longer than all the rest: analyzers see it only where they are
    /// asked to.
    /// </summary>
    internal WholeProject WithSpec(AdditionalText spec, bool withEmitted, CancellationToken cancellation = default) =>
        Run(_owner.ReplaceAdditionalText(_spec, spec), _empty, [spec, _declarations], withEmitted, cancellation);

    /// <summary>A project that refers to this one, with other declarations.</summary>
    internal WholeProject WithDeclarations(AdditionalText declarations, bool withEmitted, CancellationToken cancellation = default) =>
        Run(_userDriver.Value.ReplaceAdditionalText(_declarations, declarations), _user.Value, [declarations], withEmitted, cancellation);

    /// <summary>A project that refers to this one, with other claims.</summary>
    internal WholeProject WithCode(string code, CancellationToken cancellation = default) => Run(
        _userDriver.Value,
        _user.Value.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(code, Target.Net10.ParseOptions, WholeProject.CodePath, cancellationToken: cancellation)),
        [_declarations], true, cancellation, code);

    private WholeProject Run(
        GeneratorDriver driver, Compilation compilation, ImmutableArray<AdditionalText> files, bool withEmitted,
        CancellationToken cancellation, string code = "")
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _, cancellation);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return WholeProject.Analyze(result, output, withEmitted ? output : compilation, files, code, _properties, cancellation).GetAwaiter()
            .GetResult();
    }

    private CSharpGeneratorDriver Driver(params ImmutableArray<AdditionalText> files) =>
        CSharpGeneratorDriver.Create([new PartnershipSpecGenerator().AsSourceGenerator()], files, Target.Net10.ParseOptions, _properties);
}
