using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Tool.Interviews;

/// <summary>An interview about one partnership: what is known, what has been asked, and what to ask next.</summary>
internal sealed class Interview
{
    private readonly SpectrumModel _model;
    private readonly bool _all;
    private readonly Stack<State> _before = new();
    private State _now;

    /// <param name="model">The spectrum.</param>
    /// <param name="facts">What is known already.</param>
    /// <param name="all">Whether to go on once it is clear where the partnership stands.</param>
    public Interview(SpectrumModel model, FactBits facts, bool all)
    {
        _model = model;
        _all = all;
        _now = new State(facts, [], []);
        Question = Next();
    }

    /// <summary>What is known.</summary>
    public FactBits Facts => _now.Facts;

    /// <summary>The question to ask; null where there is none left, or it is clear where the partnership stands.</summary>
    public FactQuestion? Question { get; private set; }

    /// <summary>Its number, from 1.</summary>
    public int Number => _before.Count + 1;

    /// <summary>Whether what is known contradicts itself.</summary>
    public bool IsContradictory => !new Evaluation(_model, Facts).IsConsistent;

    /// <summary>Goes on by a reply that is one.</summary>
    /// <returns>Whether it could: before the first question there is none.</returns>
    public bool Take(Reply reply)
    {
        if (reply.Kind == ReplyKind.Back)
        {
            if (!_before.TryPop(out State? earlier)) return false;
            _now = earlier;
        }
        else
        {
            _before.Push(_now);
            _now = After(reply, Question!.Trait);
        }

        Question = Next();
        return true;
    }

    /// <summary>What is skipped once is asked again after all others; what is skipped twice is not.</summary>
    private State After(Reply reply, SpectrumTrait asked) => reply.Kind switch
    {
        ReplyKind.Stated => new State(reply.Facts!, _now.Done.Add(asked.Index), _now.Later),
        ReplyKind.Skip when !_now.Later.Contains(asked.Index) => _now with { Later = _now.Later.Add(asked.Index) },
        _ => _now with { Done = _now.Done.Add(asked.Index) },
    };

    private FactQuestion? Next()
    {
        var evaluation = new Evaluation(_model, Facts);
        if (!_all && evaluation.Rank().Placement is Placement.Placed or Placement.Outside) return null;

        FactQuestion[] left = [.. FactQuestion.About(evaluation).Where(q => !_now.Done.Contains(q.Trait.Index))];
        return left.FirstOrDefault(q => !_now.Later.Contains(q.Trait.Index)) ?? left.FirstOrDefault();
    }

    /// <param name="Facts">What is known.</param>
    /// <param name="Done">The traits that are not asked about again.</param>
    /// <param name="Later">The traits that are asked about after all others.</param>
    private sealed record State(FactBits Facts, ImmutableHashSet<int> Done, ImmutableHashSet<int> Later);
}
