namespace PartnershipSpec.Core.Judging.Shared
{
    /// <summary>What the criteria of one category come to, counted one by one.</summary>
    internal struct Tally
    {
        private bool _anyBinding;
        private bool _undecided;

        /// <summary>The points of the criteria met and refuted.</summary>
        internal int Evidence { get; private set; }

        /// <summary>The points that the criteria still unknown would add if all were met.</summary>
        internal int Open { get; private set; }

        /// <summary>Whether a binding criterion is refuted.</summary>
        internal bool RuledOut { get; private set; }

        internal readonly VerdictKind Verdict =>
            RuledOut ? VerdictKind.Contradicted : _anyBinding && !_undecided ? VerdictKind.Established : VerdictKind.Open;

        internal void Count(bool met, bool refuted, int metPoints, int refutedPoints, bool binding)
        {
            Evidence += met ? metPoints : refuted ? refutedPoints : 0;
            Open += met | refuted ? 0 : metPoints;
            RuledOut |= binding & refuted & !met;
            _anyBinding |= binding;
            _undecided |= binding & !met;
        }
    }
}
