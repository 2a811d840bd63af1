using System;
using System.Collections.Generic;
using System.Linq;

namespace Benchmarks.Measuring;

/// <summary>How work grows with its size: the exponent that fits best, 1 where twice the size takes twice as much.</summary>
internal static class Growth
{
    private const int Rounds = 3;

    /// <summary>
    /// The exponents of processor time and of memory allocated, with both at the largest size, in milliseconds and bytes.
    /// </summary>
    internal readonly record struct Figures(double Time, double Memory, double Milliseconds, double Bytes);

    /// <summary>Does work of each size some times; the least of each counts, since whatever disturbs only adds.</summary>
    /// <param name="prepare">Prepares work of a size; that is not counted.</param>
    /// <param name="sizes">The sizes, ascending.</param>
    internal static Figures Of(Func<int, Action> prepare, params int[] sizes)
    {
        Action[] works = [.. sizes.Select(prepare)];
        works[^1]();
        (double Time, double Bytes)[] least =
            [.. works.Select(w => Enumerable.Range(0, Rounds).Select(_ => Once(w)).ToArray())
            .Select(all => (all.Min(a => a.Time), all.Min(a => a.Bytes)))];
        return new Figures(
            Exponent(sizes, least.Select(l => l.Time)), Exponent(sizes, least.Select(l => l.Bytes)), least[^1].Time, least[^1].Bytes);
    }

    private static (double Time, double Bytes) Once(Action work)
    {
        // What earlier rounds left is not this one's to collect.
        GC.Collect();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        double time = Cpu.Time(work);
        return (time, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    /// <summary>The slope of the line through the logarithms with the least squares of deviations.</summary>
    private static double Exponent(IEnumerable<int> sizes, IEnumerable<double> amounts)
    {
        (double X, double Y)[] points = [.. sizes.Zip(amounts, (s, a) => (Math.Log(s), Math.Log(a)))];
        (double x, double y) = (points.Average(p => p.X), points.Average(p => p.Y));
        return points.Sum(p => (p.X - x) * (p.Y - y)) / points.Sum(p => (p.X - x) * (p.X - x));
    }
}
