namespace PartnershipSpec.Engine.Judging;

/// <summary>
/// Finds the best category and the next best while categories are shown to it in rank order; at equal evidence the lower rank stays first.
/// </summary>
internal struct Ranking
{
    private readonly int _least;
    private readonly int _betweenWithin;
    private int _bestEvidence;
    private int _next;
    private int _nextEvidence;
    private bool _withinReach;

    internal Ranking(int least, int betweenWithin)
    {
        _least = least;
        _betweenWithin = betweenWithin;
        _bestEvidence = int.MinValue;
        _nextEvidence = int.MinValue;
        _next = 0;
        _withinReach = false;
        Best = 0;
    }

    /// <summary>The rank of the category with most evidence among those not ruled out; 0 where all are.</summary>
    internal int Best { get; private set; }

    /// <summary>The rank of the one after it, or 0 where nothing speaks for any other.</summary>
    internal readonly int Next => _nextEvidence > 0 ? _next : 0;

    internal readonly bool IsTie => Next != 0 && _bestEvidence == _nextEvidence;

    internal readonly Placement Placement
    {
        get
        {
            if (Best == 0 || _bestEvidence < _least) return _withinReach ? Placement.Undetermined : Placement.Outside;
            return Next != 0 && _bestEvidence - _nextEvidence <= _betweenWithin ? Placement.BetweenTwo : Placement.Placed;
        }
    }

    /// <param name="rank">From 1, ascending.</param>
    /// <param name="tally">What the category's criteria come to.</param>
    internal void Add(int rank, in Tally tally)
    {
        if (tally.RuledOut) return;

        int evidence = tally.Evidence;
        _withinReach |= evidence + tally.Open >= _least;
        if (evidence > _bestEvidence || Best == 0)
        {
            _next = Best;
            _nextEvidence = _bestEvidence;
            Best = rank;
            _bestEvidence = evidence;
        }
        else if (evidence > _nextEvidence || _next == 0)
        {
            _next = rank;
            _nextEvidence = evidence;
        }
    }
}
