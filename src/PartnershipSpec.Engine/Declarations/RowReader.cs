using System.Globalization;

namespace PartnershipSpec.Engine.Declarations;

/// <summary>Reads a row of a packed table: fields one after the other, each its length, a colon and its text.</summary>
internal struct RowReader
{
    private readonly string _row;
    private int _at;

    internal RowReader(string row)
    {
        _row = row;
        _at = 0;
    }

    internal readonly bool AtEnd => _at >= _row.Length;

    internal string Text()
    {
        int colon = _row.IndexOf(':', _at);
        int length = int.Parse(_row.Substring(_at, colon - _at), CultureInfo.InvariantCulture);
        _at = colon + 1 + length;
        return _row.Substring(colon + 1, length);
    }

    internal string? TextOrNull()
    {
        string text = Text();
        return text.Length == 0 ? null : text;
    }

    internal ulong Word() => ulong.Parse(Text(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
