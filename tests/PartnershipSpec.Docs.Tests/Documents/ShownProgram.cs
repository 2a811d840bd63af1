using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Docs.Tests.Documents;

/// <summary>
/// The program that a document shows under the comment <c>&lt;!-- program --&gt;</c>, in a project with the declaration file that the
/// document shows under <c>&lt;!-- declarations --&gt;</c>.
/// </summary>
internal static class ShownProgram
{
    // What an application of the SDK has without asking.
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly Lock OneConsole = new();

    /// <summary>What the program of a document prints, as a block of text.</summary>
    internal static string Output(string path)
    {
        string document = File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
        return $"```text\n{Run(Build(document))}```";
    }

    private static Assembly Build(string document)
    {
        SyntaxTree[] code = [.. new[] { CodeBlock.Of(document, "program"), ImplicitUsings }.Select(Parsed)];
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication);
        var project = CSharpCompilation.Create("Shown", code, Target.Net10.References, options);
        var declarations = new MemoryText("partnerships.json", CodeBlock.Of(document, "declarations"));
        CSharpGeneratorDriver
            .Create([new PartnershipSpecGenerator().AsSourceGenerator()], [declarations], Target.Net10.ParseOptions, new BuildProperties())
            .RunGeneratorsAndUpdateCompilation(project, out Compilation built, out _);
        using var image = new MemoryStream();
        Assert.Empty(built.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(image.ToArray());
    }

    private static string Run(Assembly program)
    {
        using var printed = new StringWriter { NewLine = "\n" };
        lock (OneConsole)
        {
            TextWriter console = Console.Out;
            Console.SetOut(printed);
            try
            {
                program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            }
            finally
            {
                Console.SetOut(console);
            }
        }

        return printed.ToString();
    }

    private static SyntaxTree Parsed(string code) => CSharpSyntaxTree.ParseText(code, Target.Net10.ParseOptions, encoding: Encoding.UTF8);
}
