using System;
using System.Collections.Generic;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Parsing;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>The ids declared so far in one file. PSP2004: one that is used again, or that looks like another.</summary>
internal sealed class DeclaredIds(FileReader reader)
{
    private readonly Dictionary<string, SourceSpan> _taken = new(StringComparer.Ordinal);
    private readonly LookAlikes<SourceSpan> _alike = new();

    /// <summary>
    /// Whether the id was free; says where it was first used if not. One that only looks like another is free, and said to.
    /// </summary>
    internal bool Take(Declaration declaration)
    {
        if (_taken.TryGetValue(declaration.Id, out SourceSpan first))
        {
            reader.Report(
                reader.Rules.IdTaken, declaration.IdSpan, new Message(MessageKey.IdTwice, declaration.Id, reader.LineOf(first)), first);
            return false;
        }

        if (_alike.Find(declaration.Id) is { } other)
        {
            Message difference = LookAlike.Difference(declaration.Id, other.Text);
            reader.Report(
                reader.Rules.IdTaken, declaration.IdSpan,
                new Message(MessageKey.IdLooksAlike, declaration.Id, reader.LineOf(other.Value), difference), other.Value);
        }

        _taken.Add(declaration.Id, declaration.IdSpan);
        _alike.Add(declaration.Id, declaration.IdSpan);
        return true;
    }
}
