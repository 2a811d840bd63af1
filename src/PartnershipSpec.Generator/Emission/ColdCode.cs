using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using PartnershipSpec.Core.Judging.Shared;

namespace PartnershipSpec.Generator.Emission;

/// <summary>
/// The code that explains: the very files that Core is compiled from, put into the spectrum's namespace. Only the namespace changes, and the
/// accessibility where the project wants its types internal. The using directives stand inside it: there nothing of the consumer's comes between.
/// </summary>
internal static class ColdCode
{
    private static readonly Lazy<(string Usings, string Body)> Source = new(Read);

    // Only types stand at the beginning of a line.
    private static readonly Regex TypeDeclaration = new("^(public|internal) ", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    internal static string Emit(EmissionContext context)
    {
        string body = context.IsInternal ? TypeDeclaration.Replace(Source.Value.Body, context.Embedded + "internal ") : Source.Value.Body;
        return context.File(Source.Value.Usings + "\n\n" + body);
    }

    private static (string Usings, string Body) Read()
    {
        var usings = new SortedSet<string>(Comparer<string>.Create((left, right) => string.CompareOrdinal(left.TrimEnd(';'), right.TrimEnd(';'))));
        var body = new StringBuilder();
        foreach (string file in Files())
        {
            string[] lines = file.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');
            foreach (string line in lines.Where(l => l.StartsWith("using ", StringComparison.Ordinal))) usings.Add("using global::" + line.Substring("using ".Length));
            int open = Array.IndexOf(lines, "{");
            IEnumerable<string> content = lines.Skip(open + 1).Take(lines.Length - open - 2).Select(l => l.StartsWith("    ", StringComparison.Ordinal) ? l.Substring(4) : l);
            body.Append(body.Length == 0 ? "" : "\n\n").Append(string.Join("\n", content));
        }

        return (string.Join("\n", usings), body.ToString());
    }

    private static IEnumerable<string> Files()
    {
        System.Reflection.Assembly core = typeof(SpectrumModel).Assembly;
        foreach (string name in core.GetManifestResourceNames().Where(n => n.EndsWith(".cs", StringComparison.Ordinal)).OrderBy(n => n, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(core.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }
}
