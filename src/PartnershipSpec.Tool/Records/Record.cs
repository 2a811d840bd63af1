using System;
using PartnershipSpec.Engine.Declarations;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Text;
using PartnershipSpec.Tool.Inputs;

namespace PartnershipSpec.Tool.Records;

/// <summary>A partnership, and where it stands.</summary>
internal sealed class Record(Declaration declaration, FoundFile file, SourceLocation location)
{
    private readonly Lazy<Evaluation> _evaluation = new(() => new Evaluation(declaration.Spectrum.Model, declaration.Claim.Facts.Bits));

    /// <summary>As declared.</summary>
    public Declaration Declaration { get; } = declaration;

    /// <summary>The file it is declared in.</summary>
    public FoundFile File { get; } = file;

    /// <summary>Where its id stands.</summary>
    public SourceLocation Location { get; } = location;

    /// <summary>The spectrum it is declared by.</summary>
    public SpectrumModel Spectrum => Declaration.Spectrum.Model;

    /// <summary>The category it claims, if any.</summary>
    public SpectrumCategory? Claimed => Declaration.Claim.Category is { } category ? Spectrum.Categories[category] : null;

    /// <summary>Its facts, judged.</summary>
    public Evaluation Evaluation => _evaluation.Value;
}
