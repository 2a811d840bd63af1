using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnershipSpec.Roslyn.Generation.Emission;

/// <summary>
/// The code that is the same for every spectrum, put into the spectrum's namespace: what explains, the very files that Core is compiled from, and
/// what classifies many at once. Only the namespace changes, and the accessibility where the project wants its types internal. The using directives
/// stand inside it: there nothing of the consumer's comes between.
/// </summary>
internal static class SharedCode
{
    private static readonly Lazy<(string Usings, string Body)> Reasons = new(() => Read(typeof(SpectrumModel).Assembly));

    private static readonly Lazy<(string Usings, string Body)> Batch = new(() => Read(typeof(SharedCode).Assembly));

    // Only types stand at the beginning of a line.
    private static readonly Regex TypeDeclaration = new("^(public|internal) ", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>What explains, asks and advises, and what the classifier stands on.</summary>
    internal static string EmitReasons(EmissionContext context) => Emit(context, Reasons.Value);

    /// <summary>What classifies many at once.</summary>
    internal static string EmitBatch(EmissionContext context) => Emit(context, Batch.Value);

    private static string Emit(EmissionContext context, (string Usings, string Body) source)
    {
        string body = context.IsInternal ? TypeDeclaration.Replace(source.Body, context.Embedded + "internal ") : source.Body;
        return context.File(source.Usings + "\n\n" + body);
    }

    private static (string Usings, string Body) Read(System.Reflection.Assembly assembly)
    {
        var usings = new SortedSet<string>(Comparer<string>.Create((left, right) => string.CompareOrdinal(left.TrimEnd(';'), right.TrimEnd(';'))));
        var body = new StringBuilder();
        foreach (string file in Files(assembly))
        {
            string[] lines = file.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');
            foreach (string line in lines.Where(l => l.StartsWith("using ", StringComparison.Ordinal))) usings.Add("using global::" + line.Substring("using ".Length));
            int open = Array.IndexOf(lines, "{");
            IEnumerable<string> content = lines.Skip(open + 1).Take(lines.Length - open - 2).Select(l => l.StartsWith("    ", StringComparison.Ordinal) ? l.Substring(4) : l);
            body.Append(body.Length == 0 ? "" : "\n\n").Append(string.Join("\n", content));
        }

        return (string.Join("\n", usings), body.ToString());
    }

    private static IEnumerable<string> Files(System.Reflection.Assembly assembly)
    {
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".cs", StringComparison.Ordinal)).OrderBy(n => n, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
