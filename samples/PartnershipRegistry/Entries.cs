using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PartnershipSpec;
using Registry.Declarations;

namespace Registry;

/// <summary>Gathers what is declared in the three ways.</summary>
internal static class Entries
{
    /// <summary>All partnerships: those of the JSON files, of the attributes, of the objects.</summary>
    public static IReadOnlyList<Entry> All() => [.. OfFiles(), .. OfAttributes(), .. OfObjects()];

    /// <summary>The entry of that id, or the only one whose name begins so; null where there is none, or more than one.</summary>
    public static Entry? Find(IReadOnlyList<Entry> entries, string name)
    {
        Entry[] byId = [.. entries.Where(e => e.Id.Equals(name, StringComparison.OrdinalIgnoreCase))];
        Entry[] found = byId.Length > 0 ? byId : [.. entries.Where(e => e.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))];
        return found.Length == 1 ? found[0] : null;
    }

    private static IEnumerable<Entry> OfFiles() =>
        PartnershipRegistry.All.Select(d => new Entry(d.Id, d.Name, "JSON", d.ClaimedCategory, d.Facts, d.AsOf));

    private static IEnumerable<Entry> OfAttributes() =>
        from type in typeof(Entries).Assembly.GetTypes()
        orderby type.FullName
        from claim in type.GetCustomAttributes<PartnershipAttribute>()
        select new Entry(type.Name, claim.Name ?? type.Name, "attribute", claim.Category, claim.Facts, null);

    private static IEnumerable<Entry> OfObjects() =>
        ObjectClaims.All.Select(p => new Entry(p.Name.Split(' ')[0], p.Name, "object", p.Category, p.Facts, null));
}
