using System.Collections.Generic;

namespace PartnershipSpec.Core.Rules;

/// <summary>Every rule there is: the one place that knows id, area, default severity and reporter.</summary>
public static class RuleCatalogue
{
    /// <summary>PSP0001: a spec is not JSON.</summary>
    public static readonly Rule SpecNotJson = Spec("PSP0001", RuleSeverity.Error, MessageKey.SpecNotJson);

    /// <summary>PSP0002: a property of a spec is missing, unknown, empty or of the wrong type or size.</summary>
    public static readonly Rule SpecMalformed = Spec("PSP0002", RuleSeverity.Error, MessageKey.SpecMalformed);

    /// <summary>PSP0003: an id is used twice, two ids make one C# name, or a name is reserved.</summary>
    public static readonly Rule SpecIdTaken = Spec("PSP0003", RuleSeverity.Error, MessageKey.SpecIdTaken);

    /// <summary>PSP0004: a name in a spec is unknown.</summary>
    public static readonly Rule SpecUnknownName = Spec("PSP0004", RuleSeverity.Error, MessageKey.SpecUnknownName);

    /// <summary>PSP0008: a text is missing in a declared language.</summary>
    public static readonly Rule SpecTextMissing =
        new("PSP0008", RuleArea.Spec, RuleSeverity.Info, RuleReporter.Analyzer, MessageKey.SpecTextMissing);

    /// <summary>PSP0009: two specs of a project have one id or namespace.</summary>
    public static readonly Rule SpecTwice = Spec("PSP0009", RuleSeverity.Error, MessageKey.SpecTwice);

    /// <summary>PSP1001: a claim contradicts a binding criterion.</summary>
    public static readonly Rule ClaimContradicted = Claim("PSP1001", RuleSeverity.Error, MessageKey.ClaimContradicted);

    /// <summary>PSP1002: a claim departs from what is normal.</summary>
    public static readonly Rule ClaimDeparts = Claim("PSP1002", RuleSeverity.Info, MessageKey.ClaimDeparts);

    /// <summary>PSP1003: a claim lacks what is often there.</summary>
    public static readonly Rule ClaimLacks = Claim("PSP1003", RuleSeverity.Hidden, MessageKey.ClaimLacks);

    /// <summary>PSP1004: a claim is not established.</summary>
    public static readonly Rule ClaimOpen = Claim("PSP1004", RuleSeverity.Info, MessageKey.ClaimOpen);

    /// <summary>PSP1005: another category fits better than the claimed one.</summary>
    public static readonly Rule OtherFitsBetter = Claim("PSP1005", RuleSeverity.Info, MessageKey.OtherFitsBetter);

    /// <summary>PSP1006: facts contradict each other.</summary>
    public static readonly Rule FactsContradict = Claim("PSP1006", RuleSeverity.Warning, MessageKey.FactsContradict);

    /// <summary>PSP2001: a declaration file is not JSON.</summary>
    public static readonly Rule DeclarationNotJson = Declaration("PSP2001", MessageKey.DeclarationNotJson);

    /// <summary>PSP2002: a declaration is malformed.</summary>
    public static readonly Rule DeclarationMalformed = Declaration("PSP2002", MessageKey.DeclarationMalformed);

    /// <summary>PSP2003: a name in a declaration is unknown.</summary>
    public static readonly Rule DeclarationUnknownName = Declaration("PSP2003", MessageKey.DeclarationUnknownName);

    /// <summary>PSP2004: an id is declared twice.</summary>
    public static readonly Rule DeclarationTwice = Declaration("PSP2004", MessageKey.DeclarationTwice);

    /// <summary>PSP2005: an acceptance has no reason, is past its date or no longer needed.</summary>
    public static readonly Rule AcceptanceUnfounded =
        new("PSP2005", RuleArea.Declaration, RuleSeverity.Warning, RuleReporter.Analyzer, MessageKey.AcceptanceUnfounded);

    /// <summary>PSP3001: the language version is below C# 9.</summary>
    public static readonly Rule LanguageTooOld = Project("PSP3001", MessageKey.LanguageTooOld);

    /// <summary>PSP3002: a spec named in the project is missing or empty.</summary>
    public static readonly Rule SpecMissing = Project("PSP3002", MessageKey.SpecMissing);

    /// <summary>All rules by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        SpecNotJson, SpecMalformed, SpecIdTaken, SpecUnknownName, SpecTextMissing, SpecTwice,
        ClaimContradicted, ClaimDeparts, ClaimLacks, ClaimOpen, OtherFitsBetter, FactsContradict,
        DeclarationNotJson, DeclarationMalformed, DeclarationUnknownName, DeclarationTwice, AcceptanceUnfounded,
        LanguageTooOld, SpecMissing,
    ];

    private static Rule Spec(string id, RuleSeverity severity, MessageKey title) =>
        new(id, RuleArea.Spec, severity, RuleReporter.Generator, title);

    private static Rule Claim(string id, RuleSeverity severity, MessageKey title) =>
        new(id, RuleArea.Claim, severity, RuleReporter.Analyzer, title);

    private static Rule Declaration(string id, MessageKey title) =>
        new(id, RuleArea.Declaration, RuleSeverity.Error, RuleReporter.Analyzer, title);

    private static Rule Project(string id, MessageKey title) =>
        new(id, RuleArea.Project, RuleSeverity.Error, RuleReporter.Generator, title);
}
