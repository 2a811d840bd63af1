using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PartnershipSpec.EntityFrameworkCore.Mapping;

/// <summary>Reads the digest of each entity that is read: an entity that is not tracked would be made without it.</summary>
internal sealed class DigestInterceptor : IMaterializationInterceptor
{
    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        IEntityType type = materializationData.EntityType;
        foreach (IComplexProperty facts in type.GetComplexProperties())
        {
            // The converter of the column refuses the digest of another version.
            if (FactsLayout.IsFacts(facts.ClrType) && type.FindProperty(DigestColumn.PropertyOf(facts.Name)) is { } digest)
                _ = materializationData.GetPropertyValue<string>(digest);
        }

        return entity;
    }
}
