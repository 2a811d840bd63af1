using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Docs.Tests.Rules;

/// <summary>The catalogue of rules as Markdown. What its code comments say in a few words is what the tables say.</summary>
internal static class RuleTables
{
    private static readonly XElement Comments = XElement.Load(Path.ChangeExtension(typeof(Rule).Assembly.Location, "xml"));

    /// <summary>The head of a rule's page.</summary>
    internal static string Head(Rule rule) => $"""
        # {rule.Id}: {InEnglish(rule.Title)}

        | id | default severity | category | reported by |
        |---|---|---|---|
        | {rule.Id} | {Severity(rule)} | PartnershipSpec.{rule.Area} | {Reporter(rule)} |

        **{(rule.WhyNoFix is null ? "Fixes" : "No fix")}:** {WhatCanBeDone(rule)}.
        """;

    /// <summary>All rules, with their severities, what they report, who reports them and what can be done about them.</summary>
    internal static string All() =>
        "| id | default | reports | by | fixes |\n|---|---|---|---|---|\n"
        + string.Concat(RuleCatalogue.All.Select(r =>
            $"| [{r.Id}]({r.Id}.md) | {Severity(r)} | {Reports(r)} | {Reporter(r)} | "
                + $"{(r.WhyNoFix is null ? "" : "none: ")}{WhatCanBeDone(r)} |\n"));

    private static string Severity(Rule rule) => rule.Severity.ToString().ToLowerInvariant();

    private static string Reporter(Rule rule) => rule.Reporter.ToString().ToLowerInvariant();

    private static string WhatCanBeDone(Rule rule) =>
        rule.WhyNoFix is { } reason
            ? InEnglish(reason)
            : string.Join("; ", rule.Fixes.Select(f => InWords(typeof(FixKind).GetField(f.ToString())!)));

    /// <summary>A message in the language of the documents, whatever the machine's.</summary>
    internal static string InEnglish(Message message) => message.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>What a rule reports: the comment of its field, which begins with its id.</summary>
    private static string Reports(Rule rule)
    {
        FieldInfo field = typeof(RuleCatalogue).GetFields().Single(f => f.GetValue(null) == rule);
        string[] comment = Comment(field).Split(": ", 2);
        return comment[0] == rule.Id
            ? comment[1]
            : throw new InvalidDataException($"The comment of {field.Name} should begin with “{rule.Id}: ”.");
    }

    private static string InWords(FieldInfo field) => char.ToLowerInvariant(Comment(field)[0]) + Comment(field)[1..];

    /// <summary>The summary of a field, without its full stop.</summary>
    private static string Comment(FieldInfo field)
    {
        string name = $"F:{field.DeclaringType!.FullName}.{field.Name}";
        string summary = Comments.Descendants("member").Single(m => (string?)m.Attribute("name") == name).Element("summary")!.Value;
        return string.Join(' ', summary.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
    }
}
