using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>What a diagnostic of a claim tells tools beside its message: ids of the spec, several of them separated by spaces.</summary>
internal static class FindingProperties
{
    /// <summary>The spectrum.</summary>
    internal const string Spectrum = "spectrum";

    /// <summary>The claimed category.</summary>
    internal const string Category = "category";

    /// <summary>The criteria of the claimed category that it is about.</summary>
    internal const string Criteria = "criteria";

    /// <summary>The traits that decide it, or of which too little is stated.</summary>
    internal const string Traits = "traits";

    /// <summary>The category that fits better, where one does.</summary>
    internal const string Best = "best";

    internal static ImmutableDictionary<string, string?> Of(ClaimFinding finding, Spectrum spectrum, Claim claim)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(Spectrum, spectrum.Id);
        Add(Category, claim.Category is { } claimed ? [spectrum.Categories[claimed].Id] : []);
        Add(Criteria, finding.Criteria);
        Add(Traits, finding.Deciding.Concat(finding.Undecided).Select(trait => spectrum.Traits[trait].Id));
        Add(Best, finding.Better is { } better ? [spectrum.Categories[better].Id] : []);
        return properties.ToImmutable();

        void Add(string key, IEnumerable<string> ids)
        {
            string joined = string.Join(" ", ids);
            if (joined.Length > 0) properties.Add(key, joined);
        }
    }
}
