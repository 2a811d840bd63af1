using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Core.Rules;

namespace PartnershipSpec.Roslyn;

/// <summary>Rules of the catalogue as the compiler describes them.</summary>
internal static class RuleDescriptor
{
    private const string HelpBase = "https://github.com/partnershipspec/partnershipspec/blob/main/docs/rules/";

    /// <summary>The descriptor of a rule; the message is put into words by whoever shows it.</summary>
    internal static DiagnosticDescriptor Create(string id)
    {
        Rule rule = RuleCatalogue.All.First(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        return new DiagnosticDescriptor(
            rule.Id,
            new LocalizableMessage(rule.Title),
            "{0}",
            "PartnershipSpec." + rule.Area,
            Severity(rule.Severity),
            isEnabledByDefault: true,
            helpLinkUri: HelpBase + rule.Id + ".md");
    }

    private static DiagnosticSeverity Severity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private sealed class LocalizableMessage(Message message) : LocalizableString
    {
        protected override string GetText(IFormatProvider? formatProvider) => message.ToString(null, formatProvider);

        protected override int GetHash() => message.GetHashCode();

        protected override bool AreEqual(object? other) => other is LocalizableMessage same && message.Equals(same.Message);

        private Message Message => message;
    }
}
