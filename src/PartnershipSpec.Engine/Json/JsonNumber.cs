using System;

namespace PartnershipSpec.Engine.Json;

/// <summary>Numbers, read exactly from their literals.</summary>
internal static class JsonNumber
{
    /// <summary>Beyond any exponent that could matter, and far from the limits of <see cref="long"/>.</summary>
    private const long HugeExponent = long.MaxValue / 100;

    private static readonly char[] ExponentMarks = { 'e', 'E' };

    /// <summary>The value of a number that is mathematically an integer of 32 bits, however it is written: <c>7</c>, <c>7.0</c>,
    /// <c>0.7e1</c>. False, and zero, for any other number and any other kind of value.</summary>
    public static bool TryGetInt32(JsonValue? value, out int result)
    {
        result = 0;
        return value is { Kind: JsonKind.Number } && TryGetInt32(value.Text, out result);
    }

    /// <summary>Writes the number as digits × 10^scale without trailing zeros; an integer then is one whose scale is not
    /// negative.</summary>
    private static bool TryGetInt32(string literal, out int result)
    {
        result = 0;
        int exponentMark = literal.IndexOfAny(ExponentMarks);
        int mantissaEnd = exponentMark < 0 ? literal.Length : exponentMark;
        long digits = 0;
        long scale = exponentMark < 0 ? 0 : ReadExponent(literal, exponentMark + 1);
        long pendingZeros = 0;
        bool inFraction = false;
        for (int i = 0; i < mantissaEnd; i++)
        {
            char c = literal[i];
            if (c == '.')
                inFraction = true;
            if (c is '.' or '-')
                continue;
            if (inFraction)
                scale--;
            if (c == '0')
            {
                pendingZeros++;
                continue;
            }
            if (!TryShift(ref digits, pendingZeros + 1))
                return false;
            digits += c - '0';
            pendingZeros = 0;
        }
        scale += pendingZeros;
        if (digits == 0)
            return true;
        if (scale < 0 || !TryShift(ref digits, scale))
            return false;
        long signed = literal[0] == '-' ? -digits : digits;
        if (signed is < int.MinValue or > int.MaxValue)
            return false;
        result = (int)signed;
        return true;
    }

    /// <summary>Multiplies by 10^places; false when that is far beyond 32 bits.</summary>
    private static bool TryShift(ref long digits, long places)
    {
        for (; digits != 0 && places > 0; places--)
        {
            digits *= 10;
            if (digits > 10L * int.MaxValue)
                return false;
        }
        return true;
    }

    private static long ReadExponent(string literal, int start)
    {
        bool isNegative = literal[start] == '-';
        long exponent = 0;
        for (int i = literal[start] is '-' or '+' ? start + 1 : start; i < literal.Length; i++)
            exponent = Math.Min(HugeExponent, (exponent * 10) + (literal[i] - '0'));
        return isNegative ? -exponent : exponent;
    }
}
