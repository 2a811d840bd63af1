using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.TestKit;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests.Harness;

/// <summary>
/// A solution in which findings are fixed: files that end with <c>.cs</c> are code, all others additional files. One harness for both,
/// since what fixes of data files takes a workspace of its own anyway. It never changes; a fix makes another.
/// </summary>
internal sealed class Workbench
{
    private static readonly Lazy<MetadataReference> Bundled = new(() => new TestProject().ToReference("Library"));

    private readonly Solution _solution;

    private Workbench(Solution solution) => _solution = solution;

    /// <summary>One project that refers to the types of the bundled spectrum.</summary>
    internal static Workbench Of(params (string Path, string Text)[] files) =>
        new(Add(new AdhocWorkspace().CurrentSolution, "Tested", Bundled.Value, "", files));

    /// <summary>One project that refers to the types of another spectrum.</summary>
    internal static Workbench Of(MetadataReference library, params (string Path, string Text)[] files) =>
        new(Add(new AdhocWorkspace().CurrentSolution, "Tested", library, "", files));

    /// <summary>One project that has the types itself, made by the generator: each change of it makes them anew.</summary>
    internal static async Task<Workbench> Owning(params (string Path, string Text)[] files)
    {
        Solution solution = Add(new AdhocWorkspace().CurrentSolution, "Tested", null, "", files);
        Project project = solution.Projects.Single();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PartnershipSpecGenerator().AsSourceGenerator()], [], TestProject.Parsing, new BuildProperties());
        GeneratorDriverRunResult run = driver.RunGenerators((await project.GetCompilationAsync())!).GetRunResult();
        foreach (GeneratedSourceResult made in run.Results[0].GeneratedSources)
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id), made.HintName, made.SourceText, filePath: made.HintName);
        return new Workbench(solution);
    }

    /// <summary>The same with another project.</summary>
    internal Workbench And(string project, params (string Path, string Text)[] files) =>
        new(Add(_solution, project, Bundled.Value, "", files));

    /// <summary>The same with build properties and options for all files.</summary>
    internal Workbench With(params (string Key, string Value)[] options)
    {
        string config = "is_global = true\n" + string.Concat(options.Select(o => $"{o.Key} = {o.Value}\n"));
        Project project = _solution.Projects.First();
        return new Workbench(
            _solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(project.Id), ".globalconfig", SourceText.From(config), filePath: "/.globalconfig"));
    }

    /// <summary>The text of a file.</summary>
    internal async Task<string> Text(string path) => (await Document(path).GetTextAsync()).ToString();

    /// <summary>All that is found, hidden findings included, by file and place.</summary>
    internal async Task<IReadOnlyList<Diagnostic>> Findings()
    {
        var all = new List<Diagnostic>();
        foreach (Project project in _solution.Projects) all.AddRange(await FindingsOf(project));
        return [.. all.OrderBy(d => PathOf(d), StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>The rules that are broken.</summary>
    internal async Task<string[]> Rules() => [.. (await Findings()).Select(d => d.Id)];

    /// <summary>What is offered about the findings of a rule, by their order and the providers' names.</summary>
    internal async Task<IReadOnlyList<Offer>> Offers(string rule)
    {
        var offers = new List<Offer>();
        foreach (Diagnostic finding in (await Findings()).Where(d => d.Id == rule))
        {
            TextDocument document = Document(PathOf(finding));
            foreach (CodeFixProvider provider in Providers.All.Where(
                p => p.FixableDiagnosticIds.Contains(rule) && Providers.Takes(p, document)))
                offers.AddRange(
                    (await ActionsOf(provider, document, finding)).Select(action => new Offer(provider, document, finding, action)));
        }

        return offers;
    }

    /// <summary>The titles of what is offered.</summary>
    internal async Task<string[]> Titles(string rule) => [.. (await Offers(rule)).Select(o => o.Action.Title)];

    /// <summary>What a provider offers about a finding.</summary>
    internal static async Task<IReadOnlyList<CodeAction>> ActionsOf(CodeFixProvider provider, TextDocument document, Diagnostic finding)
    {
        // Titles are compared in English, whatever the machine's language; it holds as far as this method reaches.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>The solution after the first offer of a title.</summary>
    internal async Task<Workbench> Fix(string rule, string title)
    {
        IReadOnlyList<Offer> offers = await Offers(rule);
        Offer? offer = offers.FirstOrDefault(o => o.Action.Title == title);
        Assert.True(offer is not null, $"Not offered: {title}. Offered: {string.Join("; ", offers.Select(o => o.Action.Title))}");
        return await After(offer.Action);
    }

    /// <summary>The solution after an offer is made true everywhere.</summary>
    internal async Task<Workbench> FixAll(Offer offer, FixAllScope scope)
    {
        var diagnostics = new FoundDiagnostics(this);
        FixAllContext context = offer.Document is Document code
            ? new FixAllContext(
                code, offer.Provider, scope, offer.Action.EquivalenceKey, [offer.Finding.Id], diagnostics, CancellationToken.None)
            : new FixAllContext(
                offer.Document.Project, offer.Provider, scope, offer.Action.EquivalenceKey, [offer.Finding.Id], diagnostics,
                CancellationToken.None);
        CodeAction? action = await offer.Provider.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? this : await After(action);
    }

    /// <summary>The solution after an action, as a host applies it.</summary>
    internal static async Task<Workbench> After(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        return new Workbench(Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution);
    }

    /// <summary>The errors of the compiler.</summary>
    internal async Task<string[]> CompilerErrors()
    {
        var errors = new List<string>();
        foreach (Project project in _solution.Projects)
            errors.AddRange(
                (await project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => d.ToString()));
        return [.. errors];
    }

    internal static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;

    private static async Task<IEnumerable<Diagnostic>> FindingsOf(Project project)
    {
        var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        var failures = new List<Exception>();
        var run = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, (e, _, _) => failures.Add(e), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(TestProject.Analyzers, run).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(failures);
        AdditionalText[] specs = [.. project.AnalyzerOptions.AdditionalFiles.Where(f => InputFiles.KindOf(f.Path) == InputKind.Spec)];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PartnershipSpecGenerator().AsSourceGenerator()], specs, TestProject.Parsing, new BuildProperties());
        return specs.Length == 0 ? found : found.Concat(driver.RunGenerators(compilation).GetRunResult().Diagnostics);
    }

    private static Solution Add(
        Solution solution, string name, MetadataReference? library, string folder, (string Path, string Text)[] files)
    {
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                files.Any(f => f.Path == "Program.cs")
                    ? OutputKind.ConsoleApplication
                    : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: TestProject.Parsing,
            metadataReferences: library is null ? Target.Net10.References : [.. Target.Net10.References, library]));
        foreach ((string path, string content) in files)
        {
            var text = SourceText.From(content, Encoding.UTF8);
            solution = Path.GetExtension(path) == ".cs"
                ? solution.AddDocument(DocumentId.CreateNewId(id), path, text, filePath: folder + path)
                : solution.AddAdditionalDocument(DocumentId.CreateNewId(id), path, text, filePath: folder + path);
        }

        return solution;
    }

    /// <summary>A file.</summary>
    internal TextDocument Document(string path) =>
        _solution.Projects.SelectMany(p => p.Documents.Concat(p.AdditionalDocuments))
            .First(d => string.Equals(d.FilePath, path, StringComparison.Ordinal));

    /// <summary>The findings as a host hands them to a fix of all.</summary>
    private sealed class FoundDiagnostics(Workbench workbench) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await FindingsOf(workbench._solution.GetProject(project.Id)!);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            (await FindingsOf(document.Project)).Where(d => d.Location.SourceTree?.FilePath == document.FilePath);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            (await FindingsOf(project)).Where(d => d.Location == Location.None);
    }
}

/// <summary>An action offered about a finding.</summary>
internal sealed record Offer(CodeFixProvider Provider, TextDocument Document, Diagnostic Finding, CodeAction Action);
