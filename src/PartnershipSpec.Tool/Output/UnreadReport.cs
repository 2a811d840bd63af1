using System.Globalization;
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
    public void Say(Finding finding)
    {
        IsEmpty = false;
        string message = finding.Message.ToString(null, _culture);
        invocation.Host.Error.WriteLine($"{FindingWriter.PlaceOf(finding)}: {finding.Rule.Id}: {message}");
    }
}
