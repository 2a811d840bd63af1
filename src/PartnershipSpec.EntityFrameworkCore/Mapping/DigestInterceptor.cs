using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PartnershipSpec.EntityFrameworkCore.Mapping;

/// <summary>Reads the digest of each entity that is read: an entity that is not tracked would be made without it.</summary>
internal sealed class DigestInterceptor : IMaterializationInterceptor
{
    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        foreach (IComplexProperty facts in materializationData.EntityType.GetComplexProperties())
        {
            // The converter of the column refuses the digest of another version.
            if (FactsLayout.IsFacts(facts.ClrType) && materializationData.EntityType.FindProperty(DigestColumn.PropertyOf(facts.Name)) is { } digest)
                _ = materializationData.GetPropertyValue<string>(digest);
        }

        return entity;
    }
}
