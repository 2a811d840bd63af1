using System;
using System.Collections;
using System.Collections.Generic;

namespace PartnershipSpec.Engine.Json;

/// <summary>The members of one object, in source order; knows duplicates and finds by name, with an index where there are many.</summary>
internal sealed class JsonMemberList : IReadOnlyList<JsonMember>
{
    /// <summary>Up to here a walk over the members beats an index.</summary>
    private const int WalkedUpTo = 8;

    internal static readonly JsonMemberList Empty = new(Array.Empty<JsonMember>(), null);

    private readonly JsonMember[] _members;
    private readonly Dictionary<string, JsonMember>? _firstByName;

    private JsonMemberList(JsonMember[] members, Dictionary<string, JsonMember>? firstByName)
    {
        _members = members;
        _firstByName = firstByName;
    }

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public JsonMember this[int index] => _members[index];

    /// <inheritdoc/>
    public IEnumerator<JsonMember> GetEnumerator() => ((IEnumerable<JsonMember>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();

    /// <summary>The members as read, those whose name came before marked as duplicates.</summary>
    internal static JsonMemberList From(JsonMember[] members)
    {
        if (members.Length == 0)
            return Empty;
        var index = members.Length > WalkedUpTo ? new Dictionary<string, JsonMember>(members.Length, StringComparer.Ordinal) : null;
        for (int i = 0; i < members.Length; i++)
        {
            var member = members[i];
            if (Walk(members, index is null ? i : 0, member.Name) is not null || (index is not null && index.ContainsKey(member.Name)))
                members[i] = new JsonMember(member.Name, member.NameSpan, member.Value, isDuplicate: true);
            else
                index?.Add(member.Name, member);
        }
        return new JsonMemberList(members, index);
    }

    /// <summary>The first member of that name, or null.</summary>
    internal JsonMember? Find(string name)
    {
        if (_firstByName is null)
            return Walk(_members, _members.Length, name);
        return _firstByName.TryGetValue(name, out var member) ? member : null;
    }

    private static JsonMember? Walk(JsonMember[] members, int count, string name)
    {
        for (int i = 0; i < count; i++)
        {
            if (string.Equals(members[i].Name, name, StringComparison.Ordinal))
                return members[i];
        }
        return null;
    }
}
