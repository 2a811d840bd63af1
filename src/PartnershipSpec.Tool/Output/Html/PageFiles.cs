using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PartnershipSpec.Tool.Output.Html;

/// <summary>The files that the page is put together from: see the folder <c>Page</c>. Nothing is compiled or minified.</summary>
internal static partial class PageFiles
{
    // In the order in which they build on one another.
    private static readonly string[] Styles = ["colours.css", "layout.css", "figures.css", "table.css", "section.css", "print.css"];

    private static readonly string[] Scripts =
    [
        "dom.js", "words.js", "data.js", "facts.js", "filter.js", "marks.js", "summary.js", "spectrum.js", "grid.js", "table.js",
        "criteria.js", "section.js", "guide.js", "page.js",
    ];

    /// <summary>The page, cut into text and places to fill, such as <c>{{data}}</c>.</summary>
    public static string[] Template => Place().Split(Read("report.html"));

    /// <summary>All styles.</summary>
    public static string Style => string.Concat(Styles.Select(Read));

    /// <summary>All scripts, as one that leaves no name behind.</summary>
    public static string Script => "(() => {\n'use strict';\n" + string.Concat(Scripts.Select(Read)) + "})();\n";

    private static string Read(string name)
    {
        using Stream stream = typeof(PageFiles).Assembly.GetManifestResourceStream("Page/" + name)
            ?? throw new FileNotFoundException("The program was built without a part of the page.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"(\{\{\w+\}\})")]
    private static partial Regex Place();
}
