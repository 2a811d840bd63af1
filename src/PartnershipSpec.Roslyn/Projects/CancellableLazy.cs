using System;
using System.Threading;

namespace PartnershipSpec.Roslyn.Projects;

/// <summary>A value made when it is first asked for. Where whoever asks gives up before it is made, the next one makes it.</summary>
internal sealed class CancellableLazy<T>(Func<CancellationToken, T> make)
    where T : class?
{
    private readonly object _gate = new();
    private Made? _made;

    internal T Get(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _made) is { } ready) return ready.Value;

        lock (_gate)
        {
            _made ??= new Made(make(cancellation));
            return _made.Value;
        }
    }

    private sealed record Made(T Value);
}
