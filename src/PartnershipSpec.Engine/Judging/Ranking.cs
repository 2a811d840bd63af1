namespace PartnershipSpec.Engine.Judging;

/// <summary>
/// Finds the best category and the next best while categories are shown to it in rank order; at equal evidence the lower rank stays first.
/// </summary>
internal struct Ranking
{
    private readonly int _least;
    private readonly int _betweenWithin;
    private int _next;
    private int _nextEvidence;
    private bool _withinReach;

    internal Ranking(int least, int betweenWithin)
    {
        _least = least;
        _betweenWithin = betweenWithin;
        BestEvidence = int.MinValue;
        _nextEvidence = int.MinValue;
        _next = 0;
        _withinReach = false;
        Best = 0;
    }

    /// <summary>The rank of the category with most evidence among those not ruled out; 0 where all are.</summary>
    internal int Best { get; private set; }

    /// <summary>The evidence for the best one; of no meaning where all are ruled out.</summary>
    internal int BestEvidence { get; private set; }

    /// <summary>The rank of the one after it, or 0 where nothing speaks for any other.</summary>
    internal readonly int Next => _nextEvidence > 0 ? _next : 0;

    internal readonly bool IsTie => Next != 0 && BestEvidence == _nextEvidence;

    internal readonly Placement Placement
    {
        get
        {
            if (Best == 0 || BestEvidence < _least) return _withinReach ? Placement.Undetermined : Placement.Outside;
            return Next != 0 && BestEvidence - _nextEvidence <= _betweenWithin ? Placement.BetweenTwo : Placement.Placed;
        }
    }

    /// <param name="rank">From 1, ascending.</param>
    /// <param name="tally">What the category's criteria come to.</param>
    internal void Add(int rank, in Tally tally)
    {
        if (!tally.RuledOut) Add(rank, tally.Evidence, tally.Open);
    }

    /// <summary>Shows it a category that is not ruled out.</summary>
    /// <param name="rank">From 1, ascending.</param>
    /// <param name="evidence">The points for it.</param>
    /// <param name="open">The points that what is still unknown would add at most.</param>
    internal void Add(int rank, int evidence, int open)
    {
        _withinReach |= evidence + open >= _least;
        if (evidence > BestEvidence || Best == 0)
        {
            _next = Best;
            _nextEvidence = BestEvidence;
            Best = rank;
            BestEvidence = evidence;
        }
        else if (evidence > _nextEvidence || _next == 0)
        {
            _next = rank;
            _nextEvidence = evidence;
        }
    }
}
