using System;
using System.Collections.Generic;
using PartnershipSpec.Core.Json;
using PartnershipSpec.Core.Reading;
using PartnershipSpec.Core.Rules;

namespace PartnershipSpec.Core.Spectra.Parsing;

/// <summary>The ids taken so far in one list.</summary>
internal sealed class IdRegister(FileReader reader)
{
    private readonly Dictionary<string, JsonSpan> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether the id was free; says where it was first used if not.</summary>
    internal bool Take(ObjectReader owner, string id)
    {
        JsonSpan span = owner.Find("id")!.Span;
        if (_taken.TryGetValue(id, out JsonSpan first))
        {
            reader.Report(reader.Rules.IdTaken, span, new Message(MessageKey.IdTwice, id, reader.LineOf(first)), first);
            return false;
        }

        _taken.Add(id, span);
        return true;
    }
}
