using System;
using System.Collections.Generic;

namespace PartnershipSpec.Roslyn.Generation.Emission.Text;

/// <summary>JSON on one line, cut where a reader would begin a new one.</summary>
internal static class JsonLines
{
    // The items of the lists in the root, and those of the lists in these.
    private const int DepthOfItems = 2;
    private const int DepthOfParts = 4;

    private const int Shortest = 100;

    // The compiler joins the lines again: of a spec without measure they are fewer and longer.
    private const int Most = 1000;

    internal static IEnumerable<string> Split(string json)
    {
        int shortest = Math.Max(Shortest, json.Length / Most);
        int start = 0;
        int depth = 0;
        bool inText = false;
        for (int at = 0; at < json.Length; at++)
        {
            char c = json[at];
            if (inText)
            {
                if (c == '\\') at++;
                else if (c == '"') inText = false;
                continue;
            }

            if (c == '"') inText = true;
            else if (c is '{' or '[') depth++;
            else if (c is '}' or ']') depth--;
            else if (c == ',' && at + 1 - start >= shortest && depth is <= DepthOfItems or DepthOfParts)
            {
                yield return json.Substring(start, at + 1 - start);
                start = at + 1;
            }
        }

        yield return json.Substring(start);
    }
}
