using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>
/// The ids taken so far in one list. People, file systems and some readers of JSON treat ids that differ only by case as the same.
/// </summary>
internal sealed class IdRegister(FileReader reader)
{
    private readonly Dictionary<string, JsonValue> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the id was free; says where it was first used if not.</summary>
    internal bool Take(ObjectReader owner, string id)
    {
        JsonValue value = owner.Find("id")!;
        if (_taken.TryGetValue(id, out JsonValue? first))
        {
            int line = reader.LineOf(first.Span);
            Message message = first.Text == id
                ? new Message(MessageKey.IdTwice, id, line)
                : new Message(MessageKey.IdCase, id, first.Text, line);
            reader.Report(reader.Rules.IdTaken, value.Span, message, first.Span);
            return false;
        }

        _taken.Add(id, value);
        return true;
    }
}
