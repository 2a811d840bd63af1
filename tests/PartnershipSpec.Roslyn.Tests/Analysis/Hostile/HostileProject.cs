using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Harness;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>A project full of hostile texts, built and loaded.</summary>
internal sealed class HostileProject
{
    internal static readonly BuildProperties OwnOnly = new(("PartnershipSpecBundled", "false"));

    private static readonly Lazy<Task<HostileProject>> LazySeen =
        new(() => Make(HostileTexts.Seen, HostileSpec.Code(HostileTexts.Seen, HostileTexts.All)));

    private readonly IReadOnlyList<string> _texts;
    private readonly Assembly _assembly;

    internal HostileProject(IReadOnlyList<string> texts, WholeProject project)
    {
        _texts = texts;
        Project = project;
        (_assembly, Documentation) = project.Load();
    }

    /// <summary>The one with every text in which something can be seen; made once.</summary>
    internal static Task<HostileProject> Seen => LazySeen.Value;

    /// <summary>How it was built.</summary>
    internal WholeProject Project { get; }

    /// <summary>Its documentation file.</summary>
    internal string Documentation { get; }

    /// <summary>The spectrum as data, from the compiled types.</summary>
    internal dynamic Model => _assembly.GetType("Hostile.ThingSpectrum")!.GetProperty("Model")!.GetValue(null)!;

    /// <summary>The declaration of an id, from the compiled registry; null where it has none.</summary>
    internal dynamic? Declared(string id) => _assembly.GetType("Hostile.ThingRegistry")!.GetMethod("Find")!.Invoke(null, [id]);

    /// <summary>The name of a model made in C# with a text for its name.</summary>
    internal string ModelName(string text) =>
        (string)_assembly.GetType("Named" + HostileTexts.All.ToList().IndexOf(text))!.GetField("Name")!.GetValue(null)!;

    /// <summary>What the places of a text hold in the compiled types.</summary>
    internal string[] Back(int i)
    {
        dynamic trait = Model.Traits[i + 1];
        dynamic criterion = Model.Categories[i].Criteria[0];
        dynamic declared = Declared(_texts[i])!;
        return
        [
            trait.Names.In("en"), trait.Definition.In("en"), trait.Question.In("en"), trait.Values[0].Names.In("en"),
            trait.Values[1].Names.In("en"),
            Model.Categories[i].Names.In("en"), ((IEnumerable<string>)criterion.Statements).Single(), criterion.Quotation,
            criterion.Texts.In("en"),
            declared.Name, declared.Sources[0].Origin, declared.Sources[0].Note,
        ];
    }

    /// <summary>
    /// Whether one text, as quotation, as id and as name of a claim that its facts contradict, comes back, with nothing else reported.
    /// </summary>
    internal static async Task<bool> ComesBack(string text)
    {
        string json = HostileTexts.Json(text);
        string spec = HostileNames.Spec().Replace("\"quote\": \"q\"", $"\"quote\": {json}", StringComparison.Ordinal);
        HostileProject made =
            new([], await Build(
            spec, $$"""{ "partnerships": [ { "id": {{json}}, "name": {{json}}, "claims": "ball", "facts": { "whole": false } } ] }"""));
        made.Project.AssertFindingsAreFit();
        string?[] back = [made.Model.Categories[0].Criteria[0].Quotation, made.Declared(text)?.Name, made.Declared(text)?.Id];
        return back.All(b => b == text)
            && made.Project.Reported.Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.Id).SequenceEqual(["PSP1001"]);
    }

    private static async Task<HostileProject> Make(IReadOnlyList<string> texts, string code) =>
        new(texts, await Build(HostileSpec.Spec(texts), HostileSpec.Declarations(texts), code));

    internal static Task<WholeProject> Build(string spec, string declarations, string code = "") =>
        WholeProject.Build([new MemoryText("own.spectrum.json", spec), new MemoryText("partnerships.json", declarations)], code, OwnOnly);
}
