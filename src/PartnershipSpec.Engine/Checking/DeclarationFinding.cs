using System;
using System.Collections.Generic;
using System.Globalization;
using PartnershipSpec.Engine.Checking;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec;

/// <summary>One thing that a check reports about a declaration file, as the compiler would report it.</summary>
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

    /// <summary>The id of the rule that is broken, such as <c>PSP1001</c>.</summary>
    public string RuleId { get; }

    /// <summary>The severity, after <see cref="DeclarationCheckOptions.Severities"/> has been applied.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>The message on one line, in <see cref="DeclarationCheckOptions.Language"/>.</summary>
    public string Message { get; }

    /// <summary>The id of the declaration that the finding is about, or null if there is none or it has no id.</summary>
    public string? DeclarationId { get; }

    /// <summary>
    /// The ids of the criteria that the finding is about: criteria of the claimed category that are refuted or undecided, or the one
    /// that an acceptance names. Often empty.
    /// </summary>
    public IReadOnlyList<string> CriterionIds { get; }

    /// <summary>
    /// The name that was probably meant, or null if none is close enough. Written as a JSON string, it can replace the
    /// <see cref="Length"/> code units that begin at <see cref="Start"/>.
    /// </summary>
    public string? Suggestion { get; }

    /// <summary>The name of the file, as given by <see cref="DeclarationCheckOptions.Path"/>.</summary>
    public string Path => _location.Path;

    /// <summary>
    /// The line of the first character, counted from 1. Lines end as they do for the compiler: after CR LF, LF, CR, U+0085, U+2028 or
    /// U+2029.
    /// </summary>
    public int Line => _location.Start.Line + 1;

    /// <summary>The column of the first character, counted from 1 in UTF-16 code units.</summary>
    public int Column => _location.Start.Character + 1;

    /// <summary>The line of the position after the last character, counted from 1.</summary>
    public int EndLine => _location.End.Line + 1;

    /// <summary>The column of the position after the last character, counted from 1 in UTF-16 code units.</summary>
    public int EndColumn => _location.End.Character + 1;

    /// <summary>The offset of the first character in the text, counted from 0 in UTF-16 code units.</summary>
    public int Start => _location.Span.Start;

    /// <summary>The number of UTF-16 code units that the finding covers; 0 if it marks a position only.</summary>
    public int Length => _location.Span.Length;

    /// <summary>The message on one line, in a given language.</summary>
    /// <param name="language">
    /// The code of the language: <c>en</c>, <c>fr</c> or <c>de</c>. For any other language, and in a process with invariant globalization,
    /// the message is in English. Names and texts of the spectrum are in the given language if the spectrum has it.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string ToText(string language)
    {
        if (language is null) throw new ArgumentNullException(nameof(language));
        return _message.ToString(null, CultureOf(language));
    }

    /// <summary>The path, line, column, severity, rule and message, in the format of a compiler.</summary>
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
