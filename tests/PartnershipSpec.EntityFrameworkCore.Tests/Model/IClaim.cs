namespace PartnershipSpec.EntityFrameworkCore.Tests.Model;

/// <summary>An entity with facts of some spectrum and the category it claims.</summary>
internal interface IClaim<TCategory, TFacts>
    where TCategory : unmanaged, System.Enum
{
    int Id { get; set; }

    TCategory Claimed { get; set; }

    TFacts Facts { get; set; }

    FactsPlacement<TCategory>? Placement { get; }
}
