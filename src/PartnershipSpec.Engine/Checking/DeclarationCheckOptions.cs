using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec;

/// <summary>How a declaration file is checked at run time.</summary>
public sealed class DeclarationCheckOptions
{
    private readonly string _path = "partnerships.json";
    private readonly string _today = "";
    private readonly string _language = "en";
    private readonly IReadOnlyDictionary<string, FindingSeverity> _severities = new Dictionary<string, FindingSeverity>();
    private readonly IReadOnlyCollection<string> _ignored = [];

    /// <summary>What the file is called in findings; never opened. By default <c>partnerships.json</c>.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public string Path
    {
        get => _path;
        init => _path = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The day on which acceptances must hold, as <c>yyyy-MM-dd</c>, like the build property <c>PartnershipSpecToday</c>. By default "",
    /// and then no acceptance is past its date.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It is neither a day nor "".</exception>
    public string Today
    {
        get => _today;
        init => _today = DayOrNothing(value);
    }

    /// <summary>
    /// The language of <see cref="DeclarationFinding.Message"/>, by its code. By default <c>en</c>. Which there are, see
    /// <see cref="DeclarationFinding.ToText"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public string Language
    {
        get => _language;
        init => _language = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// How grave the refutation of a criterion is, by its id, like the keys <c>partnership_spec.&lt;criterionId&gt;.severity</c> of a
    /// build. By default empty: each rule is as grave as it is by itself.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public IReadOnlyDictionary<string, FindingSeverity> Severities
    {
        get => _severities;
        init => _severities = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The ids of criteria whose refutation is not reported, like the severity <c>none</c> in a build. By default none.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public IReadOnlyCollection<string> Ignored
    {
        get => _ignored;
        init => _ignored = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// Gives the check up, at the next value or declaration, by an <see cref="OperationCanceledException"/>. By default never.
    /// </summary>
    public CancellationToken Cancellation { get; init; }

    internal RuleSeverity? SeverityOf(string criterion) => Ignored.Contains(criterion)
        ? RuleSeverity.None
        : Severities.TryGetValue(criterion, out FindingSeverity severity) ? DeclarationFinding.ToRule(severity) : null;

    private static string DayOrNothing(string value)
    {
        if (value is null) throw new ArgumentNullException(nameof(value));
        if (value.Length == 0 || Acceptance.IsDate(value)) return value;

        throw new ArgumentException("A day is written yyyy-MM-dd, not “" + value + "”.", nameof(value));
    }
}
