using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PartnershipSpec.TestKit.Harness;

internal static class DiagnosticWording
{
    /// <summary>The message, whatever the machine's language.</summary>
    internal static string Worded(this Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
