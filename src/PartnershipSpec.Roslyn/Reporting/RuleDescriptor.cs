using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>Rules of the catalogue as the compiler describes them.</summary>
internal static class RuleDescriptor
{
    /// <summary>The descriptor of a rule; the message is put into words by whoever shows it.</summary>
    internal static DiagnosticDescriptor Create(string id, params string[] tags)
    {
        Rule rule = RuleCatalogue.All.First(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        return new DiagnosticDescriptor(
            rule.Id,
            new LocalizableMessage(rule.Title),
            "{0}",
            "PartnershipSpec." + rule.Area,
            ToCompiler(rule.Severity),
            isEnabledByDefault: true,
            helpLinkUri: rule.HelpUri,
            customTags: tags);
    }

    /// <summary>A severity as the compiler has it.</summary>
    internal static DiagnosticSeverity ToCompiler(RuleSeverity severity) => severity switch
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
