using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Projects;
using PartnershipSpec.TestKit;

namespace Benchmarks.Compiling;

/// <summary>
/// The kinds of edits after which a generator runs anew, on a project with a spec of its own, a file of declarations and some C#.
/// </summary>
internal sealed class Edits
{
    private readonly GeneratorRun _run;
    private readonly IReadOnlyList<MemoryText> _declarations = MadeUpFiles.With(declarations: 100);
    private SyntaxTree _code;
    private MemoryText _spec = Spec(0, "");
    private MemoryText _declared;
    private int _count = 1;

    /// <param name="files">How many C# files there are.</param>
    /// <param name="tracked">Whether the driver keeps a record of its steps.</param>
    internal Edits(int files, bool tracked)
    {
        SyntaxTree[] trees =
            [.. MadeUpCode.Ordinary(files).Select(f => CSharpSyntaxTree.ParseText(f.Text, Target.Net10.ParseOptions, f.Path))];
        _code = trees[0];
        _declared = _declarations[0];
        _run = new GeneratorRun(
            GeneratorRun.Ours, CSharpCompilation.Create("Edited", trees, Target.Net10.References), [_spec, .. _declarations], tracked);
    }

    /// <summary>The kinds, by name.</summary>
    internal static readonly IReadOnlyDictionary<string, Func<Edits, GeneratorRun>> Kinds =
        new Dictionary<string, Func<Edits, GeneratorRun>>
        {
            ["C#"] = edits => edits.EditCode(),
            ["white space in the spec"] = edits => edits.EditSpec(Spec(edits._count, "")),
            ["a declaration file"] = edits => edits.EditDeclarations(),
            ["the spec"] = edits => edits.EditSpec(Spec(0, $"{edits._count}")),
        };

    private GeneratorRun EditCode()
    {
        SyntaxTree changed = CSharpSyntaxTree.ParseText(_code + $"\n// {_count++}", Target.Net10.ParseOptions, _code.FilePath);
        _run.Edit(_code, changed);
        _code = changed;
        return _run;
    }

    private GeneratorRun EditDeclarations()
    {
        string text = _declared.GetText()!.ToString();
        var changed =
            new MemoryText(
            _declared.Path,
            text.Replace(
            $"\"name\": \"{(_count == 1 ? "Partnership 7" : $"Edited {_count}")}\"", $"\"name\": \"Edited {++_count}\"",
            StringComparison.Ordinal));
        _run.Edit(_declared, changed);
        _declared = changed;
        return _run;
    }

    private GeneratorRun EditSpec(MemoryText changed)
    {
        _count++;
        _run.Edit(_spec, changed);
        _spec = changed;
        return _run;
    }

    /// <summary>The bundled spec as a file, with some empty lines more, and a version.</summary>
    private static MemoryText Spec(int lines, string version) => new(
        "own.spectrum.json",
        BundledSpectrum.Text.Replace(
        "\"version\": \"1.0.0\"", new string('\n', lines + 1) + $"\"version\": \"1.0.0{version}\"", StringComparison.Ordinal));
}
