using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Explaining;
using PartnershipSpec.Tool.Records;

namespace PartnershipSpec.Tool.Explanations;

/// <summary>Why a partnership stands where it does: every criterion, with the facts that decide it and where these come from.</summary>
internal sealed class RecordExplanation
{
    private readonly Dictionary<string, FactStatement> _statements = [];

    private RecordExplanation(Record record)
    {
        Record = record;
        Standing = Standing.Of(record);
        foreach (FactStatement statement in record.Declaration.Statements)
            _statements[record.Spectrum.Traits[statement.Trait].Id] = statement;
        Categories = [.. record.Spectrum.Categories.Select(c => new CategoryExplanation(c, record.Evaluation.Findings(c)))];
    }

    /// <summary>The partnership.</summary>
    public Record Record { get; }

    /// <summary>Where it stands.</summary>
    public Standing Standing { get; }

    /// <summary>All categories by rank, with their criteria.</summary>
    public IReadOnlyList<CategoryExplanation> Categories { get; }

    /// <summary>Explains a partnership.</summary>
    public static RecordExplanation Of(Record record) => new(record);

    /// <summary>The verdict on the claim, if there is one, and the placement: a line each.</summary>
    public IEnumerable<string> Conclusions(string language)
    {
        if (Record.Claimed is { } claimed)
            yield return Conclusion.OfClaim(Record.Evaluation, claimed, Categories[claimed.Rank - 1].Findings, language);
        foreach (string line in Conclusion.OfPlacement(Record.Evaluation, language)) yield return line;
    }

    /// <summary>What a category's criteria come to, in a line.</summary>
    public string Total(CategoryExplanation category, string language) =>
        Conclusion.OfCategory(Record.Evaluation, category.Category, language);

    /// <summary>What is said beside the facts that decide a criterion, of those of which something is.</summary>
    public IEnumerable<FactOrigin> OriginsOf(CriterionFinding finding) =>
        finding.Deciding.Select(OriginOf).OfType<FactOrigin>();

    /// <summary>What is said beside a fact; null where nothing is.</summary>
    public FactOrigin? OriginOf(StatedFact fact) =>
        _statements.TryGetValue(fact.Trait.Id, out FactStatement? statement)
        && (statement.Source ?? statement.AsOf ?? statement.Note) is not null
            ? new FactOrigin(fact.Trait, statement.Source, statement.AsOf, statement.Note)
            : null;
}

/// <summary>A category, and how each of its criteria comes out.</summary>
/// <param name="Category">The category.</param>
/// <param name="Findings">Its criteria in the order of the spec.</param>
internal sealed record CategoryExplanation(SpectrumCategory Category, IReadOnlyList<CriterionFinding> Findings);

/// <summary>Where a fact comes from.</summary>
/// <param name="Trait">What is stated.</param>
/// <param name="Source">Where it can be read.</param>
/// <param name="AsOf">When it held.</param>
/// <param name="Note">A remark.</param>
internal sealed record FactOrigin(SpectrumTrait Trait, string? Source, string? AsOf, string? Note)
{
    /// <summary>In words: <c>Sectors: https://example.org (2019). Its own words.</c></summary>
    public string ToText(string language)
    {
        string source = (Source, AsOf) switch
        {
            (null, null) => "",
            (null, _) => AsOf,
            (_, null) => Source,
            _ => $"{Source} ({AsOf})",
        };
        return Wordings.Pair.In(language, Trait.Names.In(language), string.Join(" – ", new[] { source, Note }.Where(s => !string.IsNullOrEmpty(s))));
    }
}
