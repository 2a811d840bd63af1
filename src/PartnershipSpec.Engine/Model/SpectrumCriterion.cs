using System.Collections.Generic;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;

namespace PartnershipSpec;

/// <summary>One thing that a category requires, with the words of the source that it rests on.</summary>
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

    /// <summary>The id in the spec.</summary>
    public string Id { get; }

    /// <summary>The id of the modality, which is how strongly the source says it.</summary>
    public string Modality { get; }

    /// <summary>The name of the modality in each language.</summary>
    public SpectrumText ModalityNames { get; }

    /// <summary>The id of the dimension that it belongs to, or null.</summary>
    public string? Dimension { get; }

    /// <summary>Whether the source says it, or its words entail it. If not, it is inferred and never contradicts a claim.</summary>
    public bool IsStated { get; }

    /// <summary>What it means for a claim if the criterion is refuted.</summary>
    public RefutationEffect Effect { get; }

    /// <summary>Whether a claim is contradicted if the criterion is refuted: it is stated, and its effect is contradiction.</summary>
    public bool IsBinding => IsStated && Effect == RefutationEffect.Contradiction;

    /// <summary>The points of evidence if the criterion is met; zero or more.</summary>
    public int MetPoints { get; }

    /// <summary>The points of evidence if the criterion is refuted; zero or less.</summary>
    public int RefutedPoints { get; }

    /// <summary>The source's own words, in the language of the source.</summary>
    public string Quotation { get; }

    /// <summary>The ids of the statements of the source that it carries, such as <c>P1</c>. Empty if it is inferred.</summary>
    public IReadOnlyList<string> Statements { get; }

    /// <summary>What it requires, in each language.</summary>
    public SpectrumText Texts { get; }

    /// <summary>What it requires, as a formula over atoms.</summary>
    internal readonly Formula Condition;

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer;

    internal int Points(CriterionOutcome outcome) =>
        outcome == CriterionOutcome.Met ? MetPoints : outcome == CriterionOutcome.Refuted ? RefutedPoints : 0;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>A category of a spectrum, with what it requires.</summary>
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

    /// <summary>The id in the spec and in declaration files.</summary>
    public string Id { get; }

    /// <summary>Its place on the spectrum, counted from 1.</summary>
    public int Rank { get; }

    /// <summary>The name in each language.</summary>
    public SpectrumText Names { get; }

    /// <summary>The criteria: first those of the category that it extends, if any, then its own, each in the order of the spec.</summary>
    public IReadOnlyList<SpectrumCriterion> Criteria { get; }

    /// <summary>Where it stands in the spec, as a JSON pointer.</summary>
    internal readonly string Pointer;

    /// <summary>Whether a criterion stands in this category itself; otherwise it is taken over, or not there at all.</summary>
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

    /// <summary>The id in the spec.</summary>
    public string Id { get; }

    /// <summary>The name in each language.</summary>
    public SpectrumText Names { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
