using System;
using System.Collections.Immutable;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.CodeFixes;

/// <summary>Which rules have fixes of which kinds: the catalogue says it.</summary>
internal static class FixableRules
{
    /// <summary>The rules that have corrections: these can be made everywhere at once.</summary>
    internal static ImmutableArray<string> WithCorrections(Predicate<Rule> isMeant) => With(isMeant, kind => kind.IsCorrection());

    /// <summary>The rules that have fixes which state something: these are made one by one.</summary>
    internal static ImmutableArray<string> WithStatements(Predicate<Rule> isMeant) => With(isMeant, kind => !kind.IsCorrection());

    /// <summary>The rule a diagnostic is of.</summary>
    internal static Rule Of(string id) => RuleCatalogue.All.First(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));

    private static ImmutableArray<string> With(Predicate<Rule> isMeant, Func<FixKind, bool> isOfKind) =>
        RuleCatalogue.All.Where(rule => isMeant(rule) && rule.Fixes.Any(isOfKind)).Select(rule => rule.Id).ToImmutableArray();
}
