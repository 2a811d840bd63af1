using System;
using System.Collections.Generic;
using System.Threading;

namespace PartnershipSpec.Engine.Json;

/// <summary>A text read as JSON: what could be read of it, and everything that is wrong with it.</summary>
internal sealed class JsonTree
{
    /// <summary>How deep objects and arrays may be nested; deeper ones are reported and not read.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many problems are kept; reading goes on beyond.</summary>
    public const int MaxProblems = 100;

    internal JsonTree(string text, JsonValue root, IReadOnlyList<JsonProblem> problems)
    {
        Text = text;
        Root = root;
        Problems = problems;
    }

    /// <summary>The text, as given.</summary>
    internal readonly string Text;

    /// <summary>The value of the text; <see cref="JsonKind.Missing"/> where there is none.</summary>
    internal readonly JsonValue Root;

    /// <summary>What is wrong, in the order of the text; empty exactly when the text is JSON in the asked syntax.</summary>
    internal readonly IReadOnlyList<JsonProblem> Problems;

    /// <summary>Reads a text, in time linear in its length, whatever it holds: mistakes become <see cref="Problems"/>, and the rest is
    /// read as far as it can be understood.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was given up, at the next value.</exception>
    public static JsonTree Parse(string text, JsonSyntax syntax, CancellationToken cancellation = default)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));
        return new JsonParser(text, syntax, cancellation).Parse();
    }
}
