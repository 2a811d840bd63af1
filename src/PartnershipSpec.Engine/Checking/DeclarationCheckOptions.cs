using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec;

/// <summary>Options for checking a declaration file at run time.</summary>
public sealed class DeclarationCheckOptions
{
    private readonly string _path = "partnerships.json";
    private readonly string _today = "";
    private readonly string _language = "en";
    private readonly IReadOnlyDictionary<string, FindingSeverity> _severities = new Dictionary<string, FindingSeverity>();
    private readonly IReadOnlyCollection<string> _ignored = [];

    /// <summary>The name of the file in findings. No file is opened. The default is <c>partnerships.json</c>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Path
    {
        get => _path;
        init => _path = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The current day as <c>yyyy-MM-dd</c>, by which acceptances expire. It corresponds to the build property
    /// <c>PartnershipSpecToday</c>. The default is ""; then no acceptance expires.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is neither a day nor "".</exception>
    public string Today
    {
        get => _today;
        init => _today = DayOrNothing(value);
    }

    /// <summary>
    /// The code of the language of <see cref="DeclarationFinding.Message"/>. The default is <c>en</c>.
    /// <see cref="DeclarationFinding.ToText"/> says which languages there are.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Language
    {
        get => _language;
        init => _language = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The severity at which the refutation of a criterion is reported, by the criterion's id. It corresponds to the keys
    /// <c>partnership_spec.&lt;criterionId&gt;.severity</c> of a build. The default is empty: each rule has its own severity.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, FindingSeverity> Severities
    {
        get => _severities;
        init => _severities = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// The ids of criteria that the check ignores completely, like the severity <c>none</c> in a build. The default is empty.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyCollection<string> Ignored
    {
        get => _ignored;
        init => _ignored = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>
    /// Cancels the check at the next value or declaration, which then throws an <see cref="OperationCanceledException"/>. The default never
    /// cancels.
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
