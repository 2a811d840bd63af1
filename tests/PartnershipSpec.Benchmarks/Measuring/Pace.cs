using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Benchmarks.Measuring;

/// <summary>
/// Times work beside other work, in turns and in small portions: on a machine that others use too, the median of many ratios holds where an
/// average would not.
/// </summary>
internal static class Pace
{
    private const int WarmUps = 60;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    /// <summary>Nanoseconds an item, and the median of the ratios of a portion to the same portion of the yardstick.</summary>
    internal readonly record struct Figures(double Nanoseconds, double Yardstick, double Ratio);

    /// <summary>How two kinds of work compare that go through items from one index to another.</summary>
    /// <param name="work">What is measured.</param>
    /// <param name="yardstick">What it is compared with.</param>
    /// <param name="count">How many items there are.</param>
    /// <param name="portion">How many are timed at once.</param>
    /// <param name="rounds">How often.</param>
    internal static Figures Compare(Action<int, int> work, Action<int, int> yardstick, int count, int portion, int rounds)
    {
        portion = Math.Min(portion, count);
        int portions = count / portion;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < WarmUps || Stopwatch.GetElapsedTime(start) < WarmUp; i++)
        {
            work(0, portion);
            yardstick(0, portion);
            // What was called often is compiled anew in the background.
            if (i % 20 == 0) Thread.Sleep(150);
        }

        var times = new double[portions * rounds];
        var yardsticks = new double[portions * rounds];
        for (int round = 0; round < rounds; round++)
        {
            // One after the other goes through all items, so that neither finds in the cache what the other left there.
            for (int i = 0; i < portions; i++) yardsticks[(round * portions) + i] = Time(yardstick, i * portion, portion);
            for (int i = 0; i < portions; i++) times[(round * portions) + i] = Time(work, i * portion, portion);
        }

        return new Figures(Median(times), Median(yardsticks), Median([.. times.Zip(yardsticks, (t, y) => t / y)]));
    }

    /// <summary>The bytes that work allocates for an item.</summary>
    internal static double Bytes(Action<int, int> work, int count)
    {
        work(0, count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        work(0, count);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count;
    }

    private static double Time(Action<int, int> work, int from, int portion)
    {
        long start = Stopwatch.GetTimestamp();
        work(from, from + portion);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / portion;
    }

    internal static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
