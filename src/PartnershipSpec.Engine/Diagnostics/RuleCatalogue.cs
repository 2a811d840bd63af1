using System.Collections.Generic;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>Every rule there is: the one place that knows id, area, default severity, reporter, and what can be done about it.</summary>
internal static class RuleCatalogue
{
    /// <summary>PSP0001: a spec is not JSON.</summary>
    public static readonly Rule SpecNotJson = Rule.Unfixable(
        "PSP0001", RuleArea.Spec, RuleSeverity.Error, RuleReporter.Generator, MessageKey.SpecNotJson, MessageKey.NoFixUnreadable);

    /// <summary>PSP0002: a property of a spec is missing, unknown, empty or of the wrong type or size.</summary>
    public static readonly Rule SpecMalformed = Rule.Unfixable(
        "PSP0002", RuleArea.Spec, RuleSeverity.Error, RuleReporter.Generator, MessageKey.SpecMalformed, MessageKey.NoFixMeaning);

    /// <summary>PSP0003: an id is used twice, two ids make one C# name, or a name is reserved.</summary>
    public static readonly Rule SpecIdTaken = Rule.Unfixable(
        "PSP0003", RuleArea.Spec, RuleSeverity.Error, RuleReporter.Generator, MessageKey.SpecIdTaken, MessageKey.NoFixRename);

    /// <summary>PSP0004: a spec names an unknown trait, value, category, modality, dimension or language.</summary>
    public static readonly Rule SpecUnknownName = Rule.Fixable(
        "PSP0004", RuleArea.Spec, RuleSeverity.Error, RuleReporter.Generator, MessageKey.SpecUnknownName, FixKind.CorrectName);

    /// <summary>PSP0005: nothing can meet a category.</summary>
    public static readonly Rule CategoryImpossible = Rule.Unfixable(
        "PSP0005", RuleArea.Spec, RuleSeverity.Error, RuleReporter.Analyzer, MessageKey.CategoryImpossible, MessageKey.NoFixMeaning);

    /// <summary>
    /// PSP0006: a criterion is always met, never met, or repeats another of its category; or the spec is too large to tell.
    /// </summary>
    public static readonly Rule CriterionIdle = Rule.Unfixable(
        "PSP0006", RuleArea.Spec, RuleSeverity.Warning, RuleReporter.Analyzer, MessageKey.CriterionIdle, MessageKey.NoFixMeaning);

    /// <summary>PSP0007: two categories cannot be told apart.</summary>
    public static readonly Rule CategoriesAlike = Rule.Unfixable(
        "PSP0007", RuleArea.Spec, RuleSeverity.Warning, RuleReporter.Analyzer, MessageKey.CategoriesAlike, MessageKey.NoFixMeaning);

    /// <summary>PSP0008: a text is missing in a declared language.</summary>
    public static readonly Rule SpecTextMissing = Rule.Unfixable(
        "PSP0008", RuleArea.Spec, RuleSeverity.Info, RuleReporter.Analyzer, MessageKey.SpecTextMissing, MessageKey.NoFixTranslation);

    /// <summary>PSP0009: two specs of a project have one id or namespace.</summary>
    public static readonly Rule SpecTwice = Rule.Unfixable(
        "PSP0009", RuleArea.Spec, RuleSeverity.Error, RuleReporter.Generator, MessageKey.SpecTwice, MessageKey.NoFixWhichSpec);

    /// <summary>PSP1001: a claim contradicts what its category always requires.</summary>
    public static readonly Rule ClaimContradicted = Rule.Fixable(
        "PSP1001", RuleArea.Claim, RuleSeverity.Error, RuleReporter.Analyzer, MessageKey.ClaimContradicted, FixKind.ClaimBest,
        FixKind.MarkOpen, FixKind.Accept);

    /// <summary>PSP1002: a claim departs from what is normal.</summary>
    public static readonly Rule ClaimDeparts = Rule.Fixable(
        "PSP1002", RuleArea.Claim, RuleSeverity.Info, RuleReporter.Analyzer, MessageKey.ClaimDeparts, FixKind.ClaimBest, FixKind.MarkOpen,
        FixKind.Accept);

    /// <summary>PSP1003: a claim lacks what is often there.</summary>
    public static readonly Rule ClaimLacks = Rule.Fixable(
        "PSP1003", RuleArea.Claim, RuleSeverity.Hidden, RuleReporter.Analyzer, MessageKey.ClaimLacks, FixKind.MarkOpen, FixKind.Accept);

    /// <summary>PSP1004: a claim is not established: something that its category always requires is not stated.</summary>
    public static readonly Rule ClaimOpen = Rule.Fixable(
        "PSP1004", RuleArea.Claim, RuleSeverity.Info, RuleReporter.Analyzer, MessageKey.ClaimOpen, FixKind.StateFact, FixKind.MarkComplete);

    /// <summary>PSP1005: another category fits better than the claimed one.</summary>
    public static readonly Rule OtherFitsBetter = Rule.Fixable(
        "PSP1005", RuleArea.Claim, RuleSeverity.Info, RuleReporter.Analyzer, MessageKey.OtherFitsBetter, FixKind.ClaimBest);

    /// <summary>PSP1006: facts contradict each other.</summary>
    public static readonly Rule FactsContradict = Rule.Unfixable(
        "PSP1006", RuleArea.Claim, RuleSeverity.Warning, RuleReporter.Analyzer, MessageKey.FactsContradict, MessageKey.NoFixWhichFact);

    /// <summary>PSP2001: a declaration file is not JSON.</summary>
    public static readonly Rule DeclarationNotJson = Rule.Unfixable(
        "PSP2001", RuleArea.Declaration, RuleSeverity.Error, RuleReporter.Analyzer, MessageKey.DeclarationNotJson,
        MessageKey.NoFixUnreadable);

    /// <summary>PSP2002: a declaration is malformed.</summary>
    public static readonly Rule DeclarationMalformed = Rule.Fixable(
        "PSP2002", RuleArea.Declaration, RuleSeverity.Error, RuleReporter.Analyzer, MessageKey.DeclarationMalformed, FixKind.CorrectName);

    /// <summary>PSP2003: a declaration names an unknown category, trait, value, criterion or spectrum.</summary>
    public static readonly Rule DeclarationUnknownName = Rule.Fixable(
        "PSP2003", RuleArea.Declaration, RuleSeverity.Error, RuleReporter.Analyzer, MessageKey.DeclarationUnknownName, FixKind.CorrectName);

    /// <summary>PSP2004: an id is declared twice.</summary>
    public static readonly Rule DeclarationTwice = Rule.Unfixable(
        "PSP2004", RuleArea.Declaration, RuleSeverity.Error, RuleReporter.Analyzer, MessageKey.DeclarationTwice, MessageKey.NoFixWhichId);

    /// <summary>PSP2005: an acceptance has no reason, is past its last day, or is not needed.</summary>
    public static readonly Rule AcceptanceUnfounded = Rule.Fixable(
        "PSP2005", RuleArea.Declaration, RuleSeverity.Warning, RuleReporter.Analyzer, MessageKey.AcceptanceUnfounded,
        FixKind.RemoveAcceptance);

    /// <summary>PSP3001: the project compiles as C# 8 or older.</summary>
    public static readonly Rule LanguageTooOld = Rule.Unfixable(
        "PSP3001", RuleArea.Project, RuleSeverity.Error, RuleReporter.Generator, MessageKey.LanguageTooOld, MessageKey.NoFixProject);

    /// <summary>PSP3002: a spec named in the project is missing or empty.</summary>
    public static readonly Rule SpecMissing = Rule.Unfixable(
        "PSP3002", RuleArea.Project, RuleSeverity.Error, RuleReporter.Generator, MessageKey.SpecMissing, MessageKey.NoFixProject);

    /// <summary>PSP3003: two referenced assemblies own one spectrum, and the project uses it.</summary>
    public static readonly Rule SpectrumOwnedTwice = Rule.Unfixable(
        "PSP3003", RuleArea.Project, RuleSeverity.Error, RuleReporter.Generator, MessageKey.SpectrumOwnedTwice, MessageKey.NoFixProject);

    /// <summary>PSP3004: the engine library is not referenced, too old, or missing where the types are used.</summary>
    public static readonly Rule EngineUnfit = Rule.Unfixable(
        "PSP3004", RuleArea.Project, RuleSeverity.Error, RuleReporter.Generator, MessageKey.EngineUnfit, MessageKey.NoFixProject);

    /// <summary>PSP3005: a build property has an unknown value.</summary>
    public static readonly Rule PropertyMeaningless = Rule.Unfixable(
        "PSP3005", RuleArea.Project, RuleSeverity.Error, RuleReporter.Generator, MessageKey.PropertyMeaningless, MessageKey.NoFixProject);

    /// <summary>All rules by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        SpecNotJson, SpecMalformed, SpecIdTaken, SpecUnknownName, CategoryImpossible, CriterionIdle, CategoriesAlike, SpecTextMissing,
        SpecTwice,
        ClaimContradicted, ClaimDeparts, ClaimLacks, ClaimOpen, OtherFitsBetter, FactsContradict,
        DeclarationNotJson, DeclarationMalformed, DeclarationUnknownName, DeclarationTwice, AcceptanceUnfounded,
        LanguageTooOld, SpecMissing, SpectrumOwnedTwice, EngineUnfit, PropertyMeaningless,
    ];
}
