using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output.Sarif;

/// <summary>
/// What a finding is known again by in a later log, wherever it has moved to: the rule, and the declaration with its criteria; of how a
/// file is written, the file and what stands there.
/// </summary>
internal sealed class SarifFingerprints
{
    // The name under which GitHub looks for it, and ours with the version of what goes into it.
    private const string OfGithub = "primaryLocationLineHash";
    private const string Ours = "partnershipSpec/v1";

    private readonly Dictionary<ulong, int> _seen = [];

    /// <summary>Writes the fingerprints of a finding, as a property of its result.</summary>
    public void Write(Utf8JsonWriter json, Finding finding)
    {
        ulong hash = Hash(Identity(finding));
        int count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        string fingerprint = string.Create(CultureInfo.InvariantCulture, $"{hash:x16}:{count}");
        json.WriteStartObject("partialFingerprints");
        json.WriteString(OfGithub, fingerprint);
        json.WriteString(Ours, fingerprint);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Identity(Finding finding)
    {
        yield return finding.Rule.Id;
        if (finding.Origin is { Declaration: { } declaration, Subject: { } subject })
        {
            yield return declaration.Spectrum.Spectrum.Id;
            yield return declaration.Id;
            foreach (string criterion in finding.Criteria) yield return criterion;

            // Of a claim that contradicts itself, the facts stand for criteria.
            if (finding.Criteria.Count > 0) yield break;
            foreach (int trait in subject.Deciding.Order()) yield return declaration.Spectrum.Model.Traits[trait].Id;
            yield break;
        }

        yield return finding.Location.Path;
        yield return finding.Declaration ?? "";
        yield return finding.Cell ?? "";
        if (finding.File is not { } file) yield break;
        SourceSpan span = finding.Location.Span;
        yield return file.Tree.Text.Substring(span.Start, Math.Min(span.Length, 200));
    }

    /// <summary>FNV-1a, of 64 bits: nothing is kept secret by it, and it is the same everywhere.</summary>
    private static ulong Hash(IEnumerable<string> parts)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in Encoding.UTF8.GetBytes(string.Join('\0', parts))) hash = unchecked((hash ^ b) * 1099511628211);
        return hash;
    }
}
