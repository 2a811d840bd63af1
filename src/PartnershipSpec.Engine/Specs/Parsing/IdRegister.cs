using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>
/// The ids taken so far in one list. People, file systems and some readers of JSON take ids that differ by case alone for the same.
/// </summary>
internal sealed class IdRegister(FileReader reader)
{
    private readonly Dictionary<string, (string Id, SourceSpan Span)> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the id was free; says where it was first used if not.</summary>
    internal bool Take(ObjectReader owner, string id)
    {
        SourceSpan span = owner.Find("id")!.Span;
        if (_taken.TryGetValue(id, out (string Id, SourceSpan Span) first))
        {
            int line = reader.LineOf(first.Span);
            Message message = first.Id == id ? new Message(MessageKey.IdTwice, id, line) : new Message(MessageKey.IdCase, id, first.Id, line);
            reader.Report(reader.Rules.IdTaken, span, message, first.Span);
            return false;
        }

        _taken.Add(id, (id, span));
        return true;
    }
}
