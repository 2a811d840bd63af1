using System.Globalization;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Tool.CommandLine;
using PartnershipSpec.Tool.Findings;

namespace PartnershipSpec.Tool.Output;

/// <summary>Says on standard error what could not be read, for verbs that do not check.</summary>
internal sealed class UnreadReport(Invocation invocation)
{
    private readonly CultureInfo _culture = invocation.Culture;

    /// <summary>Whether there was nothing to say.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Says it, in a line.</summary>
    public void Say(Finding finding) => Say(FindingWriter.PlaceOf(finding), finding.Rule, finding.Message);

    /// <summary>Says it, in a line.</summary>
    public void Say(Problem problem) => Say(FindingWriter.PlaceOf(problem.Location), problem.Rule, problem.Message);

    private void Say(string place, Rule rule, Message message)
    {
        IsEmpty = false;
        invocation.Host.Error.WriteLine($"{place}: {rule.Id}: {message.ToString(null, _culture)}");
    }
}
