using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;

namespace PartnershipSpec.Roslyn.Generation.Emission.Text;

/// <summary>Makes property names of ids that may be any text; an id whose name is taken gets none and is still found by id.</summary>
internal sealed class PropertyNames(IEnumerable<string> taken)
{
    private const BindingFlags AllMembers = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly HashSet<string> _taken = [.. taken.Concat(typeof(object).GetMethods(AllMembers).Select(m => m.Name))];

    internal string? Take(string id)
    {
        string name = Of(id);
        return name.Length > 0 && _taken.Add(name) ? name : null;
    }

    /// <summary>The letters and digits of an id, each word with a capital first.</summary>
    private static string Of(string id)
    {
        var name = new StringBuilder();
        bool startsWord = true;
        foreach (char c in id.Where(c => c < 0x250))
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            if (name.Length == 0 && !char.IsLetter(c)) name.Append('_');
            name.Append(startsWord ? char.ToUpper(c, CultureInfo.InvariantCulture) : c);
            startsWord = false;
        }

        return name.Length > 200 ? "" : name.ToString();
    }
}
