using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.Output.Words;
using PartnershipSpec.Tool.Reports;

namespace PartnershipSpec.Tool.Output.Html;

/// <summary>
/// A report as one HTML file that needs nothing else. All that comes from files is data in it, which its scripts show as text; a policy
/// lets no other script or style run, and nothing be loaded or sent.
/// </summary>
internal sealed class HtmlReportWriter : ReportWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <inheritdoc />
    public override bool IsForBrowsers => true;

    /// <inheritdoc />
    public override void Write(Report report, TextWriter output)
    {
        string style = PageFiles.Style;
        string script = PageFiles.Script;
        foreach (string part in PageFiles.Template)
        {
            output.Write(part switch
            {
                "{{language}}" => report.Language,
                "{{title}}" => Encoder.Encode(OneLine.Of(report.Title ?? ReportWords.In(report.Language, "reportTitle"))),
                "{{noscript}}" => Encoder.Encode(ReportWords.In(report.Language, "needsScript")),
                "{{styleHash}}" => HashOf(style),
                "{{scriptHash}}" => HashOf(script),
                "{{style}}" => style,
                "{{script}}" => script,
                "{{data}}" => PageJson.Of(json => ReportJson.Write(report, json)),
                _ => part,
            });
        }
    }

    /// <summary>The hash by which the policy of the page knows its own style and script.</summary>
    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
