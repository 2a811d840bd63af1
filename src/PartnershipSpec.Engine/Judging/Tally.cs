using System.Runtime.CompilerServices;

namespace PartnershipSpec.Engine.Judging;

/// <summary>What the criteria of one category come to, counted one by one.</summary>
internal struct Tally
{
    private int _refuted;
    private int _binding;
    private int _undecided;

    /// <summary>The points of the criteria met and refuted.</summary>
    internal int Evidence { get; private set; }

    /// <summary>The points that the criteria still unknown would add if all were met.</summary>
    internal int Open { get; private set; }

    /// <summary>Whether a binding criterion is refuted.</summary>
    internal readonly bool RuledOut => _refuted != 0;

    internal readonly Verdict Verdict =>
        RuledOut ? Verdict.Contradicted : (_binding & ~_undecided) != 0 ? Verdict.Established : Verdict.Open;

    // Called once a criterion with constants: inlined, most of it folds away. Without branches, since facts are not to be predicted.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Count(bool met, bool refuted, int metPoints, int refutedPoints, bool binding)
    {
        int isMet = met ? 1 : 0;
        int isRefuted = refuted ? 1 : 0;
        int isBinding = binding ? 1 : 0;
        Evidence += (isMet * metPoints) + (isRefuted * refutedPoints);
        Open += (1 - isMet - isRefuted) * metPoints;
        _refuted |= isRefuted & isBinding;
        _binding |= isBinding;
        _undecided |= isBinding & ~isMet;
    }
}
