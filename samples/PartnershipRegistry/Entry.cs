using PartnershipSpec;

namespace Registry;

/// <summary>A registered partnership, whichever way it is declared; its texts are such as a terminal may show.</summary>
/// <param name="Id">Its id in a JSON file, the type that bears its attribute, or the first word of its name.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Origin">How it is declared.</param>
/// <param name="Claimed">The category it is claimed to be of, if any.</param>
/// <param name="Facts">What is stated of it.</param>
/// <param name="AsOf">When that held, if stated.</param>
internal sealed record Entry(string Id, string Name, string Origin, PartnershipCategory? Claimed, PartnershipFacts Facts, string? AsOf)
{
    /// <inheritdoc cref="Entry" path="/param[@name='Id']" />
    public string Id { get; } = SafeText.Line(Id);

    /// <inheritdoc cref="Entry" path="/param[@name='Name']" />
    public string Name { get; } = SafeText.Line(Name);

    /// <inheritdoc cref="Entry" path="/param[@name='AsOf']" />
    public string? AsOf { get; } = AsOf is null ? null : SafeText.Line(AsOf);

    /// <summary>What its facts say of its claim; null where nothing is claimed.</summary>
    public Judgement<PartnershipCategory, PartnershipFacts>? Judgement { get; } = Claimed is { } claimed
        ? PartnershipClassifier.Judge(claimed, Facts)
        : null;

    /// <summary>Where its facts place it.</summary>
    public Classification<PartnershipCategory> Classification { get; } = PartnershipClassifier.Classify(Facts);

    /// <summary>Whether more would have to be known: to place it, or to say what its claim is worth.</summary>
    public bool IsOpen => Classification.Placement == Placement.Undetermined || Judgement?.Verdict == Verdict.Open;
}
