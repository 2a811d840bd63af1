using System;
using System.Linq;

namespace Benchmarks.Measuring;

/// <summary>
/// Times work by the processor time of all threads of this process: what others do on the machine is not counted, and work that spreads
/// over several threads is counted whole. Collecting garbage counts too, where it falls due.
/// </summary>
internal static class Cpu
{
    /// <summary>The median of the milliseconds of work and of its yardstick, and of their ratios.</summary>
    internal readonly record struct Figures(double Milliseconds, double Yardstick, double Ratio);

    /// <summary>Compares two kinds of work, in turns.</summary>
    /// <param name="work">What is measured.</param>
    /// <param name="yardstick">What it is compared with.</param>
    /// <param name="rounds">How often each is timed.</param>
    /// <param name="warmUps">How often each is done beforehand.</param>
    internal static Figures Compare(Action work, Action yardstick, int rounds, int warmUps)
    {
        for (int i = 0; i < warmUps; i++)
        {
            work();
            yardstick();
        }

        var times = new double[rounds];
        var yardsticks = new double[rounds];
        for (int i = 0; i < rounds; i++)
        {
            // Neither always comes first: what one leaves to be collected, the other pays for.
            if (i % 2 == 0) times[i] = Time(work);
            yardsticks[i] = Time(yardstick);
            if (i % 2 != 0) times[i] = Time(work);
        }

        return new Figures(Pace.Median(times), Pace.Median(yardsticks), Pace.Median([.. times.Zip(yardsticks, (t, y) => t / y)]));
    }

    /// <summary>The milliseconds that work takes.</summary>
    internal static double Time(Action work)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
