using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Fuzzing;

/// <summary>One small change of a text, by its tokens.</summary>
/// <param name="Change">What is done.</param>
/// <param name="Place">Where, as a part of the whole.</param>
/// <param name="Other">Where else, or with what, as a part of what there is.</param>
internal readonly record struct Mutation(Change Change, double Place, double Other)
{
    // Strings, numbers and words, white space, and every other character by itself; the same for JSON and C#.
    private static readonly Regex Token =
        new("\"(?:[^\"\\\\\\n]|\\\\.)*\"|[\\p{L}\\p{N}_.+-]+|\\s+|.", RegexOptions.Singleline | RegexOptions.CultureInvariant);

    /// <summary>What stands in for a value: what breaks rules, and what is none of the reader's business.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1", "2", "-1", "1e999", "-0", "0.5", "31", "256", "1000000000000", "{}", "[]", "[[]]", "{\"a\":{}}",
        "default",
        "\"\"", "\" \"", "\"…\"", "\"class\"", "\"none\"", "\"system\"", "\"System\"", "\"andNoOthers\"", "\"*/\"", "\"\\\"\"",
        "\"</summary>\"", "\"{{\"", "\"\\ud800\"",
        "\"\\u0000\"", "\"\\u2028\"", "\"\u0430\"", "\"NaMe\"", "\"all\"", "\"any\"", "\"not\"", "\"level\"", "\"set\"", "\"choice\"",
        "\"flag\"", "\"value\"", "\"without\"", "\"complete\"",
        "\"accepted\"", "\"until\"", "\"noneOf\"", "\"atLeast\"", "\"atMost\"", "\"of\"", "\"extends\"",
    ];

    /// <summary>What breaks syntax.</summary>
    private static readonly string[] Junk =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/*", "*/", "//", "\n", "\0", "\u2028", "\u202e", "\ufeff", "\ud800", "#if",
        "#pragma", "(", ")", ";", "|", "~", "new", "typeof", "await", "@", "?",
    ];

    internal static IReadOnlyList<string> Tokens(string text) => [.. Token.Matches(text).Select(m => m.Value)];

    /// <summary>A text with changes made one after the other.</summary>
    internal static string Apply(IReadOnlyList<string> text, IEnumerable<Mutation> mutations)
    {
        List<string> tokens = [.. text];
        foreach (Mutation mutation in mutations) mutation.Apply(tokens);
        return string.Concat(tokens);
    }

    private void Apply(List<string> tokens)
    {
        if (tokens.Count == 0) return;

        int at = At(Place, tokens, IsSeen);
        int value = At(Place, tokens, IsValue);
        int item = At(Place, tokens, BeginsItem);
        switch (Change)
        {
            case Change.Value:
                tokens[value] = Pick(Values);
                break;
            case Change.ToAnotherOfIts:
                tokens[value] = tokens[At(Other, tokens, (all, i) => IsValue(all, i) && all[i][0] == tokens[value][0])];
                break;
            case Change.Repeat:
                tokens.InsertRange(item, [.. tokens.GetRange(item, Width(tokens, item)), ","]);
                break;
            case Change.Leave:
                tokens.RemoveRange(item, Math.Min(Width(tokens, item) + 1, tokens.Count - item));
                break;
            case Change.Swap:
                int other = At(Other, tokens, IsSeen);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            default:
                tokens[at] = Pick(Junk);
                break;
        }
    }

    private string Pick(string[] from) => from[(int)(Other * from.Length)];

    /// <summary>The token at a part of the way among those of a kind; where there is none, the first of all.</summary>
    private static int At(double part, List<string> tokens, Func<List<string>, int, bool> isMeant)
    {
        int[] meant = [.. Enumerable.Range(0, tokens.Count).Where(i => isMeant(tokens, i))];
        return meant.Length == 0 ? 0 : meant[(int)(part * meant.Length)];
    }

    private static bool IsSeen(List<string> tokens, int at) => !string.IsNullOrWhiteSpace(tokens[at]);

    /// <summary>Whether a token is a string, number or word, and no name of a property.</summary>
    private static bool IsValue(List<string> tokens, int at) =>
        (tokens[at][0] == '"' || char.IsLetterOrDigit(tokens[at][0])) && (at + 1 == tokens.Count || tokens[at + 1] != ":");

    /// <summary>Whether a member, an item or an argument begins there.</summary>
    private static bool BeginsItem(List<string> tokens, int at)
    {
        int before = at - 1;
        while (before >= 0 && !IsSeen(tokens, before)) before--;
        return before >= 0 && IsSeen(tokens, at) && tokens[before] is ("{" or "[" or "(" or ",");
    }

    /// <summary>How many tokens an item has, up to its comma or the bracket that closes the list.</summary>
    private static int Width(List<string> tokens, int start)
    {
        int depth = 0;
        int end = start;
        for (; end < tokens.Count; end++)
        {
            if (tokens[end] is "{" or "[" or "(") depth++;
            else if (tokens[end] is ("}" or "]" or ")") && --depth < 0) break;
            else if (tokens[end] == "," && depth == 0) break;
        }

        return end - start;
    }
}

/// <summary>What is done to a text.</summary>
internal enum Change
{
    /// <summary>A value becomes another that tests know to be odd.</summary>
    Value,

    /// <summary>A value becomes another of the text.</summary>
    ToAnotherOfIts,

    /// <summary>A member, an item or an argument stands there twice.</summary>
    Repeat,

    /// <summary>A member, an item or an argument is left out, and what is behind it.</summary>
    Leave,

    /// <summary>Two tokens change places.</summary>
    Swap,

    /// <summary>A token becomes what breaks syntax.</summary>
    Break,
}
