using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit.Consumers;

namespace PartnershipSpec.Tool.Tests.Harness;

/// <summary>A finding as far as a build and the tool must agree on it.</summary>
internal sealed record SameFinding(
    string Rule, string Severity, string File, int Line, int Column, int EndLine, int EndColumn, string Message, string? Declaration)
{
    /// <summary>Ours among what a build reports of files.</summary>
    public static IReadOnlyList<SameFinding> OfBuild(CompiledProject project, string language) =>
        InOrder(project.Reported.Where(d => d.Id.StartsWith("PSP", StringComparison.Ordinal)).Select(d => Of(d, language)));

    /// <summary>What the tool writes as JSON.</summary>
    public static IReadOnlyList<SameFinding> OfTool(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return InOrder(document.RootElement.EnumerateArray().Select(Of));
    }

    private static SameFinding Of(Diagnostic diagnostic, string language)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return new SameFinding(
            diagnostic.Id,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            Path.GetRelativePath(ProjectInMemory.Folder, place.Path).Replace('\\', '/'),
            place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1,
            place.EndLinePosition.Line + 1, place.EndLinePosition.Character + 1,
            diagnostic.GetMessage(CultureInfo.GetCultureInfo(language)),
            diagnostic.Properties.TryGetValue("declaration", out string? declaration) ? declaration : null);
    }

    private static SameFinding Of(JsonElement finding)
    {
        string rule = finding.GetProperty("rule").GetString()!;

        // Of how a file is written, the build does not say which declaration that is in.
        bool isOfDeclaration = rule.StartsWith("PSP1", StringComparison.Ordinal) || rule == "PSP2005";
        return new SameFinding(
            rule, finding.GetProperty("severity").GetString()!, finding.GetProperty("file").GetString()!,
            finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(),
            finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32(),
            finding.GetProperty("message").GetString()!,
            isOfDeclaration ? finding.GetProperty("declaration").GetString() : null);
    }

    private static IReadOnlyList<SameFinding> InOrder(IEnumerable<SameFinding> findings) =>
    [
        .. findings.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)
            .ThenBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal),
    ];
}
