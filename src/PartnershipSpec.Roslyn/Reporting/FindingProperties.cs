using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>
/// What a diagnostic tells tools beside its message: ids of the spec, several of them separated by spaces. It is enough for a fix to know
/// the finding again without judging anything.
/// </summary>
internal static class FindingProperties
{
    /// <summary>The spectrum.</summary>
    internal const string Spectrum = "spectrum";

    /// <summary>The claimed category.</summary>
    internal const string Category = "category";

    /// <summary>The criteria that it is about: of the claimed category, or the one that is accepted.</summary>
    internal const string Criteria = "criteria";

    /// <summary>The traits that decide it, or of which too little is stated.</summary>
    internal const string Traits = "traits";

    /// <summary>The category that fits better, where one does.</summary>
    internal const string Best = "best";

    /// <summary>The declaration in its file, by its id.</summary>
    internal const string Declaration = "declaration";

    /// <summary>There, with whatever value, where it is an acceptance without which nothing more would be reported.</summary>
    internal const string Needless = "needless";

    /// <summary>Of a finding about a claim in C#.</summary>
    internal static ImmutableDictionary<string, string?> Of(ClaimFinding finding, ClaimOnTerms claim)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        Add(properties, finding, claim.Spectrum.Spectrum, claim.Claim);
        return properties.ToImmutable();
    }

    /// <summary>Of a finding in a declaration file.</summary>
    internal static ImmutableDictionary<string, string?> Of(FileFinding finding)
    {
        if (finding is not { Declaration: { } declaration, Subject: { } broken }) return ProblemProperties.Of(finding.Problem);

        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        Add(properties, broken, declaration.Spectrum.Spectrum, declaration.Claim);
        properties.Add(Declaration, declaration.Id);
        return properties.ToImmutable();
    }

    /// <summary>The declaration of a file that a diagnostic is about; null where it is about none, or that one is gone.</summary>
    internal static Declaration? DeclarationIn(DeclarationDocument file, Diagnostic diagnostic) => Find(diagnostic, Declaration) is { } id
        ? file.Declarations.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal))
        : null;

    /// <summary>What a diagnostic is about, if that is a claim or its acceptances; null where it is another claim's.</summary>
    internal static BrokenRule? Read(Diagnostic diagnostic, Rule rule, ClaimOnTerms claim)
    {
        Spectrum spectrum = claim.Spectrum.Spectrum;
        if (Find(diagnostic, Spectrum) != spectrum.Id || Find(diagnostic, Category) != Claimed(spectrum, claim.Claim)) return null;

        List<string> known = [.. spectrum.Traits.Select(t => t.Id)];
        int[] traits = [.. Ids(diagnostic, Traits).Select(id => known.IndexOf(id)).Where(index => index >= 0)];
        bool isOpen = rule == RuleCatalogue.ClaimOpen;
        int best = Find(diagnostic, Best) is { } id ? spectrum.CategoryIndex(id) : -1;
        return new BrokenRule(rule)
        {
            Deciding = isOpen ? [] : traits,
            Undecided = isOpen ? traits : [],
            Criteria = Ids(diagnostic, Criteria),
            Better = best < 0 ? null : best,
            IsNeedless = Find(diagnostic, Needless) is not null,
        };
    }

    private static void Add(ImmutableDictionary<string, string?>.Builder properties, BrokenRule broken, Spectrum spectrum, Claim claim)
    {
        properties.Add(Spectrum, spectrum.Id);
        if (Claimed(spectrum, claim) is { } category) properties.Add(Category, category);
        if (broken.Better is { } better) properties.Add(Best, spectrum.Categories[better].Id);
        if (broken.IsNeedless) properties.Add(Needless, "true");
        AddIds(Criteria, broken.Criteria);
        AddIds(Traits, broken.Deciding.Concat(broken.Undecided).Select(trait => spectrum.Traits[trait].Id));

        void AddIds(string key, IEnumerable<string> ids)
        {
            string joined = string.Join(" ", ids);
            if (joined.Length > 0) properties.Add(key, joined);
        }
    }

    private static string? Claimed(Spectrum spectrum, Claim claim) =>
        claim.Category is { } category ? spectrum.Categories[category].Id : null;

    private static string? Find(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out string? value) ? value : null;

    private static string[] Ids(Diagnostic diagnostic, string key) => Find(diagnostic, key)?.Split(' ') ?? [];
}
