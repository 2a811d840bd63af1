using System;
using System.Collections.Generic;
using System.Text;

namespace PartnershipSpec.Engine.Json;

/// <summary>Pointers into a tree as RFC 6901 writes them: <c>/criteria/3/quote</c>. The look-ups never throw; what they cannot find is
/// null.</summary>
internal static class JsonPointer
{
    /// <summary>A name as one token of a pointer: <c>~</c> becomes <c>~0</c>, <c>/</c> becomes <c>~1</c>.</summary>
    public static string Escape(string token) => token is null ? "" : token.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The pointer to the member or item <paramref name="token"/>, as yet unescaped, of what <paramref name="path"/> points
    /// to.</summary>
    public static string Append(string path, string token) => path + "/" + Escape(token);

    /// <summary>Whether a pointer leads to something inside what another leads to.</summary>
    public static bool IsBelow(string path, string parent) =>
        path.Length > parent.Length && path[parent.Length] == '/' && path.StartsWith(parent, StringComparison.Ordinal);

    /// <summary>The value the pointer leads to, by way of the first of duplicate members; "" leads to <paramref name="root"/>.
    /// Null when there is none or the pointer is malformed.</summary>
    public static JsonValue? Find(JsonValue? root, string? path) => TryWalk(root, path, out var value, out _) ? value : null;

    /// <summary>The member whose value the pointer leads to; null when there is none, as for "" and for the item of an array.</summary>
    public static JsonMember? FindMember(JsonValue? root, string? path) => TryWalk(root, path, out _, out var member) ? member : null;

    private static bool TryWalk(JsonValue? root, string? path, out JsonValue? value, out JsonMember? member)
    {
        value = root;
        member = null;
        if (path is null || (path.Length > 0 && path[0] != '/'))
            return false;
        for (int at = 0; at < path.Length && value is not null;)
        {
            int end = path.IndexOf('/', at + 1);
            end = end < 0 ? path.Length : end;
            string? token = Unescape(path, at + 1, end);
            member = token is null ? null : value.Find(token);
            value = member is not null ? member.Value : Item(value.Items, token);
            at = end;
        }
        return value is not null;
    }

    private static JsonValue? Item(IReadOnlyList<JsonValue> items, string? token)
    {
        if (token is null || token.Length is 0 or > 9 || (token[0] == '0' && token.Length > 1))
            return null;
        int index = 0;
        foreach (char c in token)
        {
            if (c is < '0' or > '9')
                return null;
            index = (index * 10) + (c - '0');
        }
        return index < items.Count ? items[index] : null;
    }

    private static string? Unescape(string path, int start, int end)
    {
        int tilde = path.IndexOf('~', start, end - start);
        if (tilde < 0)
            return path.Substring(start, end - start);
        var token = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            if (path[i] != '~')
                token.Append(path[i]);
            else if (i + 1 < end && path[i + 1] is '0' or '1')
                token.Append(path[++i] == '0' ? '~' : '/');
            else
                return null;
        }
        return token.ToString();
    }
}
