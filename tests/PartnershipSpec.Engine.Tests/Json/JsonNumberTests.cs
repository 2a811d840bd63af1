using System.Globalization;
using System.Numerics;
using CsCheck;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using static PartnershipSpec.Engine.Tests.Json.JsonTreeAsserts;

namespace PartnershipSpec.Engine.Tests.Json;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.000e-999999999999999999999", 0)]
    [InlineData("0e999999999999999999999", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("1.20E+1", 12)]
    [InlineData("-1200e-2", -12)]
    [InlineData("0.0000000000000000000000000000001e31", 1)]
    [InlineData("10000000000000000000000000000000e-31", 1)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483647.000", int.MaxValue)]
    [InlineData("-214748.3648e4", int.MinValue)]
    public void Integers_are_read_however_they_are_written(string literal, int value)
    {
        Assert.True(JsonNumber.TryGetInt32(Strict(literal).Root, out int result));
        Assert.Equal(value, result);
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("1e-1")]
    [InlineData("1.0000000000000000000000000000001")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("2147483647.5")]
    [InlineData("9999999999999999999999")]
    [InlineData("1e10")]
    [InlineData("1e999")]
    [InlineData("-1e999999999999999999999")]
    [InlineData("1e-999999999999999999999")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("01")]
    [InlineData("")]
    public void Everything_else_is_no_integer(string text)
    {
        Assert.False(JsonNumber.TryGetInt32(Strict(text).Root, out int result));
        Assert.Equal(0, result);
        Assert.False(JsonNumber.TryGetInt32(null, out _));
    }

    [Fact]
    public void Numbers_are_read_as_exact_arithmetic_reads_them()
    {
        var digits = Gen.OneOf(Gen.Int.Select(i => (long)i), Gen.Long[-30_000_000_000, 30_000_000_000], Gen.Long[-30, 30]);
        Gen.Select(digits, Gen.Int[0, 12], Gen.Int[-14, 14]).Sample(
            (mantissa, fractionDigits, exponent) =>
            {
                string padded = BigInteger.Abs(mantissa).ToString(CultureInfo.InvariantCulture).PadLeft(fractionDigits + 1, '0');
                string fraction = fractionDigits == 0 ? "" : $".{padded[^fractionDigits..]}";
                string literal = $"{(mantissa < 0 ? "-" : "")}{padded[..^fractionDigits]}{fraction}e{exponent}";
                int scale = exponent - fractionDigits;
                var scaled = (BigInteger)mantissa * BigInteger.Pow(10, System.Math.Max(scale, 0));
                var value = BigInteger.DivRem(scaled, BigInteger.Pow(10, System.Math.Max(-scale, 0)), out var remainder);
                bool isInt32 = remainder.IsZero && value >= int.MinValue && value <= int.MaxValue;
                Assert.Empty(Strict(literal).Problems);
                Assert.Equal(isInt32, JsonNumber.TryGetInt32(Strict(literal).Root, out int result));
                Assert.Equal(isInt32 ? (int)value : 0, result);
            },
            iter: LongRun.Of(50_000));
    }
}
