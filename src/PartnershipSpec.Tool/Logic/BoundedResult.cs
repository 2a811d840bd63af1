using System;

namespace PartnershipSpec.Tool.Logic;

/// <summary>The answer to a question about a spec, unless deciding it would have taken more steps than were allowed.</summary>
/// <typeparam name="T">What is answered.</typeparam>
internal readonly struct BoundedResult<T>
{
    private readonly T _value;

    internal BoundedResult(T value)
    {
        _value = value;
        IsDecided = true;
    }

    /// <summary>Whether there is an answer; false where the spec is too large to decide.</summary>
    internal readonly bool IsDecided;

    /// <summary>The answer. Ask <see cref="IsDecided"/> first.</summary>
    /// <exception cref="InvalidOperationException">It was not decided.</exception>
    public T Value => IsDecided ? _value : throw new InvalidOperationException("The spec is too large to decide this.");
}
