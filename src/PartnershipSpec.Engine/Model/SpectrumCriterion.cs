using System.Collections.Generic;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec;

/// <summary>One thing a category takes, with the words of the source it rests on.</summary>
public sealed class SpectrumCriterion
{
    internal SpectrumCriterion(Criterion written, Formula condition, SpectrumText texts, SpectrumText modalityNames)
    {
        Id = written.Id;
        Modality = written.Modality.Id;
        ModalityNames = modalityNames;
        Dimension = written.Dimension;
        IsStated = written.IsStated;
        Effect = written.WhenRefuted;
        MetPoints = written.Met;
        RefutedPoints = written.Refuted;
        Quotation = written.Quote;
        Statements = [.. written.Statements];
        Pointer = written.Pointer;
        Condition = condition;
        Texts = texts;
    }

    /// <summary>The id, as in the spec.</summary>
    public string Id { get; }

    /// <summary>How strongly the source says it: the id of the modality.</summary>
    public string Modality { get; }

    /// <summary>How strongly the source says it: the name of the modality in each language.</summary>
    public SpectrumText ModalityNames { get; }

    /// <summary>The id of the dimension it belongs to, if any.</summary>
    public string? Dimension { get; }

    /// <summary>Whether it rests on the source's own words; otherwise it is inferred, and never accuses.</summary>
    public bool IsStated { get; }

    /// <summary>What its refutation means for a claim.</summary>
    public RefutationEffect Effect { get; }

    /// <summary>Whether its refutation contradicts a claim.</summary>
    public bool IsBinding => IsStated && Effect == RefutationEffect.Contradiction;

    /// <summary>Points of evidence when met.</summary>
    public int MetPoints { get; }

    /// <summary>Points of evidence when refuted, zero or less.</summary>
    public int RefutedPoints { get; }

    /// <summary>The source's own words, in the source's language.</summary>
    public string Quotation { get; }

    /// <summary>The statements of the source it carries, by their numbers.</summary>
    public IReadOnlyList<string> Statements { get; }

    /// <summary>What it takes, in each language.</summary>
    public SpectrumText Texts { get; }

    /// <summary>What it takes, as a formula over atoms.</summary>
    internal readonly Formula Condition;

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer;

    internal int Points(CriterionOutcome outcome) =>
        outcome == CriterionOutcome.Met ? MetPoints : outcome == CriterionOutcome.Refuted ? RefutedPoints : 0;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A category of the spectrum, with what it takes.</summary>
public sealed class SpectrumCategory
{
    internal SpectrumCategory(Category written, int rank, SpectrumText names, SpectrumCriterion[] criteria)
    {
        Id = written.Id;
        Pointer = written.Pointer;
        Rank = rank;
        Names = names;
        Criteria = criteria;
    }

    /// <summary>The id, as in the spec and in data files.</summary>
    public string Id { get; }

    /// <summary>Its place on the spectrum, from 1.</summary>
    public int Rank { get; }

    /// <summary>The name in each language.</summary>
    public SpectrumText Names { get; }

    /// <summary>What it takes: what it takes over from the category it extends, then its own, each in the order of the spec.</summary>
    public IReadOnlyList<SpectrumCriterion> Criteria { get; }

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer;

    /// <summary>Whether a criterion stands in this category itself; otherwise it is taken over, if it takes it at all.</summary>
    internal bool IsOwn(SpectrumCriterion criterion) => JsonPointer.IsBelow(criterion.Pointer, Pointer);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A dimension along which the categories differ.</summary>
public sealed class SpectrumDimension
{
    internal SpectrumDimension(string id, SpectrumText names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>The id, as in the spec.</summary>
    public string Id { get; }

    /// <summary>The name in each language.</summary>
    public SpectrumText Names { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
