namespace PartnershipSpec.EntityFrameworkCore.Tests.Model;

/// <summary>Facts of the bundled spectrum.</summary>
public sealed class Programme : IClaim<PartnershipCategory, PartnershipFacts>
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public PartnershipCategory Claimed { get; set; }

    public PartnershipFacts Facts { get; set; }

    public Programme? Parent { get; set; }

    public FactsPlacement<PartnershipCategory>? Placement { get; private set; }
}
