using System;

namespace PartnershipSpec.Engine.Logic.Diagrams;

/// <summary>
/// How many steps may still be taken: in all, and for the task at hand. A step makes a node or a result that was not known before, so that
/// the bound is one of time and memory alike, and the same on every machine.
/// </summary>
internal sealed class WorkBudget(long steps)
{
    private long _left = steps;
    private long _allowed = steps;

    /// <summary>Whether something was given up since the task at hand began.</summary>
    internal bool IsExceeded { get; private set; }

    /// <summary>Allows so many steps for what comes next, as far as there are any left.</summary>
    internal void Begin(long steps)
    {
        _allowed = Math.Min(steps, _left);
        IsExceeded = false;
    }

    /// <summary>Notes that something is given up for another reason than steps.</summary>
    internal void GiveUp() => IsExceeded = true;

    /// <summary>Takes a step; false once there are none left.</summary>
    internal bool Spend()
    {
        if (_allowed <= 0)
        {
            IsExceeded = true;
            return false;
        }

        _allowed--;
        _left--;
        return true;
    }
}
