using System.Globalization;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.TestKit.Engine;

internal static class InEnglish
{
    /// <summary>The message, whatever the machine's language: for tests that compare its words.</summary>
    internal static string English(this Message message) => message.ToString(null, CultureInfo.InvariantCulture);
}
