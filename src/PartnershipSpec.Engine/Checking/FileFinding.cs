using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Checking;

/// <summary>A finding in a declaration file.</summary>
internal sealed class FileFinding(Problem problem)
{
    /// <summary>Rule, locations, message, and the name that was probably meant.</summary>
    internal readonly Problem Problem = problem;

    /// <summary>How grave the project holds it; null where it says nothing, and the rule's severity counts.</summary>
    public RuleSeverity? Severity { get; init; }

    /// <summary>The declaration whose claim or acceptance it is about; null where it is about how the file is written.</summary>
    public Declaration? Declaration { get; init; }

    /// <summary>The acceptance that silences it; null where it is reported.</summary>
    public Acceptance? AcceptedBy { get; init; }

    /// <summary>What of that declaration breaks the rule; null where it is about how the file is written.</summary>
    public BrokenRule? Subject { get; init; }
}
