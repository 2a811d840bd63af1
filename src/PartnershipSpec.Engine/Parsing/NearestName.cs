using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Diagnostics;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>Finds the name somebody probably meant.</summary>
internal static class NearestName
{
    // More would bury the message: a console shows it on one line.
    private const int MostShown = 12;

    // Comparing takes the product of two lengths for each: more would keep the compiler waiting for a hint.
    private const int MostCompared = 1000;
    private const int LongestCompared = 100;

    /// <summary>What to say beside a name that is not known: the nearest that is, or all of them.</summary>
    internal static Message Hint(string name, string? nearest, IReadOnlyCollection<string> known)
    {
        if (nearest is null) return All(known);

        // What differs by case alone is seen to.
        bool looksAlike = !string.Equals(name, nearest, StringComparison.OrdinalIgnoreCase) && LookAlike.Are(name, nearest);
        return looksAlike
            ? new Message(MessageKey.LooksAlike, nearest, LookAlike.Difference(name, nearest))
            : new Message(MessageKey.DidYouMean, nearest);
    }

    /// <summary>The names that are known, as far as they fit on a line.</summary>
    private static Message All(IReadOnlyCollection<string> known)
    {
        if (known.Count == 0) return new Message(MessageKey.NoneKnown);

        string shown = string.Join(", ", known.Take(MostShown));
        return known.Count <= MostShown
            ? new Message(MessageKey.KnownNames, shown)
            : new Message(MessageKey.KnownNamesAndMore, shown, known.Count - MostShown);
    }

    /// <summary>
    /// The known name that looks like this one, or else that with the fewest edits from it, if they are few for its length; case counts for
    /// nothing.
    /// </summary>
    internal static string? Of(string name, IReadOnlyCollection<string> known)
    {
        if (known.Count > MostCompared) return null;
        if (Alike(name, known) is { } alike) return alike;

        // Longer than any id: nobody's slip of the pen.
        if (name.Length > LongestCompared) return null;

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

    private static string? Alike(string name, IEnumerable<string> known)
    {
        IReadOnlyList<string> keys = LookAlike.Keys(name);
        return known.FirstOrDefault(candidate => LookAlike.Keys(candidate).Intersect(keys, StringComparer.Ordinal).Any());
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
