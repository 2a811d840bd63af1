using System;
using System.IO;
using System.Text.RegularExpressions;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Output;

/// <summary>The page of a rule, as the documents have it.</summary>
internal static partial class RulePage
{
    /// <summary>The page as Markdown.</summary>
    public static string Markdown(string id)
    {
        using Stream stream = typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{id}.md")!;
        using var reader = new StreamReader(stream);
        return Comment().Replace(reader.ReadToEnd(), "");
    }

    /// <summary>The page as Markdown to be shown elsewhere: its links lead to where the documents are published.</summary>
    public static string Portable(Rule rule) =>
        Relative().Replace(Markdown(rule.Id), link => $"]({new Uri(new Uri(rule.HelpUri), link.Groups[1].Value)})");

    /// <summary>The page as text to read on a terminal: headings stand out, links and fences are gone.</summary>
    public static void Write(string id, Style style, TextWriter output)
    {
        string[] parts = Fence().Split(Markdown(id).TrimEnd('\n'));
        for (int i = 0; i < parts.Length; i++)
        {
            bool isCode = i % 2 != 0;
            string text = isCode ? parts[i] : Bold().Replace(Link().Replace(parts[i], "$1"), m => style.Bold(m.Groups[1].Value));
            foreach (string line in text.TrimEnd('\n').Split('\n'))
            {
                if (isCode) output.WriteLine("    " + line);
                else if (line.StartsWith('#')) output.WriteLine(style.Bold(line.TrimStart('#', ' ')));
                else if (!TableRule().IsMatch(line)) output.WriteLine(line);
            }
        }
    }

    // What the generator of the documents goes by; readers do not see it either.
    [GeneratedRegex(@"<!--.*?-->\n?")]
    private static partial Regex Comment();

    [GeneratedRegex("^```.*\n?", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\((?!https?:)([^)]+)\)")]
    private static partial Regex Relative();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex(@"^\|[-|]+$")]
    private static partial Regex TableRule();
}
