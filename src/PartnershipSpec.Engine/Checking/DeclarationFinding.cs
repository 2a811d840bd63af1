using System;
using System.Collections.Generic;
using System.Globalization;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec;

/// <summary>Something that is wrong with a declaration file, or worth knowing of it, as the compiler would report it.</summary>
public sealed class DeclarationFinding
{
    private readonly Message _message;
    private readonly SourceLocation _location;

    internal DeclarationFinding(FileFinding finding, string? declaration, string language)
    {
        Problem problem = finding.Problem;
        _message = problem.Message;
        _location = problem.Location;
        RuleId = problem.Rule.Id;
        Severity = SeverityOf(finding.Severity ?? problem.Rule.Severity);
        Message = ToText(language);
        DeclarationId = declaration;
        CriterionIds = finding.Subject is { } subject ? Array.AsReadOnly<string>([.. subject.Criteria]) : Array.AsReadOnly<string>([]);
        Suggestion = problem.Suggestion;
    }

    /// <summary>The rule that is broken, <c>PSP1001</c> for example.</summary>
    public string RuleId { get; }

    /// <summary>How grave it is.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What is wrong, in one line, in the language that the check was asked for.</summary>
    public string Message { get; }

    /// <summary>The id of the declaration that it is about; null where it is about none, or that one has no id.</summary>
    public string? DeclarationId { get; }

    /// <summary>
    /// The ids of the criteria that it is about: those of the claimed category that are refuted or not decided, or the one that is
    /// accepted. Often there are none.
    /// </summary>
    public IReadOnlyList<string> CriterionIds { get; }

    /// <summary>
    /// The name that was probably meant, to stand as a JSON string in place of the <see cref="Length"/> code units from <see cref="Start"/>
    /// on; null where that cannot be told.
    /// </summary>
    public string? Suggestion { get; }

    /// <summary>What the check was told that the file is called.</summary>
    public string Path => _location.Path;

    /// <summary>
    /// The line of the first character, from 1. A line ends where it ends for the compiler: after CR LF, LF, CR, U+0085, U+2028 or U+2029.
    /// </summary>
    public int Line => _location.Start.Line + 1;

    /// <summary>The column of the first character, from 1, in UTF-16 code units.</summary>
    public int Column => _location.Start.Character + 1;

    /// <summary>The line behind the last character, from 1.</summary>
    public int EndLine => _location.End.Line + 1;

    /// <summary>The column behind the last character, from 1, in UTF-16 code units.</summary>
    public int EndColumn => _location.End.Character + 1;

    /// <summary>How many UTF-16 code units of the text stand before it.</summary>
    public int Start => _location.Span.Start;

    /// <summary>How many UTF-16 code units it covers; 0 for a mere position.</summary>
    public int Length => _location.Span.Length;

    /// <summary>What is wrong, in one line.</summary>
    /// <param name="language">
    /// A language by its code: <c>en</c>, <c>fr</c> or <c>de</c>. For any other, and where the process knows only the invariant culture,
    /// the text is English. What is quoted of the spectrum is in that language as far as the spectrum has it.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language)
    {
        if (language is null) throw new ArgumentNullException(nameof(language));
        return _message.ToString(null, CultureOf(language));
    }

    /// <summary>Path, line, column, severity, rule and message, as a compiler prints them.</summary>
    public override string ToString()
    {
        string severity = Severity.ToString().ToLowerInvariant();
        return string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2}): {3} {4}: {5}", OneLine.Of(Path), Line, Column, severity, RuleId, Message);
    }

    private static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            // Which languages a process knows depends on the machine and on how it was published.
            return CultureInfo.InvariantCulture;
        }
    }

    private static FindingSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => FindingSeverity.Error,
        RuleSeverity.Warning => FindingSeverity.Warning,
        RuleSeverity.Info => FindingSeverity.Info,
        _ => FindingSeverity.Hidden,
    };

    internal static RuleSeverity ToRule(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => RuleSeverity.Error,
        FindingSeverity.Warning => RuleSeverity.Warning,
        FindingSeverity.Info => RuleSeverity.Info,
        _ => RuleSeverity.Hidden,
    };
}
