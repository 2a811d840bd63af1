using System;
using System.Threading;
using System.Threading.Tasks;

namespace PartnershipSpec.Tool.Tests.Harness;

/// <summary>Time that passes when a test says so.</summary>
internal sealed class ManualClock : TimeProvider
{
    /// <summary>Told of each timer.</summary>
    public Action<ManualTimer>? OnTimer { get; set; }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), dueTime);
        OnTimer?.Invoke(timer);
        return timer;
    }

    internal sealed class ManualTimer(Action elapsed, TimeSpan due) : ITimer
    {
        /// <summary>Lets time pass.</summary>
        public void Pass(int milliseconds)
        {
            if (milliseconds >= due.TotalMilliseconds) elapsed();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
