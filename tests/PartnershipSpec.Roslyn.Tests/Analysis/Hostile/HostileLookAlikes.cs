using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Roslyn.Projects;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Hostile;

/// <summary>Ids that look alike and are not the same, and what is said of them.</summary>
internal static class HostileLookAlikes
{
    /// <summary>Two ids, of which the later is reported wherever both are declared.</summary>
    internal static readonly IReadOnlyList<(string First, string Later)> Declared =
    [
        ("cleanRivers", "CleanRivers"), ("caf\u00e9", "cafe\u0301"), ("Abc", "\uff21bc"), ("first", "\ufb01rst"),
            ("cleanRivers", "clean\u200bRivers"), ("cleanRivers", "clean\u00adRivers"),
        ("cleanRivers", "\u202ecleanRivers"), ("cleanRivers", "cleanRivers\ufe0f"), ("cleanRivers", "clean\0Rivers"),
            ("cleanRivers", "cleanRivers "), ("clean rivers", "clean\u00a0rivers"), ("clean-rivers", "clean\u2010rivers"),
        ("l'eau", "l\u2019eau"), ("action", "\u0430ction"), ("AIDA", "\u0391ID\u0391"), ("\u00eb", "\u0451"), ("a\ud800", "a\udbff"),
    ];

    private static readonly ProjectSpectra Bundled = new([new CompiledSpectrum(BundledSpectrum.Value, null)], [], allReadable: true);

    /// <summary>What is said of the later of two declared ids.</summary>
    internal static Problem OfDeclared(string first, string later) => ReadIds([first, later]).Single();

    /// <summary>What is said of a category that looks like one that is known.</summary>
    internal static Problem OfUnknown(string name) =>
        Read($$"""{ "partnerships": [ { "id": "i", "name": "n", "claims": {{HostileTexts.Json(name)}} } ] }""").Problems.Single();

    /// <summary>What is said of the later of two ids in a list of a spec.</summary>
    internal static Problem InSpec(string first, string later) => SpectrumParser.Parse(new SourceFile("", HostileNames.Spec().Replace(
        "\"traits\": [", $$"""
        "traits": [ { "id": "{{first}}", "type": "flag", "names": { "en": "t" } }, { "id": "{{later}}", "type": "flag", "names": { "en": "t" } },
        """,
        StringComparison.Ordinal))).Problems.Single();

    /// <summary>The letters beyond Latin taken for a Latin one, each with that, found by asking of each.</summary>
    internal static IEnumerable<string> Letters()
    {
        string[] latin = [.. Enumerable.Range('a', 26).Select(c => ((char)c).ToString())];
        foreach (char letter in Enumerable.Range(0x250, 0x52F - 0x250).Select(c => (char)c).Where(char.IsLetter))
        {
            if (ReadIds([.. latin, letter.ToString()]) is [{ } problem])
                yield return $"U+{((int)letter).ToString("X4", CultureInfo.InvariantCulture)} "
                    + $"{latin[((int)problem.Message.Arguments[1] - 1)]}";
        }
    }

    private static IReadOnlyList<Problem> ReadIds(string[] ids) => Read(
        $$"""{ "partnerships": [ {{string.Join(",\n", ids.Select(id => $$"""{ "id": {{HostileTexts.Json(id)}}, "name": "n" }"""))}} ] }""")
            .Problems;

    private static DeclarationDocument Read(string text) => DeclarationParser.Parse(new SourceFile("", text), Bundled);
}
