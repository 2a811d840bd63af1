using System;
using System.Collections.Generic;
using System.ComponentModel;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>Judges facts of any spectrum, explains them, and asks what is missing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Judge
{
    // Kept for each thread, so that a verdict allocates nothing.
    [ThreadStatic]
    private static FactBits? _scratch;

    /// <summary>Judges a claim that something with these facts is of a category.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The spectrum has no such category.</exception>
    public static Judgement<TCategory, TFacts> Claim<TCategory, TFacts>(TCategory category, in TFacts facts)
        where TCategory : unmanaged, Enum
        where TFacts : unmanaged, IPackedFacts, IEquatable<TFacts>
    {
        int rank = Rank.Of(category);
        if (rank < 1 || rank > facts.Spectrum.Model.Categories.Count)
            throw new ArgumentOutOfRangeException(nameof(category), category, "There is no such category.");

        return new Judgement<TCategory, TFacts>(category, facts, TallyOf(facts, rank).Verdict);
    }

    /// <summary>Explains why facts are placed as they are, by every criterion of every category.</summary>
    public static SpectrumExplanation Explain<TFacts>(in TFacts facts)
        where TFacts : unmanaged, IPackedFacts =>
        SpectrumExplanation.OfPlacement(facts.Spectrum.Model, PackedFacts.ToBits(facts));

    /// <summary>Says where each dimension alone would place facts.</summary>
    public static IReadOnlyList<DimensionPlacement> ClassifyByDimension<TFacts>(in TFacts facts)
        where TFacts : unmanaged, IPackedFacts =>
        DimensionPlacement.Of(new Evaluation(facts.Spectrum.Model, PackedFacts.ToBits(facts)));

    /// <summary>Questions about unknown facts, the one expected to settle the best category soonest first.</summary>
    public static IReadOnlyList<FactQuestion> AskNext<TFacts>(in TFacts facts)
        where TFacts : unmanaged, IPackedFacts =>
        FactQuestion.About(new Evaluation(facts.Spectrum.Model, PackedFacts.ToBits(facts)));

    /// <summary>What the criteria of a category come to.</summary>
    internal static Tally TallyOf<TFacts>(in TFacts facts, int rank)
        where TFacts : unmanaged, IPackedFacts
    {
        SpectrumModel model = facts.Spectrum.Model;
        return Evaluation.Tally(model.Categories[rank - 1], Known(model, Scratch(facts)));
    }

    /// <summary>Whether two facts come to the same for every category: the same evidence, and ruled out or not.</summary>
    internal static bool CountsSame<TFacts>(in TFacts left, in TFacts right)
        where TFacts : unmanaged, IPackedFacts
    {
        SpectrumModel model = left.Spectrum.Model;
        FactBits one = Known(model, PackedFacts.ToBits(left));
        FactBits other = Known(model, PackedFacts.ToBits(right));
        foreach (SpectrumCategory category in model.Categories)
        {
            Tally tally = Evaluation.Tally(category, one);
            Tally compared = Evaluation.Tally(category, other);
            if (tally.Evidence != compared.Evidence || tally.RuledOut != compared.RuledOut) return false;
        }

        return true;
    }

    /// <summary>The facts in words that this thread keeps, until it is asked again.</summary>
    internal static FactBits Scratch<TFacts>(in TFacts facts)
        where TFacts : unmanaged, IPackedFacts
    {
        int words = facts.Spectrum.WordCount;
        if (_scratch?.True.Length != words) _scratch = new FactBits(new ulong[words], new ulong[words]);
        PackedFacts.CopyTo(facts, _scratch);
        return _scratch;
    }

    /// <summary>What follows from facts, in place.</summary>
    private static FactBits Known(SpectrumModel model, FactBits facts)
    {
        model.PropagationRules.Close(facts);
        facts.DropContradictions();
        return facts;
    }
}
