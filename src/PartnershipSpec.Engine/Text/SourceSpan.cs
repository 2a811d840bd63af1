using System;
using System.Globalization;

namespace PartnershipSpec.Engine.Text;

/// <summary>A stretch of a text, in UTF-16 offsets: where a value, a name or a problem stands.</summary>
internal readonly struct SourceSpan : IEquatable<SourceSpan>
{
    private SourceSpan(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first character.</summary>
    internal readonly int Start;

    /// <summary>How many UTF-16 code units it covers; zero for a mere position.</summary>
    internal readonly int Length;

    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or behind <paramref name="end"/>.</exception>
    public static SourceSpan FromBounds(int start, int end)
    {
        if (start < 0)
            throw new ArgumentOutOfRangeException(nameof(start));
        if (end < start)
            throw new ArgumentOutOfRangeException(nameof(end));
        return new SourceSpan(start, end - start);
    }

    /// <summary>Whether both stretches have the same bounds.</summary>
    public static bool operator ==(SourceSpan left, SourceSpan right) => left.Equals(right);

    /// <summary>Whether the stretches differ in a bound.</summary>
    public static bool operator !=(SourceSpan left, SourceSpan right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SourceSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary>The bounds as <c>[start..end)</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "[{0}..{1})", Start, End);
}
