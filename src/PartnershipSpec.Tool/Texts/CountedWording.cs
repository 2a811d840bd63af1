using System.Globalization;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Tool.Texts;

/// <summary>A wording with a number in it.</summary>
/// <param name="one">Of one thing.</param>
/// <param name="many">Of any other number.</param>
internal sealed class CountedWording(Wording one, Wording many)
{
    /// <summary>The wording in a language, with the number.</summary>
    public string In(string language, int count)
    {
        // French has the singular for none, too.
        bool isOne = count == 1 || (count == 0 && language == "fr");
        return (isOne ? one : many).In(language, count.ToString(CultureInfo.InvariantCulture));
    }
}
