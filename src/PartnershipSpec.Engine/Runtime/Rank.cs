using System;

namespace PartnershipSpec.Engine.Runtime;

/// <summary>Categories as their enumeration and as their rank, which are the same byte.</summary>
internal static unsafe class Rank
{
    internal static int Of<TCategory>(TCategory category)
        where TCategory : unmanaged, Enum => *(byte*)&category;

    internal static TCategory To<TCategory>(int rank)
        where TCategory : unmanaged, Enum
    {
        TCategory category = default;
        *(byte*)&category = (byte)rank;
        return category;
    }

    internal static TCategory? ToOrNull<TCategory>(int rank)
        where TCategory : unmanaged, Enum => rank == 0 ? null : To<TCategory>(rank);
}
