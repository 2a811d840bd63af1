using Wide;

namespace PartnershipSpec.EntityFrameworkCore.Tests.Model;

/// <summary>Facts of a spectrum of three words, whose implications run in circles.</summary>
public sealed class WideProject : IClaim<ProjectCategory, ProjectFacts>
{
    public int Id { get; set; }

    public ProjectCategory Claimed { get; set; }

    public ProjectFacts Facts { get; set; }

    public FactsPlacement<ProjectCategory>? Placement { get; private set; }
}
