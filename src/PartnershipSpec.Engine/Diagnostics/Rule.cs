using System.Collections.Generic;

namespace PartnershipSpec.Engine.Diagnostics;

/// <summary>How grave a finding is by default; the names are the compiler's.</summary>
internal enum RuleSeverity
{
    /// <summary>Nobody sees it.</summary>
    None,

    /// <summary>Only tools see it.</summary>
    Hidden,

    /// <summary>Shown in an editor, not in a build.</summary>
    Info,

    /// <summary>Shown in a build.</summary>
    Warning,

    /// <summary>Fails a build.</summary>
    Error,
}

/// <summary>
/// Who reports a rule. The compiler drops analyzer findings once a type is missing, so what explains missing types comes from the
/// generator.
/// </summary>
internal enum RuleReporter
{
    /// <summary>The analyzers.</summary>
    Analyzer,

    /// <summary>The source generator.</summary>
    Generator,
}

/// <summary>A rule of the catalogue.</summary>
internal sealed class Rule
{
    private const string HelpBase = "https://github.com/partnershipspec/partnershipspec/blob/main/docs/rules/";

    private Rule(
        string id, RuleArea area, RuleSeverity severity, RuleReporter reporter, MessageKey title, IReadOnlyList<FixKind> fixes,
        MessageKey? whyNoFix)
    {
        Id = id;
        Area = area;
        Severity = severity;
        Reporter = reporter;
        Title = new Message(title);
        Fixes = fixes;
        WhyNoFix = whyNoFix is { } reason ? new Message(reason) : null;
    }

    /// <summary><c>PSP1001</c>, for example.</summary>
    internal readonly string Id;

    /// <summary>What it is about.</summary>
    internal readonly RuleArea Area;

    /// <summary>The address of its page.</summary>
    public string HelpUri => HelpBase + Id + ".md";

    /// <summary>The severity where nothing else is configured.</summary>
    internal readonly RuleSeverity Severity;

    /// <summary>Who reports it.</summary>
    internal readonly RuleReporter Reporter;

    /// <summary>What is wrong, in a few words.</summary>
    internal readonly Message Title;

    /// <summary>What fixes offer to do about it, the most sensible first; none where <see cref="WhyNoFix"/> says why.</summary>
    internal readonly IReadOnlyList<FixKind> Fixes;

    /// <summary>Why nothing can be fixed by itself; null where there are fixes.</summary>
    internal readonly Message? WhyNoFix;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>A rule about which something can be done.</summary>
    internal static Rule Fixable(
        string id, RuleArea area, RuleSeverity severity, RuleReporter reporter, MessageKey title, params FixKind[] fixes) =>
        new(id, area, severity, reporter, title, fixes, null);

    /// <summary>A rule about which only people can do something.</summary>
    internal static Rule Unfixable(
        string id, RuleArea area, RuleSeverity severity, RuleReporter reporter, MessageKey title, MessageKey whyNoFix) =>
        new(id, area, severity, reporter, title, [], whyNoFix);
}

/// <summary>What a rule is about; the compiler calls it the category of a diagnostic.</summary>
internal enum RuleArea
{
    /// <summary>A spec.</summary>
    Spec,

    /// <summary>A claim that a partnership is of a category.</summary>
    Claim,

    /// <summary>A declaration file.</summary>
    Declaration,

    /// <summary>A project that uses the package.</summary>
    Project,
}
