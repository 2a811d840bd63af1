using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Core.Rules;

namespace PartnershipSpec.Core.Reading;

/// <summary>Finds the name somebody probably meant.</summary>
internal static class NearestName
{
    // More would bury the message: a console shows it on one line.
    private const int MostShown = 12;

    /// <summary>What to say beside a name that is not known: the nearest that is, or all of them.</summary>
    internal static Message Hint(string? nearest, IReadOnlyCollection<string> known)
    {
        if (known.Count == 0) return new Message(MessageKey.NoneKnown);
        if (nearest is not null) return new Message(MessageKey.DidYouMean, nearest);

        string shown = string.Join(", ", known.Take(MostShown));
        return known.Count <= MostShown ? new Message(MessageKey.KnownNames, shown) : new Message(MessageKey.KnownNamesAndMore, shown, known.Count - MostShown);
    }

    /// <summary>The known name with the fewest edits from this one, if they are few for its length; case counts for nothing.</summary>
    internal static string? Of(string name, IEnumerable<string> known)
    {
        // Longer than any id: nobody's slip of the pen, and quadratic to compare.
        if (name.Length > 100) return null;

        string? nearest = null;
        int fewest = (name.Length / 3) + 2;
        foreach (string candidate in known.OrderBy(k => k, StringComparer.Ordinal))
        {
            int edits = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (edits >= fewest) continue;
            nearest = candidate;
            fewest = edits;
        }

        return nearest;
    }

    private static int Distance(string from, string to)
    {
        int[] row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int substituted = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
