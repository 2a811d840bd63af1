using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Parsing;

/// <summary>Reads one file and collects what is wrong with it.</summary>
internal sealed class FileReader
{
    // Beyond these, names are no longer compared: whoever has so much to mend has enough to go on.
    private const int MostHinted = 200;

    private readonly List<Problem> _problems = [];

    private readonly CancellationToken _cancellation;

    /// <param name="file">The file.</param>
    /// <param name="rules">The rules that what is wrong with it breaks.</param>
    /// <param name="cancellation">Gives the reading up, at the next value.</param>
    internal FileReader(SourceFile file, ShapeRules rules, CancellationToken cancellation = default)
    {
        _cancellation = cancellation;
        File = file;
        Rules = rules;
        _problems.AddRange(TextEncoding.Check(file, rules.NotJson) is { } unreadable ? [unreadable] : file.Tree.Problems.Select(OfJson));
        IsJson = _problems.Count == 0;

        Problem OfJson(JsonProblem problem) =>
            new(rules.NotJson, file.LocationOf(problem.Span), new Message(JsonWording.Key(problem.Error), problem.Found));
    }

    internal readonly SourceFile File;

    internal readonly ShapeRules Rules;

    internal IReadOnlyList<Problem> Problems => _problems;

    /// <summary>
    /// Whether the file is JSON. While it is not, only that is reported: what seems to be missing may stand where the reader got lost.
    /// </summary>
    internal readonly bool IsJson;

    internal void Report(Rule rule, SourceSpan span, MessageKey key, params object[] arguments)
    {
        if (IsJson) _problems.Add(new Problem(rule, File.LocationOf(span), new Message(key, arguments)));
    }

    /// <summary>Reports a name, with the one to put in its place where that is known.</summary>
    internal void Report(Rule rule, SourceSpan span, Message message, string? suggestion)
    {
        if (IsJson) _problems.Add(new Problem(rule, File.LocationOf(span), message) { Suggestion = suggestion });
    }

    internal void Report(Rule rule, SourceSpan span, Message message, SourceSpan related)
    {
        if (IsJson) _problems.Add(new Problem(rule, File.LocationOf(span), message, File.LocationOf(related)));
    }

    /// <summary>
    /// Whether a file that was found by its name has anything to do with us; says so if not, once. Whoever only misspelt a name hears that.
    /// </summary>
    internal bool IsOurs()
    {
        string[] names = ["partnerships", "categories"];
        JsonValue root = File.Tree.Root;
        if (root.Kind != JsonKind.Object || names.Any(name => root.Find(name) is not null)) return true;
        if (root.Members.Take(MostHinted).Any(m => NearestName.Of(m.Name, names) is not null)) return true;

        SourceSpan brace = SourceSpan.FromBounds(root.Span.Start, root.Span.Start + 1);
        Malformed(brace, MessageKey.NotOurs, SourceLocation.FileNameOf(File.Path));
        return false;
    }

    /// <summary>The line a stretch begins in, as people count them.</summary>
    internal int LineOf(SourceSpan span) => File.LocationOf(span).Start.Line + 1;

    internal void Malformed(SourceSpan span, MessageKey key, params object[] arguments) => Report(Rules.Malformed, span, key, arguments);

    /// <summary>Reports a name that is not among those known, with the nearest that is.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="name">The name.</param>
    /// <param name="known">What could be named.</param>
    /// <param name="isTaken">Whether a name is named there already, so that it cannot be named again.</param>
    internal void UnknownName(
        SourceSpan span, MessageKey kind, string name, IReadOnlyCollection<string> known, Predicate<string>? isTaken = null)
    {
        string? nearest = _problems.Count < MostHinted ? NearestName.Of(name, known) : null;
        var message = new Message(MessageKey.UnknownName, new Message(kind), name, NearestName.Hint(name, nearest, known));
        Report(Rules.UnknownName, span, message, nearest is null || isTaken?.Invoke(nearest) == true ? null : nearest);
    }

    /// <summary>Whether a value is of a kind; says so if not, unless the JSON reader already said that it could not be read.</summary>
    internal bool Is(JsonValue value, JsonKind kind, string property)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (value.Kind == kind) return true;
        if (value.Kind == JsonKind.Missing) return false;

        Message role = ValueRole.Name(File.Tree.Root, value, property);
        Malformed(value.Span, MessageKey.WrongType, role, new Message(JsonWording.Key(kind)), new Message(JsonWording.Key(value.Kind)));
        return false;
    }

    /// <summary>Says of a value that it must not be empty.</summary>
    internal void Empty(JsonValue value, string property) =>
        Malformed(value.Span, MessageKey.Empty, ValueRole.Name(File.Tree.Root, value, property));

    /// <summary>The text of a string that is not empty, or null after saying what is wrong.</summary>
    internal string? Text(JsonValue value, string property)
    {
        if (!Is(value, JsonKind.String, property)) return null;
        if (value.Text.Trim().Length > 0) return value.Text;

        Empty(value, property);
        return null;
    }

    /// <summary>An id: a small ASCII letter, then letters and digits, at most 100.</summary>
    internal string? Id(JsonValue value, string property)
    {
        if (Text(value, property) is not { } id) return null;
        if (id.Length <= 100 && id[0] is >= 'a' and <= 'z' && Array.TrueForAll(id.ToCharArray(), IsIdCharacter)) return id;

        Malformed(value.Span, MessageKey.NotAnId, property, id);
        return null;
    }

    private static bool IsIdCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
