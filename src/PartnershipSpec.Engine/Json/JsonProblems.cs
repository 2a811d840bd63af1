using System;
using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>Collects the problems of one text, up to <see cref="JsonTree.MaxProblems"/>.</summary>
internal sealed class JsonProblems
{
    private readonly string _text;
    private List<JsonProblem>? _problems;

    internal JsonProblems(string text) => _text = text;

    /// <summary>Whether nothing was wrong so far.</summary>
    internal bool IsEmpty => _problems is null;

    /// <summary>Notes a problem; those beyond the cap are dropped.</summary>
    internal void Add(JsonError error, int start, int end)
    {
        _problems ??= new List<JsonProblem>();
        if (_problems.Count == JsonTree.MaxProblems)
            return;
        var span = SourceSpan.FromBounds(start, end);
        _problems.Add(new JsonProblem(error, span, JsonExcerpt.Of(_text, span)));
    }

    /// <summary>The problems in the order of their places.</summary>
    internal IReadOnlyList<JsonProblem> InOrder() =>
        _problems is null ? Array.Empty<JsonProblem>() : _problems.OrderBy(problem => problem.Span.Start).ToArray();
}
