using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Rules;
using PartnershipSpec.Roslyn;

namespace PartnershipSpec.Generator.Pipeline;

/// <summary>The rules the generator reports, as the compiler describes them. Release tracking wants a field for each.</summary>
internal static class Descriptors
{
    internal static readonly DiagnosticDescriptor SpecNotJson = RuleDescriptor.Create("PSP0001");
    internal static readonly DiagnosticDescriptor SpecMalformed = RuleDescriptor.Create("PSP0002");
    internal static readonly DiagnosticDescriptor SpecIdTaken = RuleDescriptor.Create("PSP0003");
    internal static readonly DiagnosticDescriptor SpecUnknownName = RuleDescriptor.Create("PSP0004");
    internal static readonly DiagnosticDescriptor SpecTwice = RuleDescriptor.Create("PSP0009");
    internal static readonly DiagnosticDescriptor LanguageTooOld = RuleDescriptor.Create("PSP3001");
    internal static readonly DiagnosticDescriptor SpecMissing = RuleDescriptor.Create("PSP3002");
    internal static readonly DiagnosticDescriptor SpectrumOwnedTwice = RuleDescriptor.Create("PSP3003");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        new[] { SpecNotJson, SpecMalformed, SpecIdTaken, SpecUnknownName, SpecTwice, LanguageTooOld, SpecMissing, SpectrumOwnedTwice }.ToDictionary(d => d.Id);

    internal static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];
}
