using System;
using System.Numerics;

namespace PartnershipSpec.Tool.Logic;

/// <summary>
/// An exact share of all consistent descriptions. Each counts the same; how often there are such partnerships it does not say.
/// </summary>
internal readonly struct Share : IEquatable<Share>
{
    private readonly BigInteger _whole;

    /// <param name="part">So many.</param>
    /// <param name="whole">Of so many; of none, it is no share at all.</param>
    public Share(BigInteger part, BigInteger whole)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(part, whole);
        Part = whole.IsZero ? BigInteger.Zero : part / common;
        _whole = whole.IsZero ? BigInteger.One : whole / common;
    }

    /// <summary>The numerator of the fraction in lowest terms.</summary>
    internal readonly BigInteger Part;

    /// <summary>Its denominator.</summary>
    public BigInteger Whole => _whole.IsZero ? BigInteger.One : _whole;

    /// <summary>Whether it is none of them.</summary>
    public bool IsNone => Part.IsZero;

    /// <summary>From 0 to 1, as near as a floating-point number comes.</summary>
    public double Fraction
    {
        get
        {
            // Both may be far beyond what a floating-point number holds; their quotient, with 64 bits to spare, is not.
            int shift = Math.Max(0, (8 * (Whole.ToByteArray().Length - Part.ToByteArray().Length)) + 64);
            return (double)((Part << shift) / Whole) * Math.Pow(2, -shift);
        }
    }

    /// <summary>The share of both, where one has nothing to do with the other.</summary>
    internal Share And(Share other) => new(Part * other.Part, Whole * other.Whole);

    /// <summary>The share without another that is part of it.</summary>
    internal Share Without(Share other) => new((Part * other.Whole) - (other.Part * Whole), Whole * other.Whole);

    /// <inheritdoc />
    public bool Equals(Share other) => Part == other.Part && Whole == other.Whole;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((Part.GetHashCode() * 31) + Whole.GetHashCode());

    /// <summary>The fraction: <c>3/16</c>.</summary>
    public override string ToString() => Part + "/" + Whole;

    /// <summary>Whether two shares are the same.</summary>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether two shares differ.</summary>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);
}
