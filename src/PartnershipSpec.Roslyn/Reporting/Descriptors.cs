using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>The rules as the compiler describes them. Release tracking wants a field for each.</summary>
internal static class Descriptors
{
    internal static readonly DiagnosticDescriptor SpecNotJson = RuleDescriptor.Create("PSP0001");
    internal static readonly DiagnosticDescriptor SpecMalformed = RuleDescriptor.Create("PSP0002");
    internal static readonly DiagnosticDescriptor SpecIdTaken = RuleDescriptor.Create("PSP0003");
    internal static readonly DiagnosticDescriptor SpecUnknownName = RuleDescriptor.Create("PSP0004");
    internal static readonly DiagnosticDescriptor CategoryImpossible = RuleDescriptor.Create("PSP0005");
    internal static readonly DiagnosticDescriptor CriterionIdle = RuleDescriptor.Create("PSP0006");
    internal static readonly DiagnosticDescriptor CategoriesAlike = RuleDescriptor.Create("PSP0007");
    internal static readonly DiagnosticDescriptor SpecTextMissing = RuleDescriptor.Create("PSP0008");
    internal static readonly DiagnosticDescriptor SpecTwice = RuleDescriptor.Create("PSP0009");
    internal static readonly DiagnosticDescriptor ClaimContradicted = RuleDescriptor.Create("PSP1001");
    internal static readonly DiagnosticDescriptor ClaimDeparts = RuleDescriptor.Create("PSP1002");
    internal static readonly DiagnosticDescriptor ClaimLacks = RuleDescriptor.Create("PSP1003");
    internal static readonly DiagnosticDescriptor ClaimOpen = RuleDescriptor.Create("PSP1004");
    internal static readonly DiagnosticDescriptor OtherFitsBetter = RuleDescriptor.Create("PSP1005");
    internal static readonly DiagnosticDescriptor FactsContradict = RuleDescriptor.Create("PSP1006");
    internal static readonly DiagnosticDescriptor DeclarationNotJson = RuleDescriptor.Create("PSP2001");
    internal static readonly DiagnosticDescriptor DeclarationMalformed = RuleDescriptor.Create("PSP2002");
    internal static readonly DiagnosticDescriptor DeclarationUnknownName = RuleDescriptor.Create("PSP2003");
    internal static readonly DiagnosticDescriptor DeclarationTwice = RuleDescriptor.Create("PSP2004");
    internal static readonly DiagnosticDescriptor AcceptanceUnfounded = RuleDescriptor.Create("PSP2005");
    internal static readonly DiagnosticDescriptor LanguageTooOld = RuleDescriptor.Create("PSP3001");
    internal static readonly DiagnosticDescriptor SpecMissing = RuleDescriptor.Create("PSP3002");
    internal static readonly DiagnosticDescriptor SpectrumOwnedTwice = RuleDescriptor.Create("PSP3003");
    internal static readonly DiagnosticDescriptor EngineUnfit = RuleDescriptor.Create("PSP3004");
    internal static readonly DiagnosticDescriptor PropertyMeaningless = RuleDescriptor.Create("PSP3005");

    /// <summary>What the generator reports: what explains why types are missing.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> Generator = ImmutableArray.Create(
        SpecNotJson, SpecMalformed, SpecIdTaken, SpecUnknownName, SpecTwice, LanguageTooOld, SpecMissing, SpectrumOwnedTwice, EngineUnfit,
        PropertyMeaningless);

    /// <summary>What is reported of specs.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> Specs =
        ImmutableArray.Create(CategoryImpossible, CriterionIdle, CategoriesAlike, SpecTextMissing);

    /// <summary>What is reported of claims, however they are declared.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> Claims =
        ImmutableArray.Create(ClaimContradicted, ClaimDeparts, ClaimLacks, ClaimOpen, OtherFitsBetter, FactsContradict);

    // The same rules once more, for findings whose severity the project sets by criterion: the tag tells the compiler that the analyzer has
    // the last word.
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> WithOwnSeverity =
        Claims.Select(d => RuleDescriptor.Create(d.Id, "CustomSeverityConfigurable")).ToImmutableDictionary(d => d.Id);

    /// <summary>What accuses: an analyzer with these is run however the rules by themselves are set.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> Accusations = Claims.AddRange(WithOwnSeverity.Values.OrderBy(d => d.Id));

    /// <summary>
    /// Those of claims that only inform: the compiler leaves an analyzer with nothing but these out of a build, unless the project wants
    /// them shown.
    /// </summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> ClaimInformation =
        Claims.Where(d => d.DefaultSeverity < DiagnosticSeverity.Warning).ToImmutableArray();

    /// <summary>What is reported of declaration files.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> Declarations =
        ImmutableArray.Create(DeclarationNotJson, DeclarationMalformed, DeclarationUnknownName, DeclarationTwice, AcceptanceUnfounded);

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        Generator.Concat(Specs).Concat(Claims).Concat(Declarations).ToImmutableDictionary(d => d.Id);

    /// <summary>The descriptor of a rule for a finding whose severity the project sets by criterion.</summary>
    internal static DiagnosticDescriptor OfOwnSeverity(Rule rule) => WithOwnSeverity[rule.Id];

    /// <summary>The descriptor of a rule.</summary>
    internal static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];
}
